// Finds in one text, without quotation marks, what another text quotes.
//   other: “The roof will be rebuilt,” Dole said.   here: Dole said that the roof would be rebuilt.
//   -> an unmarked quote "the roof would be rebuilt" of Dole
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "quote/quote_words.h"
#include "quote/quotes.h"

namespace factdiff {

class UnmarkedCopies {
 public:
  // `speech` is what find_speech found in `document`; both must outlive this.
  UnmarkedCopies(const Document& document, const Speech& speech);

  // The copies of a quote of another text, given with its words. Precision goes before recall: a copy is part of a
  // clause that the text gives to the same speaker, or too long to be chance.
  void find(const Quote& quote, const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const;

 private:
  void find_exact(const Quote& quote, const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const;
  void find_indirect(const Quote& quote, const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const;
  std::size_t without_next_sentence(std::size_t at, std::size_t length) const;
  void find_beside(const ReportedClause& clause, const std::vector<QuoteWord>& rest,
                   const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const;
  bool is_quoted_here(const std::vector<QuoteWord>& words) const;
  const ReportedClause* clause_at(std::size_t byte) const;

  const Document& document_;
  const Speech& speech_;
  std::vector<QuoteWord> words_;                                       // outside the quotes
  std::unordered_map<std::string, std::vector<std::size_t>> triples_;  // three words running -> where
  std::unordered_set<std::string> quoted_triples_;                     // within marks
  std::unordered_map<std::string, std::vector<std::size_t>> by_stem_;  // content stem -> clauses
};

}  // namespace factdiff
