// Reads what an amount is per.  "a litre" -> liter; "per square foot" -> square-foot; "/hour" -> hour; "-a-day" -> day
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "figure/amounts.h"

namespace factdiff {

struct Rate {
  std::string base;
  std::size_t end = 0;  // the token behind it
};

// The rate that begins at token `at`, behind an amount of this kind.
std::optional<Rate> read_base(const Document& document, AmountKind kind, std::size_t at, std::size_t limit);

}  // namespace factdiff
