// Finds money, percents, counts, measures, durations, ages and rates.  "nearly $20 million" -> 20000000 USD, nearly;
// "six million in drones" -> 6000000; "rose 5p to 142.9p a litre" -> 0.05 GBP up, 1.429 GBP-per-liter.
#pragma once

#include <vector>

#include "figure/claims.h"
#include "figure/reading.h"

namespace factdiff {

std::vector<FoundFigure> find_quantities(const Document& document, const ReadingContext& context, Claims& claims);

}  // namespace factdiff
