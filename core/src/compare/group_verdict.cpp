#include "compare/group_verdict.h"

#include <algorithm>
#include <map>

#include "compare/judgement.h"
#include "compare/stated_rates.h"
#include "sorting.h"

namespace factdiff {
namespace {

int severity(Verdict verdict) {
  switch (verdict) {
    case Verdict::agree:
      return 0;
    case Verdict::compatible:
      return 1;
    case Verdict::conflict:
      return 3;
    default:
      return 2;
  }
}

bool is_toll(const FactContext& context) {
  for (const WordClass event : context.events) {
    if (event == WordClass::death || event == WordClass::injury || event == WordClass::missing ||
        event == WordClass::arrest)
      return true;
  }
  return false;
}

class GroupJudge {
 public:
  GroupJudge(const Request& request, const std::vector<std::vector<FactContext>>& contexts)
      : request_(request), contexts_(contexts) {}

  // The worst of all pairs of sources. Two sources that share a wording of the fact agree, though one also hedges it
  // elsewhere; incomparable pairs are looked at by the caller.
  GroupVerdict judge(const std::vector<FactRef>& members) const {
    std::map<std::pair<std::size_t, std::size_t>, PairOfSources> pairs;
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = i + 1; j < members.size(); ++j) {
        if (members[i].source == members[j].source) continue;
        PairOfSources& pair = pairs[{members[i].source, members[j].source}];
        Judgement judged = judge_refs(members[i], members[j]);
        if (judged.verdict == Verdict::incomparable) continue;  // one currency of an amount given in two
        if (judged.verdict == Verdict::agree) pair.agrees = true;
        if (severity(judged.verdict) > severity(pair.worst.verdict)) pair.worst = std::move(judged);
      }
    }
    GroupVerdict worst{Verdict::agree, {Reason::value}};
    for (const auto& [sources, pair] : pairs) {
      if (pair.agrees && pair.worst.verdict == Verdict::compatible) continue;
      if (severity(pair.worst.verdict) > severity(worst.verdict)) worst = {pair.worst.verdict, pair.worst.reasons};
    }
    return worst;
  }

  Judgement judge_refs(const FactRef& a, const FactRef& b) const {
    const FactContext& x = at(a);
    const FactContext& y = at(b);
    if (scope_difference(x.scope, y.scope) != ScopeDifference::none) return {Verdict::incomparable, {Reason::scope}};
    Judgement judgement = judge_pair(*x.figure, *y.figure);
    if (judgement.verdict == Verdict::incomparable && fits_stated_rate(x, y, contexts_))
      return {Verdict::compatible, {Reason::conversion, Reason::currency}};
    if (judgement.verdict != Verdict::conflict) return judgement;
    if (have_different_owners(*x.figure, *y.figure)) {
      judgement.reasons.insert(judgement.reasons.begin(), Reason::stated_by);
    } else if (is_later_report(a, b)) {
      judgement.reasons.insert(judgement.reasons.begin(), Reason::later_report);
    }
    return judgement;
  }

 private:
  struct PairOfSources {
    Judgement worst{Verdict::agree, {Reason::value}};
    bool agrees = false;
  };

  const FactContext& at(const FactRef& ref) const { return contexts_[ref.source][ref.index]; }

  static bool have_different_owners(const Figure& a, const Figure& b) {
    return !a.stated_by.empty() && !b.stated_by.empty() && a.stated_by != b.stated_by &&
           a.stated_by.find(b.stated_by) == std::string::npos && b.stated_by.find(a.stated_by) == std::string::npos;
  }

  // A toll that is higher in the report published later.
  bool is_later_report(const FactRef& a, const FactRef& b) const {
    const std::string& first = request_.sources[a.source].published;
    const std::string& second = request_.sources[b.source].published;
    if (first.empty() || second.empty() || first == second) return false;
    if (!is_toll(at(a)) && !is_toll(at(b))) return false;
    const Figure& earlier = *at(first < second ? a : b).figure;
    const Figure& later = *at(first < second ? b : a).figure;
    return earlier.value && later.value && *earlier.value < *later.value;
  }

  const Request& request_;
  const std::vector<std::vector<FactContext>>& contexts_;
};

// An amount given in two currencies stands whole in one part.
void join_repeated_amounts(std::vector<std::vector<FactRef>>& parts,
                           const std::vector<std::vector<FactContext>>& contexts) {
  const auto repeat_each_other = [&](const std::vector<FactRef>& x, const std::vector<FactRef>& y) {
    return std::any_of(x.begin(), x.end(), [&](const FactRef& a) {
      return std::any_of(y.begin(), y.end(), [&](const FactRef& b) {
        return is_repeated_amount(contexts[a.source][a.index], contexts[b.source][b.index]);
      });
    });
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t j = i + 1; j < parts.size();) {
      if (!repeat_each_other(parts[i], parts[j])) {
        ++j;
        continue;
      }
      parts[i].insert(parts[i].end(), parts[j].begin(), parts[j].end());
      sort_by(parts[i], [](const FactRef& a, const FactRef& b) {
        return a.source != b.source ? a.source < b.source : a.index < b.index;
      });
      parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(j));
      j = i + 1;
    }
  }
}

}  // namespace

std::vector<JudgedPart> judge_group(const Request& request, const std::vector<std::vector<FactContext>>& contexts,
                                    const FactGroup& group) {
  const GroupJudge judge(request, contexts);
  // Members that can be compared with one another stand together, in the order of the text.
  std::vector<std::vector<FactRef>> parts;
  for (const FactRef& ref : group.members) {
    const auto fits = [&](const std::vector<FactRef>& part) {
      return std::all_of(part.begin(), part.end(), [&](const FactRef& other) {
        return other.source == ref.source ? is_comparable(*contexts[ref.source][ref.index].figure,
                                                          *contexts[other.source][other.index].figure) &&
                                                contexts[ref.source][ref.index].figure->unit ==
                                                    contexts[other.source][other.index].figure->unit
                                          : judge.judge_refs(ref, other).verdict != Verdict::incomparable;
      });
    };
    const auto place = std::find_if(parts.begin(), parts.end(), fits);
    if (place == parts.end()) {
      parts.push_back({ref});
    } else {
      place->push_back(ref);
    }
  }
  join_repeated_amounts(parts, contexts);
  std::vector<JudgedPart> judged;
  for (std::vector<FactRef>& part : parts) {
    GroupVerdict verdict = judge.judge(part);
    judged.push_back({std::move(part), std::move(verdict)});
  }
  if (judged.size() < 2) return judged;
  const bool all_alone = std::all_of(judged.begin(), judged.end(), [](const JudgedPart& part) {
    return std::all_of(part.members.begin(), part.members.end(),
                       [&](const FactRef& ref) { return ref.source == part.members.front().source; });
  });
  if (!all_alone) return judged;
  // Nothing bridges them: one grey finding says so.
  JudgedPart together{group.members,
                      {Verdict::incomparable, judge.judge_refs(judged[0].members[0], judged[1].members[0]).reasons}};
  return {together};
}

}  // namespace factdiff
