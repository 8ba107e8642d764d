// The report as a Markdown note, worst first.
//   | conflict | dead | 11 | 12 | A says 11, B says 12. |
#pragma once

#include <string>
#include <vector>

#include "factdiff/factdiff.h"

namespace factdiff::cli {

std::string write_markdown(const Request& request, const Report& report);
std::string write_mention_markdown(const Source& source, const std::vector<Mention>& mentions);

}  // namespace factdiff::cli
