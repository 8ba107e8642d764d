// Words that tell whether what is dated lies ahead or behind.  "will", "due" -> ahead; "said", "was" -> behind
#pragma once

#include "text/phrases.h"

namespace factdiff {

enum class Tense { unknown, past, future };

// Cues beyond the ending "-ed", which is past by itself.
const PhraseTable<Tense>& tense_words();

}  // namespace factdiff
