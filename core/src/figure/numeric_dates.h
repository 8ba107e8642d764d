// Reads dates written in digits only.  "2025-07-25" -> 2025-07-25; "5/6/2024" -> May 6 or, day first, June 5
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct NumericDate {
  TokenRange tokens;
  std::string iso;
  std::string other_iso;  // the other reading of "5/6/2024"; the same as `iso` when there is only one
};

// The date that begins with the number at token `at`. `day_first` decides where day and month may be swapped.
std::optional<NumericDate> read_numeric_date(const Document& document, std::size_t at, bool day_first);

// Whether a locale (BCP 47) writes 5/6/2024 with the day first: all but the United States and its habit.
bool is_day_first(std::string_view locale);

}  // namespace factdiff
