#include "compare/explained_differences.h"

#include <algorithm>

#include "compare/judgement.h"

namespace factdiff {

ExplainedDifferences::ExplainedDifferences(const std::vector<const FactContext*>& facts,
                                           const std::vector<SubjectLink>& same)
    : facts_(facts) {
  for (const SubjectLink& link : same) {
    if (facts[link.a]->scope.earlier != facts[link.b]->scope.earlier) earlier_levels_.push_back(link);
  }
}

bool ExplainedDifferences::explain(std::size_t a, std::size_t b) const {
  const FigureType type = facts_[a]->figure->type;
  if (type == FigureType::ordinal) return has_value_beside(a, b) || has_value_beside(b, a);
  return type == FigureType::date &&
         (speaks_of_earlier_level(a, b) || speaks_of_reference(a, b) || speaks_of_reference(b, a));
}

bool ExplainedDifferences::share_sentence(std::size_t i, std::size_t j) const {
  return facts_[i]->source == facts_[j]->source && facts_[i]->sentence == facts_[j]->sentence;
}

// Figures stand in text order, so a sentence's are side by side.
template <typename Test>
bool ExplainedDifferences::any_in_sentence(std::size_t figure, Test test) const {
  std::size_t first = figure;
  while (first > 0 && share_sentence(first - 1, figure)) --first;
  for (std::size_t i = first; i < facts_.size() && share_sentence(i, figure); ++i) {
    if (test(i)) return true;
  }
  return false;
}

// The two sentences share a level that one of them gives for an earlier period.
bool ExplainedDifferences::speaks_of_earlier_level(std::size_t a, std::size_t b) const {
  return std::any_of(earlier_levels_.begin(), earlier_levels_.end(),
                     [&](const SubjectLink& link) { return share_sentence(link.a, a) && share_sentence(link.b, b); });
}

// `other` gives a level of its own for the period that the sentence of `figure` only compares with.
bool ExplainedDifferences::speaks_of_reference(std::size_t figure, std::size_t other) const {
  const bool compared = any_in_sentence(figure, [&](std::size_t beside) {
    return facts_[beside]->scope.reference && is_same_value(*facts_[beside]->figure, *facts_[other]->figure);
  });
  if (!compared) return false;
  bool own_level = false;
  any_in_sentence(figure, [&](std::size_t level) {
    if (facts_[level]->figure->type == FigureType::date) return false;
    return any_in_sentence(other, [&](std::size_t theirs) {
      if (facts_[theirs]->scope.period != facts_[other]->figure) return false;
      if (!is_comparable(*facts_[level]->figure, *facts_[theirs]->figure)) return false;
      own_level = !is_same_value(*facts_[level]->figure, *facts_[theirs]->figure);
      return !own_level;
    });
  });
  return own_level;
}

// Whether the sentence of `figure` also gives the value of `other`.
bool ExplainedDifferences::has_value_beside(std::size_t figure, std::size_t other) const {
  return any_in_sentence(
      figure, [&](std::size_t beside) { return is_same_value(*facts_[beside]->figure, *facts_[other]->figure); });
}

}  // namespace factdiff
