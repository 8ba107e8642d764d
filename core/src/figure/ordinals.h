// Reads an ordinal number.  "third" -> 3; "46th" -> 46; "twenty-first" -> 21
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "text/document.h"

namespace factdiff {

struct Ordinal {
  TokenRange tokens;
  std::int64_t value = 0;
};

// The ordinal that begins at token `at` and ends before `limit`. What it means is the caller's business: "a third" may
// be a share, "second" a span of time.
std::optional<Ordinal> parse_ordinal(const Document& document, std::size_t at, std::size_t limit);

}  // namespace factdiff
