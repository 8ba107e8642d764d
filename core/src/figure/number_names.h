// Tells numbers that are parts of names and words from numbers that count.  "Covid-19", "A5", "Game 7", "FTSE 100"
#pragma once

#include <cstddef>

#include "figure/amounts.h"
#include "text/document.h"

namespace factdiff {

// Whether the number at token `at` hangs on a word or number before it: "Covid-19", "A5", "24/7".
bool hangs_on_word(const Document& document, std::size_t at, std::size_t floor);

// Whether a bare amount only numbers something: "Game 7", "FTSE 100", a year, a date in digits.
bool is_number_name(const Document& document, const Amount& amount, std::size_t limit);

}  // namespace factdiff
