// Finds figures of one source that are the sum, difference, share or change of another source's figures, where the text
// gives a cue.  "$13.5 million … and $6 million …" | "nearly $20 million, including six million" -> 13.5 + 6 = 19.5
//
// At most three terms or one list; never without a cue, so that chance sums are no findings.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/alignment.h"
#include "compare/fact_context.h"

namespace factdiff {

struct Derivation {
  std::vector<FactRef> terms;    // parts, base and change, or part and whole; of one source
  std::vector<FactRef> results;  // the figures they give, in other sources
  Reason reason = Reason::sum;
  std::vector<Reason> more;  // rounding
  Decimal computed;          // what the terms give
  int confidence = 0;        // thousandths
};

// Sums, differences, shares and changes between sources, best evidence first. `groups` are the aligned facts: terms and
// results that already agree are linked through them.
std::vector<Derivation> find_derivations(const std::vector<ReadSource>& read,
                                         const std::vector<std::vector<FactContext>>& contexts,
                                         const std::vector<FactGroup>& groups);

}  // namespace factdiff
