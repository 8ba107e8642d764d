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

// One character: "½".
struct VulgarFraction {
  int numerator = 1;
  int denominator = 2;
};

const PhraseTable<FractionWord>& fraction_words();
const PhraseTable<VulgarFraction>& vulgar_fractions();

// What a fraction with a slash is a part of: "3/4", "1/40", but "9/11" and "24/7" are no fractions.
inline constexpr int written_denominators[] = {2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100};

// Whole phrases: "dozens", "tens of thousands", "several hundred", "a handful".
const PhraseTable<VagueCount>& vague_counts();

}  // namespace factdiff
