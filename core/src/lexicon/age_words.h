// Words beside an age.  "aged" before it, "years old" behind it, "mid" of "mid-40s"
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Before a bare number or a span of time: "aged", "age", "the age of".
const PhraseTable<bool>& age_leaders();

// Behind a span of time: "old", "of age".
const PhraseTable<bool>& age_followers();

// "she was 14,", "who is only 10": what stands right before the number.
const PhraseTable<bool>& age_tellers();

// Behind "Jane Roe, 34": what may follow the age of a named person.
const PhraseTable<bool>& name_age_followers();

// Which years of a decade of life: "early" 0..3, "mid" 4..6, "late" 7..9.
struct DecadePart {
  int low = 0;
  int high = 9;
};
const PhraseTable<DecadePart>& decade_parts();

// "in his 40s"
const PhraseTable<bool>& decade_owners();

}  // namespace factdiff
