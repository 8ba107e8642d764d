#include "compare/swapped_values.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace factdiff {
namespace {

constexpr int swap_margin = 60;  // how much better the own subject must fit than the crossed one

struct Twin {
  std::size_t figure = 0;
  int subject = 0;
};

using Twins = std::unordered_map<std::size_t, std::vector<Twin>>;

// The figures of one value that another source gives.
std::vector<Twin> twins_in(const std::vector<const FactContext*>& facts, const Twins& twins, std::size_t figure,
                           std::size_t source) {
  std::vector<Twin> found;
  const auto all = twins.find(figure);
  if (all == twins.end()) return found;
  for (const Twin& twin : all->second) {
    if (facts[twin.figure]->source == source) found.push_back(twin);
  }
  return found;
}

}  // namespace

std::vector<SwappedValues> find_swapped_values(const std::vector<const FactContext*>& facts,
                                               const std::vector<SubjectLink>& different,
                                               const std::vector<SubjectLink>& same) {
  Twins twins;
  for (const SubjectLink& link : same) {
    twins[link.a].push_back({link.b, link.subject});
    twins[link.b].push_back({link.a, link.subject});
  }
  std::map<std::pair<std::size_t, std::size_t>, int> subject_of;
  for (const SubjectLink& link : different) subject_of.emplace(std::pair{link.a, link.b}, link.subject);
  std::vector<SwappedValues> swaps;
  for (const SubjectLink& link : different) {
    for (const Twin& of_a : twins_in(facts, twins, link.a, facts[link.b]->source)) {
      for (const Twin& of_b : twins_in(facts, twins, link.b, facts[link.a]->source)) {
        const auto other = subject_of.find({of_b.figure, of_a.figure});
        const int crossed = std::max(of_a.subject, of_b.subject) + swap_margin;
        if (other == subject_of.end() || std::min(link.subject, other->second) < crossed) continue;
        swaps.push_back({link.a, link.b, of_b.figure, of_a.figure});
      }
    }
  }
  return swaps;
}

}  // namespace factdiff
