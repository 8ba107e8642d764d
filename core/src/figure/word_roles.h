// Which part each token plays in its sentence: a guess from word lists, endings and neighbours.
//
//   "The army killed [11] suspected smugglers" -> determiner noun verb figure noun noun
#pragma once

#include <cstddef>
#include <vector>

#include "figure/reading.h"
#include "lexicon/sentence_words.h"
#include "text/document.h"

namespace factdiff {

class WordRoles {
 public:
  // Works out the sentences that hold a figure; other tokens have no role worth asking for.
  WordRoles(const Document& document, const std::vector<FoundFigure>& figures);

  WordRole operator[](std::size_t token) const { return roles_[token]; }
  bool is(std::size_t token, WordRole role) const { return roles_[token] == role; }
  const Document& document() const { return document_; }

 private:
  void read_sentence(const TokenRange& tokens);
  WordRole first_guess(std::size_t at) const;
  WordRole settle(std::size_t at, const TokenRange& sentence) const;
  bool is_infinitive(std::size_t at, const TokenRange& sentence) const;
  WordRole settle_either(std::size_t at, WordRole before, WordRole after) const;
  WordRole settle_gerund(std::size_t at, WordRole before, WordRole after) const;

  const Document& document_;
  std::vector<WordRole> roles_;
};

}  // namespace factdiff
