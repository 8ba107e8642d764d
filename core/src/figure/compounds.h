// Joins the parts of one measure, in the smaller unit.  "6ft 2in" -> 74 inch; "two hours and 11 minutes" -> 131 minute;
// "3 dollars 50 cents" -> 3.50 USD; "5'11"" -> 71 inch; "a year and a half" -> 1.5 year
#pragma once

#include <cstddef>
#include <optional>

#include "figure/amounts.h"

namespace factdiff {

// Adds the smaller part that follows `amount`, if one does.
void add_smaller_parts(const AmountReader& reader, Amount& amount, std::size_t limit);

// "a year and a half", "an hour and three quarters" at the article; nothing for a bare "a year".
std::optional<Amount> read_unit_and_half(const Document& document, std::size_t at, std::size_t limit);

}  // namespace factdiff
