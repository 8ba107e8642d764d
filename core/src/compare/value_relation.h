// How the values of two comparable figures stand to each other, as far as it tells whether they state one fact.
//   "47" | "nearly 50"        -> rounded: as telling as the same value
//   "648,000" | "468,000"     -> alike: one looks like the other miswritten
//   "$4.6 billion" | "$1.2bn" -> times_5: reports of one fact seldom lie so far apart
#pragma once

#include "factdiff/factdiff.h"

namespace factdiff {

enum class ValueRelation {
  same,        // hedges aside, after exact conversion
  rounded,     // both can be true: rounding, or a hedge that means "close to"
  bounded,     // both can be true: a bound leaves room
  ranged,      // both can be true: one is a range, a vague count, or a part of the other's time
  converted,   // the same in other units, rounded
  alike,       // one looks like the other miswritten: digits changed round, one digit changed, added or left out
  scaled,      // the same digits at another scale
  times_1_15,  // neither is more than so many times the other
  times_1_35,
  times_2,
  times_5,
  times_50,
  remote,   // farther apart than that
  unknown,  // a value is not said, or they do not stand in one unit
};

inline constexpr int value_relations = static_cast<int>(ValueRelation::unknown) + 1;

// For figures that is_comparable (judgement.h) takes.
ValueRelation value_relation(const Figure& a, const Figure& b);

}  // namespace factdiff
