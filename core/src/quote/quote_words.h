// The words of a quote as they are compared: typography, house spelling and initials made alike.
//   "We’ll  organise — the E.U." -> we ll organize the eu
#pragma once

#include <string>
#include <vector>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct QuoteWord {
  std::string key;   // what must be equal
  std::string stem;  // what meets when only the form differs
  Span span;         // in the document
  std::size_t token = 0;
  int weight = 0;          // word_weight(): 0 for function words
  bool bracketed = false;  // in [square brackets]: the editor's, not the speaker's
  bool after_ellipsis = false;
  bool after_stop = false;  // a sentence ends before it
};

std::vector<QuoteWord> words_of_quote(const Document& document, const Span& span);

int weight_of(const std::vector<QuoteWord>& words);

// Weight of the words of `a` whose stem stands anywhere in `b`, each counted once.
int shared_weight(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b);

// Whether a clause of indirect speech tells, in whatever order, what a quote of the same speaker says.
bool is_paraphrase(const std::vector<QuoteWord>& clause, const std::vector<QuoteWord>& quote);

// "not", "never", "don't".
bool is_negation(const Document& document, const QuoteWord& word);
// A numeral, a number word, a month or a weekday.
bool is_number(const Document& document, const QuoteWord& word);

}  // namespace factdiff
