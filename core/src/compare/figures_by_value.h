// Figures of all sources in the order of their values, so that those near a sum are found without looking at each.
//   near(19.5) -> the "20 million", the "18", the "about 22"; nothing where too many are as near to say anything
#pragma once

#include <span>
#include <vector>

#include "compare/alignment.h"
#include "compare/fact_context.h"

namespace factdiff {

class FiguresByValue {
 public:
  // Those that `accepts` takes; each must have a value.
  template <typename Accepts>
  FiguresByValue(const std::vector<std::vector<FactContext>>& contexts, Accepts accepts) : contexts_(contexts) {
    for (std::size_t s = 0; s < contexts.size(); ++s) {
      for (std::size_t i = 0; i < contexts[s].size(); ++i) {
        if (accepts(FactRef{s, i})) sorted_.push_back({s, i});
      }
    }
    sort();
  }

  // A bound farther than 15 % from the value is no sign of it. By value, then in text order. Empty where, in texts of
  // more figures than are compared pair by pair (candidates.h), too many are as near: time must grow with the texts.
  std::span<const FactRef> near(const Decimal& value) const;

  // Whether the texts have more figures than are compared pair by pair.
  bool is_crowded() const;

 private:
  const Decimal& value_of(const FactRef& ref) const { return *contexts_[ref.source][ref.index].figure->value; }
  void sort();

  const std::vector<std::vector<FactContext>>& contexts_;
  std::vector<FactRef> sorted_;
};

}  // namespace factdiff
