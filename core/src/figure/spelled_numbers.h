// Reads whole numbers written in words: "twenty-six", "a hundred and twenty-one", "two million three hundred thousand".
#pragma once

#include <cstddef>
#include <optional>

#include "factdiff/decimal.h"
#include "text/document.h"

namespace factdiff {

struct SpelledNumber {
  TokenRange tokens;
  Decimal value;
  int last_power = 0;   // of the last scale word: "two million" 6; 0 when the number ends in units
  bool scaled = false;  // a scale word or "hundred" is in it
};

// The longest number that begins at token `at`; "a" begins one only before a scale ("a hundred", "a dozen").
std::optional<SpelledNumber> parse_spelled_number(const Document& document, std::size_t at, std::size_t limit);

}  // namespace factdiff
