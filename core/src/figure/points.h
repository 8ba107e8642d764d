// Tells percentage points from other points.  "from 40% to 44%, up four points" -> four percentage points; an index
// that "rose 4 points, or 0.1%" and "a lead of 7 points" in a match stay points.
#pragma once

#include <vector>

#include "figure/reading.h"

namespace factdiff {

// `figures` are in text order; only counts of points change.
void find_percentage_points(const Document& document, std::vector<FoundFigure>& figures);

}  // namespace factdiff
