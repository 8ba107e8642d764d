// Groups the mentions of all sources by the fact they state and judges each group.
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "mentions.h"

namespace factdiff {

// The findings, most important first, with ids. `sources` gets each source's origin.
std::vector<Finding> find_findings(const Request& request, const std::vector<ReadSource>& read,
                                   std::vector<SourceSummary>& sources);

}  // namespace factdiff
