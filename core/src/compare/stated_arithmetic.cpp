#include "compare/stated_arithmetic.h"

#include <algorithm>

#include "lexicon/arithmetic_cues.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_gap = 8;  // tokens between two figures that belong together

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

  // "of whom", "of them"
  bool followed_by_pronoun(std::size_t i) const {
    static constexpr std::string_view pronouns[] = {"whom", "which", "them", "those", "these"};
    const std::size_t at = ranges_[i].end;
    if (at + 1 >= document_.tokens().size() || document_.token(at).lower != "of") return false;
    return std::find(std::begin(pronouns), std::end(pronouns), document_.token(at + 1).lower) != std::end(pronouns);
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

bool is_whole_number(const Figure& figure) {
  return figure.value && figure.value->is_whole() && !figure.value->is_negative();
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
    if (linking == "from" && (reader.stands_between(i, j, "up") || reader.stands_between(i, j, "down")))
      changes.push_back({j, i});
  }
  return changes;
}

std::vector<StatedShare> find_stated_shares(const ReadSource& source, const std::vector<FactContext>& contexts) {
  const Reader reader(source, contexts);
  std::vector<StatedShare> shares;
  for (std::size_t i = 0; i + 1 < reader.size(); ++i) {
    const std::size_t j = i + 1;
    if (!reader.one_sentence(i, j) || !reader.one_unit(i, j) || reader.gap(i, j) > 4 || reader.gap(i, j) == 0) continue;
    // "56 stores, 14 of which are in Texas"
    if (reader.figure(i).type == FigureType::count && *reader.figure(j).value < *reader.figure(i).value &&
        reader.followed_by_pronoun(j)) {
      shares.push_back({j, i});
      continue;
    }
    if (reader.word_before(j) != "of" || *reader.figure(i).value > *reader.figure(j).value) continue;
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
  for (std::size_t i = 0; i + 2 < reader.size(); ++i) {
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
      if (reader.context(i).noun_class == WordClass::none ||
          is_person(reader.context(i).noun_class) != is_person(reader.context(j).noun_class))
        break;
      list.parts.push_back(j);
      last = j;
    }
    if (list.parts.size() > 1) lists.push_back(std::move(list));
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
