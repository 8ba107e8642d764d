// Reads parts written in words: "two-thirds", "a quarter of", "half", and the tail of "two and a half".
#pragma once

#include <cstddef>
#include <optional>

#include "figure/numerals.h"
#include "text/document.h"

namespace factdiff {

// A fraction that begins at token `at`: "half of", "two-thirds", "a third of", "three quarters". Nothing for an ordinal
// ("a third man") or a name ("the second half").
std::optional<Numeral> parse_fraction(const Document& document, std::size_t at, std::size_t limit);

// Adds the "and a half" behind a number, if one stands there: to "two", or to the scale of "two million".
void add_fraction_tail(const Document& document, Numeral& numeral, std::size_t limit);

}  // namespace factdiff
