// Two figures given to two subjects the other way round.
//   "Orme has 420 beds, Denby 310" | "Orme has 310 beds, Denby 420"  -> two conflicts, no agreement
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "compare/fact_context.h"

namespace factdiff {

// Two figures of different sources, by their places among all, with the context_score of the pair (evidence.h).
struct SubjectLink {
  std::size_t a = 0;
  std::size_t b = 0;
  int subject = 0;
};

// Four figures, two of each source: a and b have one subject and two values, c and d have, and a has d's value.
struct SwappedValues {
  std::size_t a = 0;
  std::size_t b = 0;
  std::size_t c = 0;
  std::size_t d = 0;
};

// Of the links between figures of different value, those that fit clearly better than the links `same` between the
// figures of one value that cross them.
std::vector<SwappedValues> find_swapped_values(const std::vector<const FactContext*>& facts,
                                               const std::vector<SubjectLink>& different,
                                               const std::vector<SubjectLink>& same);

}  // namespace factdiff
