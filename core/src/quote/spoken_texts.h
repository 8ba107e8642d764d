// Speech that a text gives without quotation marks, as a transcript does: turns behind labels, or one speaker's words
// from end to end.
//   "ANN DOLE: We open in May.\nQ: Who pays?"  -> "We open in May." of Ann Dole, "Who pays?" of nobody named
//   a speech in the first person                -> the whole text, of the one its heading names
#pragma once

#include <string>
#include <vector>

#include "quote/cues.h"
#include "quote/frame.h"
#include "quote/names.h"
#include "text/document.h"

namespace factdiff {

struct SpokenText {
  Span span;             // without the label
  std::string speaker;   // fullest form; may be empty
  Span speaker_span;     // the label's name; empty for a speech
  bool labelled = true;  // a turn behind a label
};

// In text order. Empty for a text that is neither a transcript nor a speech: a line with a colon alone makes none.
std::vector<SpokenText> find_spoken_texts(const Frame& outside, const NameIndex& names, const SentenceCues& cues);

}  // namespace factdiff
