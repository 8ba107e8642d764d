#include "compare/quote_diff.h"

#include <algorithm>
#include <optional>

namespace factdiff {
namespace {

// Function words weigh too little for the alignment to reach over a change near its edge; these walk on from there,
// within the sentence, past at most so many words on either side.
constexpr std::size_t longest_step = 3;
// Words left over at an edge of both are a change as long as they are few.
constexpr std::size_t widest_edge = 4;

// Words of one side beyond an edge of the alignment, up to the sentence's end.
struct Edge {
  const std::vector<QuoteWord>& words;
  std::size_t next;  // the word beyond the edge: words.size() when there is none
  bool forward;

  // More than widest_edge are not counted.
  std::size_t left() const {
    std::size_t count = 0;
    if (forward) {
      while (count <= widest_edge && next + count < words.size() && !words[next + count].after_stop) ++count;
    } else {
      while (count <= widest_edge && count < next && !words[next - count].after_stop) ++count;
    }
    return count;
  }
  std::size_t at(std::size_t step) const { return forward ? next + step : next - 1 - step; }
};

// The pair nearest beyond an edge; nullopt when none is near.
std::optional<WordPair> next_pair(const Edge& a, const Edge& b) {
  const std::size_t left_a = a.left();
  const std::size_t left_b = b.left();
  for (std::size_t sum = 0; sum <= 2 * longest_step; ++sum) {
    for (std::size_t i = 0; i <= sum && i <= longest_step; ++i) {
      if (i >= left_a || sum - i >= left_b || sum - i > longest_step) continue;
      if (a.words[a.at(i)].key == b.words[b.at(sum - i)].key) return WordPair{a.at(i), b.at(sum - i), true};
    }
  }
  return std::nullopt;
}

void walk_edges(QuoteComparison& compared, const Utterance& a, const Utterance& b) {
  auto& pairs = compared.pairs;
  std::vector<WordPair> before;
  WordPair first = pairs.front();
  while (const auto pair = next_pair({a.words, first.a, false}, {b.words, first.b, false})) {
    before.push_back(*pair);
    first = *pair;
  }
  pairs.insert(pairs.begin(), before.rbegin(), before.rend());
  while (const auto pair = next_pair({a.words, pairs.back().a + 1, true}, {b.words, pairs.back().b + 1, true})) {
    pairs.push_back(*pair);
  }
}

// Words of one sentence left over on both sides stand for one another.
void take_edge(QuoteComparison& compared, const Utterance& a, const Utterance& b, bool forward) {
  WordChange& rest = forward ? compared.after : compared.before;
  const Edge edge_a{a.words, forward ? rest.a.begin : rest.a.end, forward};
  const Edge edge_b{b.words, forward ? rest.b.begin : rest.b.end, forward};
  const std::size_t left_a = edge_a.left();
  const std::size_t left_b = edge_b.left();
  const std::size_t few = std::min(left_a, left_b);
  if (few == 0 || few > widest_edge) return;
  const std::size_t take_a = std::min(left_a, few + 1);
  const std::size_t take_b = std::min(left_b, few + 1);
  if (forward) {
    compared.changes.push_back({{rest.a.begin, rest.a.begin + take_a}, {rest.b.begin, rest.b.begin + take_b}});
    rest.a.begin += take_a;
    rest.b.begin += take_b;
  } else {
    const WordChange change{{rest.a.end - take_a, rest.a.end}, {rest.b.end - take_b, rest.b.end}};
    compared.changes.insert(compared.changes.begin(), change);
    rest.a.end -= take_a;
    rest.b.end -= take_b;
  }
}

void fill_changes(QuoteComparison& compared) {
  const auto& pairs = compared.pairs;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const std::size_t a = i == 0 ? pairs[0].a : pairs[i - 1].a + 1;
    const std::size_t b = i == 0 ? pairs[0].b : pairs[i - 1].b + 1;
    if (i > 0 && (pairs[i].a > a || pairs[i].b > b)) compared.changes.push_back({{a, pairs[i].a}, {b, pairs[i].b}});
    if (!pairs[i].exact) compared.changes.push_back({{pairs[i].a, pairs[i].a + 1}, {pairs[i].b, pairs[i].b + 1}});
  }
}

void measure(QuoteComparison& compared, const Utterance& a) {
  std::size_t run = 0;
  for (std::size_t i = 0; i < compared.pairs.size(); ++i) {
    const WordPair& pair = compared.pairs[i];
    (pair.exact ? compared.met : compared.met_by_stem) += a.words[pair.a].weight;
    const bool follows = i > 0 && compared.pairs[i - 1].a + 1 == pair.a && compared.pairs[i - 1].b + 1 == pair.b;
    run = !pair.exact ? 0 : follows ? run + 1 : 1;
    compared.longest = std::max(compared.longest, run);
  }
}

void add_step(std::vector<DiffStep>& steps, DiffOp op, const Span& a, const Span& b) {
  if (!steps.empty() && steps.back().op == op) {
    steps.back().a.end = a.end;
    steps.back().b.end = b.end;
    return;
  }
  steps.push_back({op, a, b});
}

DiffOp op_of(bool words_in_a, bool words_in_b) {
  if (words_in_a && words_in_b) return DiffOp::replaced;
  if (words_in_a) return DiffOp::deleted;
  return words_in_b ? DiffOp::inserted : DiffOp::equal;
}

}  // namespace

QuoteComparison compare_words(const Utterance& a, const Utterance& b) {
  QuoteComparison compared;
  compared.pairs = align_words(a.words, b.words);
  if (compared.pairs.empty()) return compared;
  walk_edges(compared, a, b);
  compared.before = {{0, compared.pairs.front().a}, {0, compared.pairs.front().b}};
  compared.after = {{compared.pairs.back().a + 1, a.words.size()}, {compared.pairs.back().b + 1, b.words.size()}};
  fill_changes(compared);
  measure(compared, a);
  take_edge(compared, a, b, false);
  take_edge(compared, a, b, true);
  return compared;
}

std::vector<DiffStep> diff_mentions(const Document& a, const Span& span_a, const Document& b, const Span& span_b) {
  const std::vector<QuoteWord> words_a = words_of_quote(a, span_a);
  const std::vector<QuoteWord> words_b = words_of_quote(b, span_b);
  std::vector<DiffStep> steps;
  Span last_a{0, 0};
  Span last_b{0, 0};
  std::size_t next_a = 0;  // the words that have not been told of yet
  std::size_t next_b = 0;
  const auto part = [&](std::size_t word_a, std::size_t word_b, const Span& to_a, const Span& to_b) {
    const Span gap_a{last_a.end, to_a.begin};
    const Span gap_b{last_b.end, to_b.begin};
    if (gap_a.empty() && gap_b.empty()) return;
    // Space, marks and commas between words that meet are no difference.
    add_step(steps, op_of(word_a > next_a, word_b > next_b), gap_a, gap_b);
  };
  for (const WordPair& pair : align_words(words_a, words_b)) {
    if (!pair.exact) continue;
    const Span here_a{words_a[pair.a].span.begin - span_a.begin, words_a[pair.a].span.end - span_a.begin};
    const Span here_b{words_b[pair.b].span.begin - span_b.begin, words_b[pair.b].span.end - span_b.begin};
    if (here_a.begin >= last_a.end && here_b.begin >= last_b.end) {  // else the second part of "we'll"
      part(pair.a, pair.b, here_a, here_b);
      add_step(steps, DiffOp::equal, here_a, here_b);
      last_a = here_a;
      last_b = here_b;
    }
    next_a = pair.a + 1;
    next_b = pair.b + 1;
  }
  part(words_a.size(), words_b.size(), {span_a.size(), span_a.size()}, {span_b.size(), span_b.size()});
  return steps;
}

}  // namespace factdiff
