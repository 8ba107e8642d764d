#include "compare/quote_diff.h"

#include <algorithm>

namespace factdiff {
namespace {

// Words that stand opposite each other at the edge of the alignment, in the same clause, have been changed, not cut:
// pulls one or two of them in.
constexpr std::size_t widest_edge = 4;

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
  compared.before = {{0, compared.pairs.front().a}, {0, compared.pairs.front().b}};
  compared.after = {{compared.pairs.back().a + 1, a.words.size()}, {compared.pairs.back().b + 1, b.words.size()}};
  fill_changes(compared);
  measure(compared, a);
  const auto pull_in = [&compared](WordChange& edge, bool front) {
    if (edge.a.size() == 0 || edge.b.size() == 0 || edge.a.size() > widest_edge || edge.b.size() > widest_edge) return;
    compared.changes.insert(front ? compared.changes.begin() : compared.changes.end(), edge);
    edge.a.begin = edge.a.end;
    edge.b.begin = edge.b.end;
  };
  pull_in(compared.before, true);
  pull_in(compared.after, false);
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
