#include "compare/stated_arithmetic.h"

#include <algorithm>

#include "compare/lone_members.h"
#include "lexicon/arithmetic_cues.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_gap = 8;    // tokens between two figures that belong together
constexpr std::size_t longest_share = 5;  // tokens between a part and its whole: "of the school's"

bool is_whole_number(const Figure& figure) {
  return figure.value && figure.value->is_whole() && !figure.value->is_negative();
}

class Reader {
 public:
  Reader(const ReadSource& source, const std::vector<FactContext>& contexts)
      : document_(source.document), contexts_(contexts) {
    for (const FactContext& context : contexts) ranges_.push_back(document_.tokens_in(context.span));
  }

  bool one_sentence(std::size_t a, std::size_t b) const { return contexts_[a].sentence == contexts_[b].sentence; }
  const Figure& figure(std::size_t i) const { return *contexts_[i].figure; }
  const FactContext& context(std::size_t i) const { return contexts_[i]; }
  std::size_t size() const { return contexts_.size(); }
  std::size_t gap(std::size_t a, std::size_t b) const { return ranges_[b].begin - ranges_[a].end; }

  std::string_view between(std::size_t a, std::size_t offset) const {
    return document_.token(ranges_[a].end + offset).lower;
  }
  bool stands_between(std::size_t a, std::size_t b, std::string_view word) const {
    for (std::size_t i = ranges_[a].end; i < ranges_[b].begin; ++i) {
      if (document_.token(i).lower == word) return true;
    }
    return false;
  }

  // The word right before a figure, hedges and articles passed over.
  std::string_view word_before(std::size_t i) const {
    static constexpr std::string_view passed[] = {"about", "around", "nearly", "almost", "just",    "under",
                                                  "over",  "some",   "a",      "the",    "roughly", "its",
                                                  "their", "his",    "her",    "our",    "all",     "those",
                                                  "these", "only",   "more",   "than",   "an",      "approximately"};
    std::size_t at = ranges_[i].begin;
    while (at > 0) {
      const std::string_view word = document_.token(--at).lower;
      if (std::find(std::begin(passed), std::end(passed), word) == std::end(passed)) return word;
    }
    return "";
  }

  // "Of the", "Of its"
  bool opens_sentence_with_of(std::size_t i) const {
    const std::size_t begin = document_.sentence_of(ranges_[i].begin).tokens.begin;
    return document_.token(begin).lower == "of" && word_before(i) == "of";
  }

  // "including" between the two, or "among them"
  bool is_part_by_cue(std::size_t i, std::size_t j) const {
    for (std::size_t at = ranges_[i].end; at < ranges_[j].begin; ++at) {
      const auto cue = arithmetic_cues().match(document_, at, ranges_[j].begin);
      if (cue && *cue.value == ArithmeticCue::part) return true;
    }
    return false;
  }

  // "of whom", "of them"
  bool followed_by_pronoun(std::size_t i) const {
    static constexpr std::string_view pronouns[] = {"whom", "which", "them", "those", "these"};
    const std::size_t at = ranges_[i].end;
    if (at + 1 >= document_.tokens().size() || document_.token(at).lower != "of") return false;
    return std::find(std::begin(pronouns), std::end(pronouns), document_.token(at + 1).lower) != std::end(pronouns);
  }

  bool count_persons(std::size_t a, std::size_t b) const {
    const auto counts_person = [this](std::size_t i) {
      return figure(i).type == FigureType::count && is_whole_number(figure(i)) && is_person(contexts_[i].noun_class);
    };
    return counts_person(a) && counts_person(b);
  }

  bool one_unit(std::size_t a, std::size_t b) const {
    const Figure& x = figure(a);
    const Figure& y = figure(b);
    if (!x.value || !y.value || x.type != y.type) return false;
    return x.unit == y.unit || (x.type == FigureType::count && (x.unit.empty() || y.unit.empty()));
  }

 private:
  const Document& document_;
  const std::vector<FactContext>& contexts_;
  std::vector<TokenRange> ranges_;
};

// "52% of the vote"
bool is_exclusive_share(const Document& document, const FactContext& context) {
  const std::size_t behind = document.tokens_in(context.span).end;
  return behind < document.tokens().size() && exclusive_shares().match(document, behind, document.tokens().size());
}

bool speaks_of_others(const Document& document, std::uint32_t sentence) {
  const TokenRange range = document.sentences()[sentence].tokens;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (other_percentages().match(document, i, range.end)) return true;
  }
  return false;
}

bool is_plain_share(const Figure& figure) {
  const bool share =
      figure.type == FigureType::ratio || (figure.type == FigureType::percent && figure.unit == "percent");
  return share && figure.value && figure.direction == Direction::none && figure.hedge != Hedge::vague;
}

}  // namespace

std::vector<StatedChange> find_stated_changes(const ReadSource& source, const std::vector<FactContext>& contexts) {
  const Reader reader(source, contexts);
  std::vector<StatedChange> changes;
  for (std::size_t i = 0; i + 1 < reader.size(); ++i) {
    std::size_t j = i + 1;
    // "from $5m in 1999 to $3m in 2003"
    if (j + 1 < reader.size() && reader.figure(j).type == FigureType::date && reader.figure(i).type != FigureType::date)
      ++j;
    if (!reader.one_sentence(i, j) || !reader.one_unit(i, j) || reader.gap(i, j) > longest_gap) continue;
    if (reader.figure(i).direction != Direction::none || reader.figure(j).direction != Direction::none) continue;
    const std::string_view before = reader.word_before(i);
    const std::string_view linking = reader.word_before(j);
    if (before == "from" && linking == "to") changes.push_back({i, j});
    const bool told = reader.stands_between(i, j, "up") || reader.stands_between(i, j, "down");
    if (linking == "from" && (told || before == "to")) changes.push_back({j, i});
  }
  return changes;
}

std::vector<StatedShare> find_stated_shares(const ReadSource& source, const std::vector<FactContext>& contexts) {
  const Reader reader(source, contexts);
  std::vector<StatedShare> shares;
  for (std::size_t i = 0; i + 1 < reader.size(); ++i) {
    const std::size_t j = i + 1;
    if (!reader.one_sentence(i, j) || reader.gap(i, j) > longest_gap || reader.gap(i, j) == 0) continue;
    // "17 people died, including five soldiers"
    if (reader.count_persons(i, j) && reader.is_part_by_cue(i, j) &&
        *reader.figure(j).value < *reader.figure(i).value) {
      shares.push_back({j, i});
      continue;
    }
    if (!reader.one_unit(i, j)) continue;
    const bool counts = reader.figure(i).type == FigureType::count && !reader.figure(j).value->is_zero();
    // "Of the 800 staff, 200 will go"
    if (counts && reader.opens_sentence_with_of(i) && *reader.figure(j).value < *reader.figure(i).value &&
        reader.stands_between(i, j, ",")) {
      shares.push_back({j, i});
      continue;
    }
    if (reader.gap(i, j) > longest_share) continue;
    // "56 stores, 14 of which are in Texas"
    if (reader.figure(i).type == FigureType::count && *reader.figure(j).value < *reader.figure(i).value &&
        reader.followed_by_pronoun(j)) {
      shares.push_back({j, i});
      continue;
    }
    // "12 of the 40", "1,100 of the school's 2,200 pupils"
    const bool of = reader.word_before(j) == "of" || (counts && reader.between(i, 0) == "of");
    if (!of || *reader.figure(i).value > *reader.figure(j).value) continue;
    if (reader.figure(i).type == FigureType::percent || reader.figure(j).value->is_zero()) continue;
    shares.push_back({i, j});
  }
  return shares;
}

std::vector<StatedPortion> find_stated_portions(const ReadSource& source, const std::vector<FactContext>& contexts) {
  const Reader reader(source, contexts);
  std::vector<StatedPortion> portions;
  for (std::size_t i = 0; i + 1 < reader.size(); ++i) {
    const std::size_t j = i + 1;
    if (!reader.one_sentence(i, j) || reader.gap(i, j) > longest_gap || reader.gap(i, j) == 0) continue;
    // "half of the 80 hostages"
    if (is_plain_share(reader.figure(i)) && is_whole_number(reader.figure(j)) && reader.gap(i, j) <= 3 &&
        reader.between(i, 0) == "of" && reader.word_before(j) == "of")
      portions.push_back({i, j});
    // "1.3 million residents, 40% of whom"
    if (is_whole_number(reader.figure(i)) && is_plain_share(reader.figure(j)) && reader.followed_by_pronoun(j))
      portions.push_back({j, i});
  }
  return portions;
}

std::vector<StatedList> find_stated_lists(const ReadSource& source, const std::vector<FactContext>& contexts) {
  const Reader reader(source, contexts);
  std::vector<StatedList> lists;
  for (std::size_t i = 0; i + 1 < reader.size(); ++i) {
    if (reader.figure(i).type != FigureType::count || !is_whole_number(reader.figure(i))) continue;
    StatedList list{i, {}};
    std::size_t last = i;
    for (std::size_t j = i + 1; j < reader.size() && reader.one_sentence(i, j) && reader.gap(last, j) <= longest_gap;
         ++j) {
      const bool opens =
          list.parts.empty() && (reader.stands_between(last, j, ":") || reader.stands_between(last, j, "—"));
      const bool goes_on =
          !list.parts.empty() && (reader.stands_between(last, j, ",") || reader.stands_between(last, j, "and"));
      if (!opens && !goes_on) break;
      if (reader.figure(j).type != FigureType::count || !is_whole_number(reader.figure(j))) break;
      const WordClass whole = reader.context(i).noun_class;
      const WordClass part = reader.context(j).noun_class;
      const bool named = part == WordClass::none && is_person(whole);  // "22 Labour, 18 Tories"
      if (whole == WordClass::none || (!named && is_person(whole) != is_person(part))) break;
      list.parts.push_back(j);
      last = j;
    }
    if (list.parts.empty()) continue;
    list.lone = has_lone_member_behind(source.document, contexts[last].span);
    if (list.parts.size() + (list.lone ? 1 : 0) > 1) lists.push_back(std::move(list));
  }
  return lists;
}

std::vector<std::vector<std::size_t>> find_shared_wholes(const ReadSource& source,
                                                         const std::vector<FactContext>& contexts) {
  std::vector<std::vector<std::size_t>> wholes;
  for (std::size_t i = 0; i < contexts.size();) {
    const std::uint32_t sentence = contexts[i].sentence;
    std::vector<std::size_t> shares;
    bool exclusive = false;
    bool dated = false;  // "in 2019 and 60% in 2023": two votes
    for (; i < contexts.size() && contexts[i].sentence == sentence; ++i) {
      const Figure& figure = *contexts[i].figure;
      dated = dated || figure.type == FigureType::date;
      if (figure.type != FigureType::percent || figure.unit != "percent") continue;
      if (figure.direction == Direction::none && figure.value) shares.push_back(i);
      exclusive = exclusive || is_exclusive_share(source.document, contexts[i]);
    }
    if (exclusive && !dated && shares.size() > 1 && !speaks_of_others(source.document, sentence))
      wholes.push_back(std::move(shares));
  }
  return wholes;
}

std::optional<Decimal> percent_change(const Decimal& base, const Decimal& level) {
  if (base.is_zero()) return std::nullopt;
  return ((level - base) * Decimal(100)).divided_by(base.abs());
}

std::optional<Decimal> percent_share(const Decimal& part, const Decimal& whole) {
  if (whole.is_zero()) return std::nullopt;
  return (part * Decimal(100)).divided_by(whole);
}

}  // namespace factdiff
