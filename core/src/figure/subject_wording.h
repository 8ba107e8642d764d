// The words that say what a figure measures, put together from pieces of the text.
//   pieces "drug traffickers", "killed" -> of "drug traffickers killed", of_span where "drug traffickers" stands
#pragma once

#include <string>
#include <vector>

#include "figure/reading.h"
#include "text/document.h"

namespace factdiff {

class SubjectWording {
 public:
  // An empty range adds nothing.
  void add(const TokenRange& tokens) {
    if (tokens.size() > 0) pieces_.push_back(tokens);
  }
  // A last word that the text has in another form ("killing" -> "killed").
  void add_word(std::string word) { last_word_ = std::move(word); }

  bool is_empty() const { return pieces_.empty() && last_word_.empty(); }

  // Sets `of`, and `of_span` to the first piece: the one that names the thing.
  void write(const Document& document, Figure& figure) const;

 private:
  std::vector<TokenRange> pieces_;
  std::string last_word_;
};

}  // namespace factdiff
