// The findings about quotes: grouped, judged, explained.
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "mentions.h"

namespace factdiff {

// Without ids and `absent`; members index the mentions of all sources one after another. Empty for one source.
std::vector<Finding> find_quote_findings(const Request& request, const std::vector<ReadSource>& read);

}  // namespace factdiff
