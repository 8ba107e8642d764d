// The stretch over which two quotes tell the same, word by word.
//   "we will rebuild this town" | "I say we shall rebuild this" -> we, rebuild, this meet; "shall" stands for "will"
#pragma once

#include <vector>

#include "quote/quote_words.h"

namespace factdiff {

struct WordPair {
  std::size_t a = 0;
  std::size_t b = 0;
  bool exact = true;  // the same key; otherwise only the same stem
};

// The best local alignment, weighted words counting more; pairs in order, empty when nothing meets. Of quotes so
// long that the table would be too large, the words they begin and end with alike and the first of what differs.
std::vector<WordPair> align_words(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b);

}  // namespace factdiff
