// The findings about figures: aligned, judged, explained.
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "mentions.h"

namespace factdiff {

// Without ids and `absent`; members index the mentions of all sources one after another. `origins` has a number per
// source.
std::vector<Finding> find_figure_findings(const Request& request, const std::vector<ReadSource>& read,
                                          const std::vector<std::size_t>& origins);

}  // namespace factdiff
