// Finds who a text says gives its figures.
//
//   "Police said [11] people died", "[11] people died, police said"     -> "Police", "police"
//   "[70%] of it passes through, according to the ministry"             -> "the ministry"
//   "the toll was put at [12] by the army"                              -> "the army"
//   "Police said on [Thursday] that", "[11] police said nothing"        -> ""
#pragma once

#include <string>

#include "figure/word_roles.h"

namespace factdiff {

// The name as written, without "the"; "" when the text does not say.
std::string find_stater(const WordRoles& roles, const FoundFigure& found);

}  // namespace factdiff
