// The values a figure's author would stand by.  "nearly $20 million" -> [19000000, 20000000), "dozens" -> [24, 99],
// "1,247" -> [1247, 1247], "at least 30" -> [30, open).
//
// Counts below 100, ages, ordinals and scores are exact. Other figures are good to half of their last non-zero digit,
// at most 5 % of the value (design: "20 million" to half a million or, hedged, more). A hedge moves or opens a side.
#pragma once

#include <optional>

#include "factdiff/factdiff.h"

namespace factdiff {

struct Interval {
  std::optional<Decimal> low;  // nullopt: open
  std::optional<Decimal> high;
  bool low_excluded = false;  // "more than 12": 12 itself is not meant
  bool high_excluded = false;

  bool contains(const Decimal& value) const;
  bool meets(const Interval& other) const;
};

// Half the width of what plain rounding allows around the figure's value; 0 for exact figures.
Decimal rounding_of(const Figure& figure);

// One step of rounding: as far as "nearly" may lie below its number.
Decimal step_of(const Figure& figure);

// nullopt for dates, times, scores and figures without a number.
std::optional<Interval> interval_of(const Figure& figure);

}  // namespace factdiff
