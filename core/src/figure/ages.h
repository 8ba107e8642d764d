// Turns amounts into ages where the words around say so.  "a 22-year-old", "aged 60", "Jane Roe, 34,", "in her 40s",
// "the over-65s", "three months old", "age of 12"
#pragma once

#include <cstddef>
#include <optional>

#include "figure/amounts.h"
#include "text/document.h"

namespace factdiff {

struct Age {
  TokenRange tokens;
  std::string unit = "year";
  Numeral numeral;
  std::size_t begin = 0;  // where hedges end: "the age of" of "under the age of five" is skipped
};

// The age that `amount` is; nothing when it is none.
std::optional<Age> read_age(const Document& document, const Amount& amount, std::size_t floor, std::size_t limit);

}  // namespace factdiff
