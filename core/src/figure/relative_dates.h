// Reads dates that count from the day of publication, and the quarters of a year.
//
//   published 2025-09-05:  "yesterday" -> 2025-09-04    "last week" -> 2025-W35    "two months ago" -> 2025-07
//   "Q3 2024", "third quarter of 2024" -> 2024-Q3, 2024-07-01..2024-09-30
#pragma once

#include <cstddef>
#include <optional>

#include "figure/date_anchor.h"
#include "figure/reading.h"
#include "text/document.h"

namespace factdiff {

// Beginning at "yesterday", "last", "this", "next", or ending at "weekend" or "ago". Nothing without a day of
// publication: then the words stay free for a span of time ("two weeks").
std::optional<FoundFigure> read_relative_date(const Document& document, const DateAnchor& anchor, std::size_t at,
                                              std::size_t limit);

// Beginning at "Q", "first", "third-quarter", "first half of 2024".
std::optional<FoundFigure> read_quarter(const Document& document, const DateAnchor& anchor, std::size_t at,
                                        std::size_t limit);

// Narrows the month, the year or the decade that `figure` is to "early", "mid" or "late"; false when it is none.
bool narrow_to_part(const PartOfPeriod& part, Figure& figure);

}  // namespace factdiff
