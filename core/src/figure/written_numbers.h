// Reads numbers written in digits: "1,247.5", "12,34,567", "816 000", "1.234,56", ".5", "1½", "10 1/2", "3e8".
#pragma once

#include <cstddef>
#include <optional>

#include "figure/numerals.h"
#include "text/document.h"

namespace factdiff {

// Token `at` must be a number; a point glued before it belongs to the number too (".5"). Nothing for what only looks
// like a number: "192.168.1.2", "22,24,26".
std::optional<Numeral> parse_written_number(const Document& document, std::size_t at, std::size_t limit);

}  // namespace factdiff
