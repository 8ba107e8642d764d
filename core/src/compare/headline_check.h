// A headline's figure against the body of its own report.  "Blast kills 14" over "The blast killed 12 miners." ->
// conflict
#pragma once

#include <cstddef>
#include <vector>

#include "compare/fact_context.h"

namespace factdiff {

// Indexes into the contexts of one source.
struct HeadlineConflict {
  std::size_t headline = 0;
  std::size_t body = 0;
  int score = 0;  // alarm_score (evidence.h)
};

// Figures of headings that the body never gives, each with the figure of the body that speaks of the same thing and
// cannot be true beside it; nothing where the body leaves it open.
std::vector<HeadlineConflict> find_headline_conflicts(const std::vector<FactContext>& contexts);

}  // namespace factdiff
