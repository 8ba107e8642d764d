// What differs between the words of two utterances.
//   "we will not rebuild this town" | "we will rebuild this" -> cut inside: "not"; "town" left off at the end
#pragma once

#include <vector>

#include "compare/utterances.h"
#include "quote/word_alignment.h"

namespace factdiff {

// A place where two utterances part, in words: [begin, end) of each; either may be empty.
struct WordChange {
  TokenRange a;
  TokenRange b;
};

struct QuoteComparison {
  std::vector<WordPair> pairs;      // words that meet, in order
  std::vector<WordChange> changes;  // between the first and the last pair
  WordChange before;                // what stands before the first pair
  WordChange after;                 // what stands after the last pair
  int met = 0;                      // weight of the words that are equal
  int met_by_stem = 0;              // weight of those that share their stem only
  std::size_t longest = 0;          // longest run of equal words
};

QuoteComparison compare_words(const Utterance& a, const Utterance& b);

// Steps over the texts of two mentions, in bytes within each: what a reader is shown.
std::vector<DiffStep> diff_mentions(const Document& a, const Span& span_a, const Document& b, const Span& span_b);

}  // namespace factdiff
