// Figures of different value that the sentences around them show to be told of different things.
//   "4,200 in 2018, up from 3,900 a year earlier" | "3,900 in 2017"
//   "2.1 million in July, 4% more than in June" | "2 million in June"
//   "the first prize is $3m, the second prize $4m" | "the second prize is $4m"
#pragma once

#include <vector>

#include "compare/fact_context.h"
#include "compare/swapped_values.h"

namespace factdiff {

class ExplainedDifferences {
 public:
  // `facts` are in text order, source by source, and must outlive this; `same` links figures of one value.
  ExplainedDifferences(const std::vector<const FactContext*>& facts, const std::vector<SubjectLink>& same);

  // Whether the sentences of two dates or ordinals of different value explain that they differ.
  bool explain(std::size_t a, std::size_t b) const;

 private:
  bool share_sentence(std::size_t i, std::size_t j) const;
  bool speaks_of_earlier_level(std::size_t a, std::size_t b) const;
  bool speaks_of_reference(std::size_t figure, std::size_t other) const;
  bool has_value_beside(std::size_t figure, std::size_t other) const;
  template <typename Test>
  bool any_in_sentence(std::size_t figure, Test test) const;

  const std::vector<const FactContext*>& facts_;
  std::vector<SubjectLink> earlier_levels_;  // links of a level with the same level given for an earlier period
};

}  // namespace factdiff
