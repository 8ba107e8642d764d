// Reads the unit behind a number.  "km" -> kilometer; "a mile" behind "half" -> mile; "(kg)" -> kilogram
#pragma once

#include <cstddef>

#include "figure/amounts.h"

namespace factdiff {

// Reads the unit at token `at`; false when there is none that the number and the words around speak for.
bool read_unit_behind(const Document& document, Amount& amount, std::size_t at, std::size_t limit);

// Reads a unit that stands before the number: "magnitude 6.1". The amount's tokens stay the number's.
void read_unit_before(const Document& document, Amount& amount, std::size_t floor);

// The token behind the number where a unit may begin: past the "of" of "hundreds of miles", the "a" of "half a mile",
// the "straight" of "three straight days".
std::size_t find_unit_begin(const Document& document, const Amount& amount, std::size_t limit);

}  // namespace factdiff
