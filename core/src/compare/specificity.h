// How unlikely it is that two figures have one value by chance: "two" 100, "Saturday" 250, "$13.5 million" 800.
#pragma once

#include "factdiff/factdiff.h"

namespace factdiff {

// 100..900.
int specificity_of(const Figure& figure);

}  // namespace factdiff
