// Cuts tokens into sentences and paragraphs.  "Mr. Dole spoke. He left." -> two sentences. A line break ends a
// paragraph, and with it a sentence.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace factdiff {

struct SentenceList {
  std::vector<Sentence> sentences;
  std::size_t paragraphs = 0;
};

// Also writes each token's `sentence`.
SentenceList cut_sentences(std::string_view text, std::vector<Token>& tokens);

}  // namespace factdiff
