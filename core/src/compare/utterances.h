// A quote as it is compared: its words, joined where its attribution splits a sentence.
//   “We will,” Dole said, “rebuild this town.”  -> one utterance of two mentions: we will rebuild this town
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "mentions.h"
#include "quote/quote_words.h"

namespace factdiff {

struct Utterance {
  std::size_t source = 0;
  std::vector<std::size_t> mentions;  // indexes into the source's mentions, in text order
  std::vector<QuoteWord> words;
  std::string speaker;
  bool marked = true;   // the speaker's very words: in quotation marks, or in a transcript
  bool spoken = false;  // in a transcript or a speech
  bool turn = false;    // a whole turn of a transcript, which no other source quotes
  int weight = 0;       // of its words
  // Of a part of a longer quote: the utterance that is the part right before it, no word between.
  std::optional<std::size_t> part_before;
};

// Every quote of every source, source by source, in text order.
std::vector<Utterance> find_utterances(const std::vector<ReadSource>& read);

}  // namespace factdiff
