#include "compare/explanation.h"

#include <algorithm>

#include "compare/intervals.h"
#include "compare/origins.h"
#include "compare/surface.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_about = 80;  // bytes

const Mention& mention_of(const Telling& telling, const FactRef& ref) {
  return telling.read[ref.source].mentions[telling.contexts[ref.source][ref.index].mention];
}

std::string quoted(const Telling& telling, const FactRef& ref) {
  return write_mention(telling.read[ref.source].document.text(), mention_of(telling, ref));
}

std::string bare(const Telling& telling, const FactRef& ref) {
  return words_of(telling.read[ref.source].document.text(), mention_of(telling, ref));
}

std::string source_name(const Telling& telling, std::size_t source) {
  return write_source(telling.request.sources[source], source);
}

// One wording with the sources that use it.
struct Wording {
  std::string words;
  std::vector<std::string> sources;
  std::string stated_by;
};

const FactContext& context_of(const Telling& telling, const FactRef& ref) {
  return telling.contexts[ref.source][ref.index];
}

bool repeats_another(const Telling& telling, const std::vector<FactRef>& members, const FactRef& ref) {
  const FactContext& context = context_of(telling, ref);
  return context.repeats && std::any_of(members.begin(), members.end(), [&](const FactRef& other) {
           return other.source == ref.source && context_of(telling, other).mention == *context.repeats;
         });
}

// What stands in brackets behind an amount in another currency: " (“$28 billion”)".
std::string repeated(const Telling& telling, const std::vector<FactRef>& members, const FactRef& ref) {
  std::string text;
  for (const FactRef& other : members) {
    const FactContext& context = context_of(telling, other);
    if (other.source == ref.source && context.repeats == context_of(telling, ref).mention)
      text += " (" + quoted(telling, other) + ")";
  }
  return text;
}

std::vector<Wording> wordings_of(const Telling& telling, const std::vector<FactRef>& members) {
  std::vector<Wording> wordings;
  for (const FactRef& ref : members) {
    if (repeats_another(telling, members, ref)) continue;
    const std::string words = quoted(telling, ref) + repeated(telling, members, ref);
    const std::string name = source_name(telling, ref.source);
    auto known = std::find_if(wordings.begin(), wordings.end(),
                              [&words](const Wording& wording) { return wording.words == words; });
    if (known == wordings.end()) {
      wordings.push_back({words, {}, mention_of(telling, ref).figure.stated_by});
      known = std::prev(wordings.end());
    }
    if (std::find(known->sources.begin(), known->sources.end(), name) == known->sources.end())
      known->sources.push_back(name);
  }
  return wordings;
}

// "A and B say “11”; C says “24” (citing the ministry)".
std::string say(const std::vector<Wording>& wordings, bool with_owner) {
  std::string text;
  for (std::size_t i = 0; i < wordings.size(); ++i) {
    if (i > 0) text += "; ";
    text += write_list(wordings[i].sources);
    text += wordings[i].sources.size() > 1 ? " say " : " says ";
    text += wordings[i].words;
    if (with_owner && !wordings[i].stated_by.empty()) text += " (according to " + wordings[i].stated_by + ")";
  }
  return text;
}

std::size_t count_sources(const std::vector<FactRef>& members) {
  std::vector<std::size_t> sources;
  for (const FactRef& ref : members) {
    if (std::find(sources.begin(), sources.end(), ref.source) == sources.end()) sources.push_back(ref.source);
  }
  return sources.size();
}

// Whether the two say it in one sentence, which the one has from the other or both from an agency.
bool share_sentence(const Telling& telling, const FactRef& a, const FactRef& b) {
  return is_copied_sentence(telling.read[a.source].document, context_of(telling, a).sentence,
                            telling.read[b.source].document, context_of(telling, b).sentence);
}

// " (3 articles, 1 origin)" where sources are rewrites of one text, or print one sentence; "" where each has its own.
std::string origin_note(const Telling& telling, const std::vector<FactRef>& members) {
  std::vector<std::size_t> origins;
  for (const FactRef& ref : members) origins.push_back(telling.origins[ref.source]);
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (std::size_t j = i + 1; j < members.size(); ++j) {
      if (origins[i] == origins[j] || !share_sentence(telling, members[i], members[j])) continue;
      std::replace(origins.begin(), origins.end(), std::size_t{origins[j]}, std::size_t{origins[i]});
    }
  }
  std::sort(origins.begin(), origins.end());
  const auto count = static_cast<std::size_t>(std::unique(origins.begin(), origins.end()) - origins.begin());
  const std::size_t sources = count_sources(members);
  if (count == sources) return "";
  return " (" + std::to_string(sources) + " articles, " + std::to_string(count) +
         (count == 1 ? " origin)" : " origins)");
}

bool has(const std::vector<Reason>& reasons, Reason reason) {
  return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

std::string write_interval(const Figure& figure) {
  const auto interval = interval_of(figure);
  if (!interval || !interval->low || !interval->high) return "";
  return write_number(*interval->low, figure) + " to " + write_number(*interval->high, figure);
}

// The first member whose hedge or range decides, for the sentence that prints its interval.
const FactRef* deciding_member(const Telling& telling, const std::vector<FactRef>& members) {
  for (const FactRef& ref : members) {
    const Hedge hedge = mention_of(telling, ref).figure.hedge;
    if (hedge == Hedge::nearly || hedge == Hedge::about || hedge == Hedge::vague || hedge == Hedge::range) return &ref;
  }
  return nullptr;
}

std::string hedged_range(const Telling& telling, const std::vector<FactRef>& members) {
  const FactRef* ref = deciding_member(telling, members);
  if (ref == nullptr) return "";
  const std::string interval = write_interval(mention_of(telling, *ref).figure);
  return interval.empty() ? "" : " " + quoted(telling, *ref) + " is read as " + interval + ".";
}

std::string why_compatible(const Telling& telling, const std::vector<FactRef>& members,
                           const std::vector<Reason>& reasons) {
  switch (reasons.empty() ? Reason::rounding : reasons.front()) {
    case Reason::hedge_direction:
      return "Close, but the figure lies on the other side of the hedge.";
    case Reason::bound:
      return "One is a bound, which leaves room for the other.";
    case Reason::range:
      return "One lies within the other." + hedged_range(telling, members);
    case Reason::conversion:
      if (has(reasons, Reason::currency)) return "The same at the exchange rate that the texts themselves give.";
      return "The same after conversion and rounding.";
    case Reason::fraction:
      return "A fraction and a percentage that fit each other.";
    case Reason::hedge_dropped:
      return "One has a hedge that the other leaves out.";
    default:
      return "They fit after rounding." + hedged_range(telling, members);
  }
}

std::string why_not_compared(const Telling& telling, const std::vector<FactRef>& members,
                             const std::vector<Reason>& reasons) {
  if (has(reasons, Reason::currency)) return "The currencies differ, and the texts give no rate.";
  if (has(reasons, Reason::points_not_percent)) return "Percentage points and percent are different measures.";
  for (const FactRef& ref : members) {
    switch (scope_difference(context_of(telling, members.front()).scope, context_of(telling, ref).scope)) {
      case ScopeDifference::culprits:
        return "Only one says whether those who did it are counted.";
      case ScopeDifference::reach:
        return "One speaks of a part of the place, the other of the whole.";
      case ScopeDifference::basis:
        return "They are reckoned on different bases.";
      case ScopeDifference::none:
        break;
    }
  }
  return "What they measure differs, so they are not compared.";
}

std::string why_conflict(const std::vector<Reason>& reasons) {
  if (has(reasons, Reason::stated_by)) return "Attributed to different bodies.";
  if (has(reasons, Reason::later_report)) return "The later report has the updated figure.";
  switch (reasons.empty() ? Reason::value : reasons.front()) {
    case Reason::magnitude_slip:
      return "The digits are the same, the scale differs.";
    case Reason::digits_transposed:
      return "Two digits have changed places.";
    case Reason::direction:
      return "One is a rise, the other a fall.";
    default:
      return "Both cannot be true of the same thing.";
  }
}

}  // namespace

std::string explain_group(const Telling& telling, const std::vector<FactRef>& members, Verdict verdict,
                          const std::vector<Reason>& reasons) {
  const std::vector<Wording> wordings = wordings_of(telling, members);
  const std::string said = say(wordings, verdict == Verdict::conflict);
  switch (verdict) {
    case Verdict::agree:
      if (wordings.size() == 1) return said + origin_note(telling, members) + ".";
      return said + ": the same value" + origin_note(telling, members) + ".";
    case Verdict::compatible:
      return said + ". " + why_compatible(telling, members, reasons);
    case Verdict::conflict:
      return said + ". " + why_conflict(reasons);
    case Verdict::incomparable:
      return said + ". " + why_not_compared(telling, members, reasons);
    default:
      return said + ".";
  }
}

std::string explain_only(const Telling& telling, const std::vector<FactRef>& members) {
  return "Only " + source_name(telling, members.front().source) + " gives " + quoted(telling, members.front()) + ".";
}

std::string explain_headline(const Telling& telling, const FactRef& headline, const FactRef& body) {
  return source_name(telling, headline.source) + ": the headline says " + quoted(telling, headline) +
         ", the text says " + quoted(telling, body) + ".";
}

std::string explain_derivation(const Telling& telling, const Derivation& derivation) {
  // The equation is told once, with the words of the first source that has all the terms.
  std::vector<std::string> terms;
  const std::size_t source = derivation.terms.front().source;
  const FactRef& result = derivation.results.front();
  for (const FactRef& term : derivation.terms) {
    if (term.source == source) terms.push_back(bare(telling, term));
  }
  const Figure& like = derivation.reason == Reason::sum || derivation.reason == Reason::list_count
                           ? mention_of(telling, derivation.terms.front()).figure
                           : mention_of(telling, result).figure;
  const std::string computed = write_number(derivation.computed, like);
  const std::string given = quoted(telling, result) + " of " + source_name(telling, result.source);
  const std::string link = derivation.rounded ? ", which fits " : ", the ";
  switch (derivation.reason) {
    case Reason::share:
      return terms[0] + " of " + terms[1] + " is " + computed + link + given + ".";
    case Reason::difference:
      if (derivation.roles.front() == Role::part)
        return terms[1] + " - " + terms[0] + " = " + computed + link + given + ".";
      [[fallthrough]];
    case Reason::points_not_percent:
      return terms[0] + " to " + terms[1] + " is a change of " + derivation.computed.to_string() +
             " percentage points, which " + given + " gives as percent.";
    case Reason::percent_change:
      return terms[0] + " to " + terms[1] + " is a change of " + computed + link + given + ".";
    default:
      break;
  }
  std::string equation;
  for (std::size_t i = 0; i < terms.size(); ++i) equation += (i > 0 ? " + " : "") + terms[i];
  if (derivation.single) equation += " + 1";
  return equation + " = " + computed + link + given + ".";
}

std::string about_group(const Telling& telling, const std::vector<FactRef>& members) {
  std::string best;
  for (const FactRef& ref : members) {
    const Figure& figure = mention_of(telling, ref).figure;
    if (figure.of.size() > best.size() && figure.of.size() <= longest_about) best = figure.of;
  }
  if (!best.empty()) return best;
  for (const FactRef& ref : members) {
    const Figure& figure = mention_of(telling, ref).figure;
    if (figure.type == FigureType::count && !figure.unit.empty()) return figure.unit;
  }
  return std::string(telling.read[members.front().source].document.text(mention_of(telling, members.front()).span));
}

}  // namespace factdiff
