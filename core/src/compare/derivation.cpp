#include "compare/derivation.h"

#include <algorithm>

#include "compare/judgement.h"

namespace factdiff {
namespace {

bool holds(const std::vector<FactRef>& refs, const FactRef& ref) {
  return std::find(refs.begin(), refs.end(), ref) != refs.end();
}

// Whether a source gives the value of `ref` in the group that holds it.
bool gives(const std::vector<std::vector<FactContext>>& contexts, const std::vector<FactGroup>& groups,
           std::size_t source, const FactRef& ref) {
  const auto group =
      std::find_if(groups.begin(), groups.end(), [&](const FactGroup& other) { return holds(other.members, ref); });
  return group != groups.end() && std::any_of(group->members.begin(), group->members.end(), [&](const FactRef& member) {
           return member.source == source &&
                  is_same_value(*contexts[member.source][member.index].figure, *contexts[ref.source][ref.index].figure);
         });
}

}  // namespace

bool is_explained(const FactGroup& group, const std::vector<Derivation>& derivations) {
  for (const Derivation& derivation : derivations) {
    bool has_term = false;
    bool has_result = false;
    for (const FactRef& member : group.members) {
      has_term = has_term || holds(derivation.terms, member);
      has_result = has_result || holds(derivation.results, member);
    }
    if (has_term && has_result) return true;
  }
  return false;
}

bool is_stated(const std::vector<std::vector<FactContext>>& contexts, const std::vector<FactGroup>& groups,
               const Derivation& derivation) {
  const FactRef& result = derivation.results.front();
  return std::all_of(derivation.terms.begin(), derivation.terms.end(), [&](const FactRef& term) {
    return gives(contexts, groups, term.source, result) && gives(contexts, groups, result.source, term);
  });
}

}  // namespace factdiff
