#include "compare/figures_by_value.h"

#include <algorithm>

#include "compare/candidates.h"
#include "sorting.h"

namespace factdiff {
namespace {

constexpr int farthest_percent = 15;

}  // namespace

void FiguresByValue::sort() {
  sort_by(sorted_, [this](const FactRef& a, const FactRef& b) { return value_of(a) < value_of(b); });
}

bool FiguresByValue::is_crowded() const { return sorted_.size() > most_figures_for_all_pairs; }

std::span<const FactRef> FiguresByValue::near(const Decimal& value) const {
  const Decimal reach = value.abs() * Decimal(farthest_percent, -2);
  const auto first = std::lower_bound(sorted_.begin(), sorted_.end(), value - reach,
                                      [this](const FactRef& ref, const Decimal& low) { return value_of(ref) < low; });
  const auto last = std::upper_bound(first, sorted_.end(), value + reach,
                                     [this](const Decimal& high, const FactRef& ref) { return high < value_of(ref); });
  const auto count = static_cast<std::size_t>(last - first);
  if (is_crowded() && count > most_sharers) return {};
  return std::span<const FactRef>(sorted_).subspan(static_cast<std::size_t>(first - sorted_.begin()), count);
}

}  // namespace factdiff
