// What money, a percent, a measure, a span of time or a ratio is of.
//
//   "[$13.5 million] in security aid" -> "security aid"      "[70 percent] of the world's cocaine" -> "world's cocaine"
//   "a fine of [$5m]" -> "fine"    "doubled its reward from [$25m]" -> "reward"    "fares rose [3%]" -> "fares"
#pragma once

#include "figure/subject_wording.h"
#include "figure/word_roles.h"

namespace factdiff {

SubjectWording measured_subject(const WordRoles& roles, const FoundFigure& found);

}  // namespace factdiff
