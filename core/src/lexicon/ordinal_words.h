// Ordinals in words.  "third" -> 3; "hundredth" -> 100; the tail "rd" of "3rd"
#pragma once

#include "text/phrases.h"

namespace factdiff {

const PhraseTable<int>& ordinal_words();

// Right behind digits: "st", "nd", "rd", "th".
const PhraseTable<bool>& ordinal_tails();

}  // namespace factdiff
