// Finds figures of one source that are the sum of another source's figures, where the text gives a cue.
//   "$13.5 million … and $6 million …" | "nearly $20 million, including six million" -> 13.5 + 6 = 19.5
//
// Parts stand side by side in one sentence, at most four of them; never without a cue, so that chance sums are no
// findings.
#pragma once

#include <vector>

#include "compare/derivation.h"
#include "mentions.h"

namespace factdiff {

// `groups` are the aligned facts: lists of several sources whose terms state the same facts are told as one derivation.
std::vector<Derivation> find_sums(const std::vector<ReadSource>& read,
                                  const std::vector<std::vector<FactContext>>& contexts,
                                  const std::vector<FactGroup>& groups);

}  // namespace factdiff
