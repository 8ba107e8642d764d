// Sorts lists of any type by one routine; std::sort and std::stable_sort are compiled anew for each, 3 KB a time.
//
//   sort_by(words, [](const Word& a, const Word& b) { return a.weight > b.weight; });   equal ones keep their order
//   sorted_places(3, [&](std::size_t a, std::size_t b) { return text[a] < text[b]; })   text "cab" -> {1, 2, 0}
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace factdiff {

// Whether what stands at place a goes before what stands at place b; `context` is the caller's own.
using GoesBefore = bool (*)(const void* context, std::size_t a, std::size_t b);

std::vector<std::size_t> sorted_places(std::size_t count, GoesBefore goes_before, const void* context);

template <typename Less>
std::vector<std::size_t> sorted_places(std::size_t count, const Less& less) {
  const GoesBefore goes_before = [](const void* context, std::size_t a, std::size_t b) -> bool {
    return (*static_cast<const Less*>(context))(a, b);
  };
  return sorted_places(count, goes_before, &less);
}

template <typename Item, typename Less>
void sort_by(std::vector<Item>& items, const Less& less) {
  const auto by_place = [&](std::size_t a, std::size_t b) { return less(items[a], items[b]); };
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::size_t place : sorted_places(items.size(), by_place)) sorted.push_back(std::move(items[place]));
  items = std::move(sorted);
}

}  // namespace factdiff
