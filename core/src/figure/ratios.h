// Finds rates and multipliers in words.  "one in five" -> 0.2, 1 of 5; "two out of three"; "doubled" -> 2, up;
// "tenfold" -> 10, up; "twice as many" -> 2; "halved" -> 0.5, down
#pragma once

#include <cstddef>
#include <optional>

#include "figure/amounts.h"
#include "figure/reading.h"

namespace factdiff {

// A rate that begins with the amount `first`: "one in five", "4 in 10", "two out of every three".
std::optional<FoundFigure> read_rate(const AmountReader& reader, const Amount& first, std::size_t limit);

// "doubled", "tenfold", "twice as": a multiplier at token `at`, or behind the number `at` ("three times as many").
std::optional<FoundFigure> read_multiplier(const Document& document, std::size_t at, std::size_t limit);

// "no one was hurt", "none of the passengers", "not a single seat": a count of nothing.
std::optional<FoundFigure> read_zero(const Document& document, std::size_t at, std::size_t limit);

}  // namespace factdiff
