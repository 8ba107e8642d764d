// Figures of one source that contradict one another.
//   "12 of 40 boats, or 25%"                     -> 12 of 40 is 30 %
//   "rose from 50 to 65, a 20% rise"             -> 50 to 65 is a rise of 30 %
//   "six people: two men, two women and a child" -> 2 + 2 + 1 = 5
// Rounding and hedges are no error.
#pragma once

#include <string>
#include <vector>

#include "compare/fact_context.h"
#include "mentions.h"

namespace factdiff {

struct Miscalculation {
  std::vector<std::size_t> members;  // indexes into the contexts, in text order
  std::vector<Role> roles;
  Reason reason = Reason::share;
  std::string explanation;
};

std::vector<Miscalculation> find_miscalculations(const ReadSource& source, const std::vector<FactContext>& contexts);

}  // namespace factdiff
