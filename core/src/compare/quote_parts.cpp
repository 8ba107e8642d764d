#include "compare/quote_parts.h"

#include <algorithm>
#include <map>

#include "compare/quote_groups.h"
#include "sorting.h"

namespace factdiff {
namespace {

// Adds a range to ranges that are in order and apart; those it meets become one with it.
void join_range(std::vector<TokenRange>& ranges, TokenRange range) {
  std::vector<TokenRange> kept;
  for (const TokenRange& other : ranges) {
    if (other.end <= range.begin || range.end <= other.begin) {
      kept.push_back(other);
    } else {
      range = {std::min(range.begin, other.begin), std::max(range.end, other.end)};
    }
  }
  kept.push_back(range);
  sort_by(kept, [](const TokenRange& a, const TokenRange& b) { return a.begin < b.begin; });
  ranges = std::move(kept);
}

// The words of whole sentences that hold words [first, last].
TokenRange whole_sentences(const std::vector<QuoteWord>& words, std::size_t first, std::size_t last) {
  const auto begins = [&words](std::size_t i) { return i == 0 || words[i].after_stop; };
  while (!begins(first)) --first;
  ++last;
  while (last < words.size() && !begins(last)) ++last;
  return {first, last};
}

bool has_sentences(const Utterance& utterance) {
  return std::any_of(utterance.words.begin(), utterance.words.end(), [](const QuoteWord& w) { return w.after_stop; });
}

// Bytes of words and the full stop behind them, within the quote.
Span span_of_words(const Document& document, const Utterance& utterance, const TokenRange& words, const Span& quote) {
  Span span{utterance.words[words.begin].span.begin, utterance.words[words.end - 1].span.end};
  if (words.begin == 0) span.begin = quote.begin;
  if (words.end == utterance.words.size()) return {span.begin, quote.end};
  for (std::size_t i = document.token_at(span.end); i < document.tokens().size(); ++i) {
    const Token& token = document.token(i);
    const bool closes = token.text == "." || token.text == "!" || token.text == "?" || token.text == "…" ||
                        token.text == ")" || token.text == "]";
    if (!closes || token.space_before || token.span.end > quote.end) break;
    span.end = token.span.end;
  }
  return span;
}

class PartFinder {
 public:
  explicit PartFinder(const std::vector<ReadSource>& read) : read_(read), utterances_(find_utterances(read)) {}

  // For each source the parts of its quotes.
  std::vector<std::vector<Mention>> find() {
    std::vector<std::vector<Mention>> parts(read_.size());
    for (const QuoteGroup& group : group_quotes(read_, utterances_)) {
      if (group.pairs.size() < 2) continue;
      std::map<std::size_t, std::vector<const QuotePair*>> pairs_of;
      for (const QuotePair& pair : group.pairs) {
        pairs_of[pair.a].push_back(&pair);
        pairs_of[pair.b].push_back(&pair);
      }
      for (const std::size_t index : group.utterances) {
        const Utterance& utterance = utterances_[index];
        if (utterance.mentions.size() != 1 || !has_sentences(utterance)) continue;
        const std::vector<TokenRange> ranges = taken_apart(pairs_of[index], index);
        for (std::size_t i = 0; ranges.size() > 1 && i < ranges.size(); ++i) {
          parts[utterance.source].push_back(part_of(utterance, ranges[i]));
        }
      }
    }
    return parts;
  }

 private:
  // Which sentences of an utterance stand apart in some other source; one range or none where they do not.
  std::vector<TokenRange> taken_apart(const std::vector<const QuotePair*>& pairs, std::size_t index) const {
    std::map<std::size_t, std::vector<TokenRange>> by_source;
    for (const QuotePair* pair : pairs) {
      const auto& words = pair->judged.compared.pairs;
      const bool is_a = pair->a == index;
      const TokenRange range = whole_sentences(utterances_[index].words, is_a ? words.front().a : words.front().b,
                                               is_a ? words.back().a : words.back().b);
      join_range(by_source[utterances_[is_a ? pair->b : pair->a].source], range);
    }
    std::vector<TokenRange> all;
    for (const auto& [source, ranges] : by_source) {
      for (const TokenRange& range : ranges) {
        if (ranges.size() > 1) join_range(all, range);
      }
    }
    return all;
  }

  Mention part_of(const Utterance& utterance, const TokenRange& words) const {
    const Mention& whole = read_[utterance.source].mentions[utterance.mentions.front()];
    Mention part = whole;
    part.span = span_of_words(read_[utterance.source].document, utterance, words, whole.span);
    part.quote.part = true;
    part.quote.continues.reset();
    return part;
  }

  const std::vector<ReadSource>& read_;
  std::vector<Utterance> utterances_;
};

// Text order; a part stands behind the quote it is nested in, also where both begin together.
void insert(std::vector<Mention>& mentions, std::vector<Mention> parts) {
  sort_by(parts, [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  std::vector<Mention> merged;
  std::vector<std::size_t> place(mentions.size());
  std::size_t next = 0;
  const auto goes_before = [](const Mention& part, const Mention& mention) {
    if (part.span.begin != mention.span.begin) return part.span.begin < mention.span.begin;
    return part.span.end > mention.span.end;
  };
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    while (next < parts.size() && goes_before(parts[next], mentions[i])) merged.push_back(std::move(parts[next++]));
    place[i] = merged.size();
    merged.push_back(std::move(mentions[i]));
  }
  while (next < parts.size()) merged.push_back(std::move(parts[next++]));
  for (Mention& mention : merged) {
    if (mention.quote.continues) mention.quote.continues = place[*mention.quote.continues];
  }
  mentions = std::move(merged);
}

}  // namespace

void add_quote_parts(std::vector<ReadSource>& read) {
  if (read.size() < 2) return;
  std::vector<std::vector<Mention>> parts = PartFinder(read).find();
  for (std::size_t i = 0; i < read.size(); ++i) {
    if (!parts[i].empty()) insert(read[i].mentions, std::move(parts[i]));
  }
}

}  // namespace factdiff
