// Decides which figures, over all sources, state one fact: groups made best evidence first.
//
// What a text says of a figure decides, its value last. Figures of different value come together only when each is the
// other's best partner and the texts show one subject; figures of one value already when the texts do not speak against
// it. One source has one value in a group.
#pragma once

#include <cstddef>
#include <vector>

#include "compare/fact_context.h"

namespace factdiff {

// Indexes a figure among the contexts of all sources.
struct FactRef {
  std::size_t source = 0;
  std::size_t index = 0;  // into contexts[source]
  friend bool operator==(const FactRef&, const FactRef&) = default;
};

struct FactGroup {
  std::vector<FactRef> members;  // in text order, source by source
  int confidence = 0;            // thousandths: evidence of the weakest link between its sources
};

// Every figure stands in exactly one group; most groups have one member.
std::vector<FactGroup> align(const std::vector<std::vector<FactContext>>& contexts);

}  // namespace factdiff
