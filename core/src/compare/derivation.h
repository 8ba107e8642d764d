// A figure of one source that follows from figures of another.  13.5 + 6 = 19.5, "nearly 20"; 300 of 1,200, "a quarter"
#pragma once

#include <string>
#include <vector>

#include "compare/alignment.h"

namespace factdiff {

struct Derivation {
  std::vector<FactRef> terms;    // parts, base and level, or part and whole; of one source, unless merged
  std::vector<Role> roles;       // of the terms
  std::vector<FactRef> results;  // the figures they give, in other sources
  Role result_role = Role::total;
  Reason reason = Reason::sum;
  bool single = false;       // one more term stands in the text without a number: "and a boy"
  bool rounded = false;      // fits only after rounding, or because of a hedge
  bool contradicts = false;  // the result is given as percent of the base, and is a difference in points
  Decimal computed;          // what the terms give, in the unit of the result
  int confidence = 0;        // thousandths
};

// Whether a conflict in the group is one between a total and its own part: the sum explains it.
bool is_explained(const FactGroup& group, const std::vector<Derivation>& derivations);

// Whether terms and result stand in both sources: then all agree, and no sum is needed.
bool is_stated(const std::vector<std::vector<FactContext>>& contexts, const std::vector<FactGroup>& groups,
               const Derivation& derivation);

}  // namespace factdiff
