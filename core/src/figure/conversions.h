// Finds the second spelling of one measure in brackets.  "5 miles (8km)" -> the span of "8km"
#pragma once

#include <cstddef>
#include <optional>

#include "figure/amounts.h"

namespace factdiff {

// The tokens in the bracket that opens at token `at`, if they measure the same dimension as `amount` in other units:
// "296 hp (224 kW / 300 PS)" gives both.
std::optional<TokenRange> find_conversion(const AmountReader& reader, const Amount& amount, std::size_t at,
                                          std::size_t limit);

}  // namespace factdiff
