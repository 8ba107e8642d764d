// Words whose point is not the end of a sentence.  "Mr. Dole", "No. 2", "the U.S. The"
#pragma once

#include <string_view>

namespace factdiff {

enum class AbbreviationKind {
  none,
  always,         // "Mr."
  before_number,  // "No. 2"; "He said no. 2 people left." is rare enough
  unless_opener,  // "Inc. said" but "Acme Inc. The": ends a sentence only before a word that opens one
};

// `word` in lower case, without its point.
AbbreviationKind abbreviation_kind(std::string_view word);

// Words that begin a sentence far more often than they follow an abbreviation ("The", "He", "In"); in lower case.
bool is_sentence_opener(std::string_view word);

}  // namespace factdiff
