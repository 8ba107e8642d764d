// Whether a reader must be stopped: what the command's exit code counts.
//   a figure that is a conflict or miscalculated -> true      a quote, whatever its verdict -> false
#pragma once

#include "factdiff/factdiff.h"

namespace factdiff {

bool is_alarm(const Finding& finding);
bool has_alarm(const Report& report);

}  // namespace factdiff
