// Finds ordinals, scores, tallies, odds and ratios with a colon.  "the third attack" -> ordinal 3; "won 3-2" -> score
// "3-2"; "3:1" -> ratio 3.
#pragma once

#include <vector>

#include "figure/claims.h"
#include "figure/reading.h"

namespace factdiff {

std::vector<FoundFigure> find_rankings(const Document& document, Claims& claims);

}  // namespace factdiff
