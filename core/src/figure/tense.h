// Whether what a date is about lies ahead of the report or behind it.  "will meet on [Thursday]" -> future; "said on
// [Thursday] it will" -> past
#pragma once

#include "lexicon/tense_words.h"
#include "text/document.h"

namespace factdiff {

// Of the event that the date at `tokens` belongs to: the nearest cue before it in its sentence, else behind it.
Tense find_tense(const Document& document, const TokenRange& tokens);

}  // namespace factdiff
