#include "quote/word_alignment.h"

#include <algorithm>
#include <cstdint>

namespace factdiff {
namespace {

constexpr std::size_t largest_table = 4000000;  // cells
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
  Aligner(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b)
      : a_(a), b_(b), rows_(a.size()), columns_(b.size()) {
    if (rows_ * columns_ > largest_table) {
      rows_ = std::min<std::size_t>(rows_, 2000);
      columns_ = std::min<std::size_t>(columns_, 2000);
    }
  }

  std::vector<WordPair> align() {
    steps_.assign((rows_ + 1) * (columns_ + 1), Step::stop);
    std::vector<int> above(columns_ + 1, 0);
    std::vector<int> row(columns_ + 1, 0);
    int best = 0;
    std::size_t best_cell = 0;
    for (std::size_t i = 1; i <= rows_; ++i) {
      for (std::size_t j = 1; j <= columns_; ++j) {
        const std::size_t cell = i * (columns_ + 1) + j;
        row[j] = fill(cell, above[j - 1] + score_of(a_[i - 1], b_[j - 1]), above[j] - gap_cost, row[j - 1] - gap_cost);
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
      const std::size_t i = cell / (columns_ + 1) - 1;
      const std::size_t j = cell % (columns_ + 1) - 1;
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
  std::size_t rows_;
  std::size_t columns_;
  std::vector<Step> steps_;
};

}  // namespace

std::vector<WordPair> align_words(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b) {
  if (a.empty() || b.empty()) return {};
  return Aligner(a, b).align();
}

}  // namespace factdiff
