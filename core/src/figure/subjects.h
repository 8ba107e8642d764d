// Says what each figure measures and who states it.  "police said 11 drug traffickers were killed" -> of "drug
// traffickers killed", stated_by "police".
#pragma once

#include <vector>

#include "figure/reading.h"

namespace factdiff {

// Fills `of`, `of_span` and `stated_by` of figures given in text order.
void describe_subjects(const Document& document, std::vector<FoundFigure>& figures);

}  // namespace factdiff
