// Finds calendar dates and periods.  "on July 25" -> "--07-25"; "in 2009" -> "2009"; "last Thursday" in a report
// published 2025-09-05 -> "2025-09-04"; "the 1990s" -> low 1990, high 1999.
#pragma once

#include <vector>

#include "figure/claims.h"
#include "figure/reading.h"

namespace factdiff {

// Dates in text order; their tokens are claimed.
std::vector<FoundFigure> find_dates(const Document& document, const ReadingContext& context, Claims& claims);

}  // namespace factdiff
