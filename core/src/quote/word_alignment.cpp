#include "quote/word_alignment.h"

#include <algorithm>
#include <cstdint>

namespace factdiff {
namespace {

constexpr std::size_t largest_table = 4000000;  // cells
constexpr std::size_t longest_middle = 2000;    // words
constexpr int gap_cost = 1;
constexpr int change_cost = 1;

// Function words count little, so that they cannot bridge long gaps by themselves.
int score_of(const QuoteWord& a, const QuoteWord& b) {
  if (a.key == b.key) return a.weight == 0 ? 1 : a.weight < 600 ? 4 : 6;
  if (a.stem == b.stem) return a.weight == 0 ? 1 : 3;
  return -change_cost;
}

enum class Step : std::uint8_t { stop, both, skip_a, skip_b };

// Smith-Waterman with a table of steps to walk back on.
class Aligner {
 public:
  // Words [from, from + rows) of a against [from, from + columns) of b.
  Aligner(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b, std::size_t from, std::size_t rows,
          std::size_t columns)
      : a_(a), b_(b), from_(from), rows_(rows), columns_(columns) {}

  std::vector<WordPair> align() {
    steps_.assign((rows_ + 1) * (columns_ + 1), Step::stop);
    std::vector<int> above(columns_ + 1, 0);
    std::vector<int> row(columns_ + 1, 0);
    int best = 0;
    std::size_t best_cell = 0;
    for (std::size_t i = 1; i <= rows_; ++i) {
      for (std::size_t j = 1; j <= columns_; ++j) {
        const std::size_t cell = i * (columns_ + 1) + j;
        row[j] = fill(cell, above[j - 1] + score_of(a_[from_ + i - 1], b_[from_ + j - 1]), above[j] - gap_cost,
                      row[j - 1] - gap_cost);
        if (row[j] > best) {
          best = row[j];
          best_cell = cell;
        }
      }
      std::swap(above, row);
    }
    return walk_back(best_cell);
  }

 private:
  int fill(std::size_t cell, int both, int skip_a, int skip_b) {
    const int best = std::max({both, skip_a, skip_b, 0});
    steps_[cell] = best == 0 ? Step::stop : best == both ? Step::both : best == skip_a ? Step::skip_a : Step::skip_b;
    return best;
  }

  std::vector<WordPair> walk_back(std::size_t cell) const {
    std::vector<WordPair> pairs;
    while (steps_[cell] != Step::stop) {
      const std::size_t i = from_ + cell / (columns_ + 1) - 1;
      const std::size_t j = from_ + cell % (columns_ + 1) - 1;
      switch (steps_[cell]) {
        case Step::both: {
          const bool exact = a_[i].key == b_[j].key;
          if (exact || a_[i].stem == b_[j].stem) pairs.push_back({i, j, exact});
          cell -= columns_ + 2;
          break;
        }
        case Step::skip_a:
          cell -= columns_ + 1;
          break;
        default:
          cell -= 1;
          break;
      }
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
  }

  const std::vector<QuoteWord>& a_;
  const std::vector<QuoteWord>& b_;
  std::size_t from_;
  std::size_t rows_;
  std::size_t columns_;
  std::vector<Step> steps_;
};

// Very long quotes: what they begin and end with alike, and the first words of what differs between.
std::vector<WordPair> align_long(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::vector<WordPair> pairs;
  while (pairs.size() < shorter && a[pairs.size()].key == b[pairs.size()].key) {
    pairs.push_back({pairs.size(), pairs.size(), true});
  }
  const std::size_t front = pairs.size();
  std::size_t back = 0;
  while (back < shorter - front && a[a.size() - 1 - back].key == b[b.size() - 1 - back].key) ++back;
  const std::size_t rows = std::min(a.size() - front - back, longest_middle);
  const std::size_t columns = std::min(b.size() - front - back, longest_middle);
  if (rows > 0 && columns > 0) {
    const std::vector<WordPair> middle = Aligner(a, b, front, rows, columns).align();
    pairs.insert(pairs.end(), middle.begin(), middle.end());
  }
  for (std::size_t i = back; i > 0; --i) pairs.push_back({a.size() - i, b.size() - i, true});
  return pairs;
}

}  // namespace

std::vector<WordPair> align_words(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b) {
  if (a.empty() || b.empty()) return {};
  if (a.size() * b.size() <= largest_table) return Aligner(a, b, 0, a.size(), b.size()).align();
  return align_long(a, b);
}

}  // namespace factdiff
