#include "compare/sums.h"

#include <algorithm>
#include <map>

#include "compare/evidence.h"
#include "compare/figures_by_value.h"
#include "compare/intervals.h"
#include "compare/judgement.h"
#include "compare/lone_members.h"
#include "lexicon/arithmetic_cues.h"

namespace factdiff {
namespace {

constexpr std::size_t most_terms = 4;  // of a counted list; sums of other figures have at most three
constexpr int total_gate = 200;        // evidence (evidence.h) between a total and its best part
constexpr int small_sum_adds = 150;    // chance makes small sums
constexpr int lone_list_gate = 330;    // when only the coordination of the parts is the cue

class Finder {
 public:
  Finder(const std::vector<ReadSource>& read, const std::vector<std::vector<FactContext>>& contexts,
         const std::vector<FactGroup>& groups)
      : read_(read),
        contexts_(contexts),
        group_of_(contexts.size()),
        totals_(contexts, [this](const FactRef& ref) { return can_add(ref); }) {
    for (std::size_t s = 0; s < contexts.size(); ++s) group_of_[s].assign(contexts[s].size(), 0);
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (const FactRef& member : groups[g].members) group_of_[member.source][member.index] = g;
    }
  }

  std::vector<Derivation> find() {
    if (contexts_.size() < 2) return {};  // a sum and its parts stand in different reports
    for (std::size_t s = 0; s < contexts_.size(); ++s) {
      for (const std::vector<FactRef>& list : coordinated_lists(s)) find_totals(list);
    }
    return merged();
  }

 private:
  const FactContext& at(const FactRef& ref) const { return contexts_[ref.source][ref.index]; }

  bool can_add(const FactRef& ref) const {
    const Figure& figure = *at(ref).figure;
    const bool kind = figure.type == FigureType::money || figure.type == FigureType::count ||
                      figure.type == FigureType::percent || figure.type == FigureType::measure;
    return kind && figure.value && !figure.value->is_zero() && !figure.value->is_negative() &&
           figure.direction == Direction::none && figure.unit.find("-per-") == std::string::npos;
  }

  // Whether two figures of one sentence stand in a list: between them at most a short phrase, a comma, "and", "plus".
  bool is_coordinated(const FactRef& a, const FactRef& b) const {
    const FactContext& x = at(a);
    const FactContext& y = at(b);
    if (x.sentence != y.sentence) return false;
    if (x.figure->type != y.figure->type) return false;
    if (x.figure->type != FigureType::count && x.figure->unit != y.figure->unit) return false;
    const Document& document = read_[a.source].document;
    const TokenRange from = document.tokens_in(x.span);
    const TokenRange to = document.tokens_in(y.span);
    if (to.begin - from.end > 12) return false;
    bool joined = false;
    for (std::size_t i = from.end; i < to.begin; ++i) {
      const Token& token = document.token(i);
      const auto cue = arithmetic_cues().match(document, i);
      if (cue && *cue.value == ArithmeticCue::part) return false;
      if (cue && *cue.value == ArithmeticCue::plus) joined = true;
      if (token.lower == "and" || token.lower == "," || token.lower == "plus") joined = true;
      if (token.lower == "to" || token.lower == "or" || token.lower == "from" || token.lower == ";" ||
          token.lower == "but" || token.lower == "than" || token.lower == "against") {
        return false;
      }
    }
    return joined;
  }

  std::vector<std::vector<FactRef>> coordinated_lists(std::size_t source) const {
    std::vector<std::vector<FactRef>> lists;
    std::vector<FactRef> list;
    const auto close = [&] {
      for (std::size_t begin = 0; begin < list.size(); ++begin) {
        // One figure is a list where one more is joined to it.
        for (std::size_t size = 1; size <= most_terms && begin + size <= list.size(); ++size) {
          lists.emplace_back(list.begin() + static_cast<std::ptrdiff_t>(begin),
                             list.begin() + static_cast<std::ptrdiff_t>(begin + size));
        }
      }
      list.clear();
    };
    for (std::size_t i = 0; i < contexts_[source].size(); ++i) {
      const FactRef ref{source, i};
      if (!can_add(ref)) continue;
      if (!list.empty() && !is_coordinated(list.back(), ref)) close();
      list.push_back(ref);
    }
    close();
    return lists;
  }

  static bool same_group_unit(const Figure& part, const Figure& total) {
    if (part.type == total.type) return part.type == FigureType::count || part.unit == total.unit;
    // "six million in drones" beside "$6 million": the currency went without saying.
    return false;
  }

  Decimal sum_of(const std::vector<FactRef>& list) const {
    Decimal sum;
    for (const FactRef& ref : list) sum = sum + *at(ref).figure->value;
    return sum;
  }

  Decimal rounding_sum(const std::vector<FactRef>& list) const {
    Decimal sum;
    for (const FactRef& ref : list) sum = sum + rounding_of(*at(ref).figure);
    return sum;
  }

  // Cue words in the total's sentence that say it has parts or is a whole.
  bool has_total_cue(const FactRef& ref) const {
    const Document& document = read_[ref.source].document;
    const TokenRange range = document.sentences()[at(ref).sentence].tokens;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const auto cue = arithmetic_cues().match(document, i);
      if (cue && (*cue.value == ArithmeticCue::part || *cue.value == ArithmeticCue::total)) return true;
    }
    return false;
  }

  bool persons_alike(const FactRef& part, const FactRef& total) const {
    if (at(part).figure->type != FigureType::count) return true;
    const WordClass x = at(part).noun_class;
    const WordClass y = at(total).noun_class;
    return at(part).noun == at(total).noun || (is_person(x) && is_person(y)) || at(part).noun.empty() ||
           at(total).noun.empty() || (x != WordClass::none && x == y);
  }

  // The first or the last of a list is often one without a number: "two men, three women and a boy".
  bool has_lone_member(const std::vector<FactRef>& list) const {
    const FactContext& first = at(list.front());
    const FactContext& last = at(list.back());
    const auto counts_living = [](const FactContext& context) {
      return context.figure->type == FigureType::count &&
             (is_person(context.noun_class) || context.noun_class == WordClass::animal);
    };
    if (!counts_living(first) || !counts_living(last)) return false;
    const Document& document = read_[list.front().source].document;
    return has_lone_member_behind(document, last.span) || has_lone_member_before(document, first.span);
  }

  void find_totals(const std::vector<FactRef>& list) {
    const Decimal slack = rounding_sum(list);
    const bool lone = has_lone_member(list);
    if (list.size() > 1) find_totals(list, sum_of(list), slack, false);
    if (lone) find_totals(list, sum_of(list) + Decimal(1), slack, true);
  }

  void find_totals(const std::vector<FactRef>& list, const Decimal& sum, const Decimal& slack, bool lone) {
    for (const FactRef& total : totals_.near(sum)) {
      if (total.source != list.front().source && is_total_of(list, sum, slack, total)) add(list, total, sum, lone);
    }
  }

  bool is_total_of(const std::vector<FactRef>& list, const Decimal& sum, const Decimal& slack,
                   const FactRef& total) const {
    const Figure& whole = *at(total).figure;
    const auto stated = interval_of(whole);
    if (!stated) return false;
    const bool exact = sum == *whole.value;
    const Interval reached{sum - slack, sum + slack};
    if (!exact && !stated->contains(sum) && (whole.hedge == Hedge::exact || !stated->meets(reached))) return false;
    int best = 0;
    bool one_event = true;
    for (const FactRef& part : list) {
      if (!same_group_unit(*at(part).figure, whole) || !persons_alike(part, total)) return false;
      if (*at(part).figure->value >= *whole.value) return false;
      const Evidence evidence = weigh(at(part), at(total));
      if (evidence.event_apart) return false;  // the hurt are no part of the dead
      one_event = one_event && evidence.event_shared;
      best = std::max(best, subject_score(evidence));
    }
    if (has_total_cue(total)) return best >= total_gate;
    const bool small = sum < Decimal(10);
    return best >= lone_list_gate + (small && !one_event ? small_sum_adds : 0) && (exact || !small);
  }

  void add(const std::vector<FactRef>& list, const FactRef& total, const Decimal& sum, bool lone) {
    Derivation derivation;
    derivation.single = lone;
    derivation.terms = list;
    derivation.roles.assign(list.size(), Role::part);
    derivation.results = {total};
    derivation.computed = sum;
    const Figure& whole = *at(total).figure;
    derivation.reason =
        at(total).figure->type == FigureType::count && list.size() > 2 ? Reason::list_count : Reason::sum;
    derivation.rounded = sum != *whole.value || whole.hedge != Hedge::exact;
    for (const FactRef& part : list) {
      derivation.confidence = std::max(derivation.confidence, subject_score(weigh(at(part), at(total))));
    }
    found_.push_back(std::move(derivation));
  }

  // Lists of other sources whose terms belong to the same facts tell the same sum: one finding for all of them.
  std::vector<Derivation> merged() {
    std::vector<Derivation> result;
    std::map<std::vector<std::size_t>, std::size_t> known;
    for (Derivation& derivation : found_) {
      std::vector<std::size_t> key;
      for (const FactRef& term : derivation.terms) key.push_back(group_of_[term.source][term.index]);
      std::sort(key.begin(), key.end());
      key.push_back(group_of_[derivation.results.front().source][derivation.results.front().index]);
      const auto [place, is_new] = known.try_emplace(key, result.size());
      if (is_new) {
        result.push_back(std::move(derivation));
        continue;
      }
      Derivation& merged = result[place->second];
      add_missing(merged.terms, derivation.terms);
      merged.roles.assign(merged.terms.size(), Role::part);
      add_missing(merged.results, derivation.results);
      merged.confidence = std::max(merged.confidence, derivation.confidence);
    }
    return result;
  }

  static void add_missing(std::vector<FactRef>& to, const std::vector<FactRef>& from) {
    for (const FactRef& ref : from) {
      if (std::find(to.begin(), to.end(), ref) == to.end()) to.push_back(ref);
    }
  }

  const std::vector<ReadSource>& read_;
  const std::vector<std::vector<FactContext>>& contexts_;
  std::vector<std::vector<std::size_t>> group_of_;
  FiguresByValue totals_;  // figures that could be totals
  std::vector<Derivation> found_;
};

}  // namespace

std::vector<Derivation> find_sums(const std::vector<ReadSource>& read,
                                  const std::vector<std::vector<FactContext>>& contexts,
                                  const std::vector<FactGroup>& groups) {
  return Finder(read, contexts, groups).find();
}

}  // namespace factdiff
