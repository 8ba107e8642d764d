// Joins two amounts into a range.  "$10-15 million" -> 10000000..15000000 USD; "between 300 and 400"; "5 to 6bn euros"
#pragma once

#include <cstddef>
#include <optional>

#include "figure/amounts.h"
#include "text/document.h"

namespace factdiff {

// The range that begins with `first`, whose unit and scale both ends share; nothing when no range stands there:
// "rose 5p to 142.9p" and "fell from 4.1% to 3.9%" are two figures. `is_change`: a verb of change speaks of `first`.
std::optional<Amount> read_range(const AmountReader& reader, const Amount& first, std::size_t floor, std::size_t limit,
                                 bool is_change);

}  // namespace factdiff
