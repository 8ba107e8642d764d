// Which pairs of figures are worth weighing. Of a few reports every pair; of very long texts only figures that share a
// word close by or their value, so that ten megabytes take seconds, not hours.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "compare/fact_context.h"

namespace factdiff {

// Up to so many figures every pair is looked at.
inline constexpr std::size_t most_figures_for_all_pairs = 2500;
// Beyond that, words and values that more figures share than this tell nothing apart.
inline constexpr std::size_t most_sharers = 48;

// The figures that share each near word, and each value, of those that few share.
std::vector<std::vector<std::size_t>> find_sharers(const std::vector<const FactContext*>& facts);

// Calls visit(i, j) once for each candidate pair, i < j, in order of i, then j.
template <typename Visit>
void for_each_candidate_pair(const std::vector<const FactContext*>& facts, Visit visit) {
  if (facts.size() <= most_figures_for_all_pairs) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
      for (std::size_t j = i + 1; j < facts.size(); ++j) visit(i, j);
    }
    return;
  }
  std::vector<std::vector<std::size_t>> partners(facts.size());
  for (const std::vector<std::size_t>& sharers : find_sharers(facts)) {
    for (std::size_t a = 0; a < sharers.size(); ++a) {
      for (std::size_t b = a + 1; b < sharers.size(); ++b) partners[sharers[a]].push_back(sharers[b]);
    }
  }
  for (std::size_t i = 0; i < facts.size(); ++i) {
    std::sort(partners[i].begin(), partners[i].end());
    partners[i].erase(std::unique(partners[i].begin(), partners[i].end()), partners[i].end());
    for (const std::size_t j : partners[i]) visit(i, j);
  }
}

}  // namespace factdiff
