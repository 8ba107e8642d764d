// Judges two figures that speak of one fact: can both be true?
//   "$19.5 million" | "nearly $20 million"  -> compatible (hedge direction kept, rounding)
//   "nearly $20 million" | "$20.4 million"  -> compatible, hedge_direction first
//   "at least 30" | "27"                    -> conflict
//   "£2bn" | "$1.6bn"                       -> incomparable (currency)
// That they speak of one fact is the caller's business (alignment.h); nothing here looks at the words around.
#pragma once

#include <vector>

#include "factdiff/factdiff.h"

namespace factdiff {

struct Judgement {
  Verdict verdict = Verdict::incomparable;
  std::vector<Reason> reasons;  // most telling first
};

Judgement judge_pair(const Figure& a, const Figure& b);

// Whether two figures could be compared at all: same type and a convertible unit. Counted nouns are not looked at.
bool is_comparable(const Figure& a, const Figure& b);

// The same number as stated, hedges aside, after exact conversion.
bool is_same_value(const Figure& a, const Figure& b);

}  // namespace factdiff
