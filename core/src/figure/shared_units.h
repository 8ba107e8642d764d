// Gives a bare number the unit it shares with the figure beside it.
//
//   "eight or nine euros"                 -> both are EUR          "a 7- or 8-inch screen" -> both are inch
//   "280 million of the 1.5 billion euros" -> both are EUR         "12 seats, up from 8"   -> both are seat
//   "killed 12 people and wounded 30"      -> both are person
//   "$20 million, including six million in drones" -> both are USD
#pragma once

#include <vector>

#include "figure/reading.h"

namespace factdiff {

// `figures` are in text order; only counts without a unit change.
void share_units(const Document& document, std::vector<FoundFigure>& figures);

}  // namespace factdiff
