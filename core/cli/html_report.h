// The report as one HTML file that needs nothing else: no script, no network, its own styles; it prints well.
// The findings stand first, worst first, each linked to its places in the texts below.
#pragma once

#include <string>

#include "factdiff/factdiff.h"

namespace factdiff::cli {

std::string write_html_report(const Request& request, const Report& report);

}  // namespace factdiff::cli
