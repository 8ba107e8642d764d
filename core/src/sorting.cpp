#include "sorting.h"

#include <algorithm>
#include <numeric>

namespace factdiff {

std::vector<std::size_t> sorted_places(std::size_t count, GoesBefore goes_before, const void* context) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [=](std::size_t a, std::size_t b) { return goes_before(context, a, b); });
  return places;
}

}  // namespace factdiff
