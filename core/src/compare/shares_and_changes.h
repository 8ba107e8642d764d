// Finds figures of one source that are the share or the change of figures another source gives.
//   "seven of the nine survived" | "two died"                   -> difference
//   "300 of the 1,200 staff" | "a quarter of staff"             -> share
//   "from 40% to 44%" | "up four points" | "up 10 percent"      -> change, in points and in percent
// Only where the terms are tied together by the text ("of", "from … to") and the result speaks of the same subject.
#pragma once

#include <vector>

#include "compare/derivation.h"
#include "mentions.h"

namespace factdiff {

std::vector<Derivation> find_shares_and_changes(const std::vector<ReadSource>& read,
                                                const std::vector<std::vector<FactContext>>& contexts);

}  // namespace factdiff
