// Words for parts of a whole, and words for counts nobody made.  "thirds" -> 3; "dozens" -> 24..99
#pragma once

#include <cstdint>

#include "text/phrases.h"

namespace factdiff {

struct FractionWord {
  int denominator = 2;
  bool plural = false;  // "thirds": needs a numerator above one
  bool period = false;  // "two quarters" may be half a year
};

// What the author of a vague count allows, both ends included.
struct VagueCount {
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool needs_of = false;  // "scores of homes", but not "scores twice"
};

const PhraseTable<FractionWord>& fraction_words();

// Whole phrases: "dozens", "tens of thousands", "several hundred", "a handful".
const PhraseTable<VagueCount>& vague_counts();

}  // namespace factdiff
