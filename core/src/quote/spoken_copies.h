// Finds in a transcript or a speech, which has no quotation marks, the sentences that another text quotes.
//   other: “We will open in May,” Dole said.   here: DOLE: Thank you. We will open in June.
//   -> "We will open in June." of Dole, a part of the turn: the words are compared, not only found
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "quote/quote_words.h"
#include "quote/quotes.h"

namespace factdiff {

class SpokenCopies {
 public:
  // `speech` is what find_speech found in `document`; both must outlive this.
  SpokenCopies(const Document& document, const Speech& speech);

  // Adds the whole sentences that hold a quote's words, given in order; false when they are not there. Looks only at
  // the places of its rarer words, so that the time does not grow with the text.
  bool find(const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const;

 private:
  struct Place {
    std::size_t word = 0;
    int weight = 0;
  };
  bool find_run(const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const;
  Place best_place(const std::vector<QuoteWord>& words) const;
  bool add_copy(std::size_t first, std::size_t last, std::vector<FoundQuote>& copies) const;
  const SpokenText* text_at(std::size_t byte) const;

  const Document& document_;
  const Speech& speech_;
  std::vector<QuoteWord> words_;                                      // of the spoken texts
  std::unordered_map<std::string, std::vector<std::size_t>> places_;  // stem, or two words running -> where
};

}  // namespace factdiff
