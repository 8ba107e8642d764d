// Units of one dimension and how they convert.  "mile" -> length, 1609.344 of a meter; "celsius" -> temperature
// Factors are exact where the unit is defined so (international yard and pound, 1959; SI); a month is 30.436875 days, a
// year 365.2425 (Gregorian mean), and what rests on them is never more than compatible.
#pragma once

#include <optional>
#include <string_view>

#include "factdiff/decimal.h"

namespace factdiff {

enum class Dimension { length, area, volume, mass, speed, temperature, duration, energy, power, pressure, data };

struct Conversion {
  Dimension dimension = Dimension::length;
  Decimal factor;     // of the dimension's base unit
  Decimal offset;     // added before the factor: only temperatures have one
  bool exact = true;  // false for calendar months and years against days
};

// The conversion of a CLDR unit identifier; nullopt for units that convert to nothing.
std::optional<Conversion> conversion_of(std::string_view unit);

}  // namespace factdiff
