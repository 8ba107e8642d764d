#include "compare/alignment.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

#include "compare/calendar_relation.h"
#include "compare/candidates.h"
#include "compare/evidence.h"
#include "compare/explained_differences.h"
#include "compare/judgement.h"
#include "compare/specificity.h"
#include "compare/stated_rates.h"
#include "compare/swapped_values.h"
#include "sorting.h"

namespace factdiff {
namespace {

// Scores of evidence.h, in hundredths of a logit: 0 is even odds.
constexpr int link_gate = 0;
// Figures that cannot both be true (alarm_score): reports seldom differ, so an honest difference scores below even
// odds.
constexpr int conflict_gate = -140;
constexpr int conflict_margin = 60;  // how much better than the next its partner must be
constexpr int matched_gate = -150;   // enough to be taken for the partner that a figure has in another source
constexpr int rare_value = 500;      // a value that is its partner wherever it stands: "$13.5 million", "July 25"
constexpr int anchor_rarity = 450;   // a value rare enough to tie the dates beside it
constexpr int tie_score = 2000;      // dates tied by a rare figure go before everything else

struct Edge {
  std::size_t a = 0;  // flat indexes
  std::size_t b = 0;
  int score = 0;  // link_score, of an alarm alarm_score (evidence.h)
  bool same_value = false;
  bool alarm = false;
};

class Aligner {
 public:
  explicit Aligner(const std::vector<std::vector<FactContext>>& contexts) {
    for (std::size_t s = 0; s < contexts.size(); ++s) {
      for (std::size_t i = 0; i < contexts[s].size(); ++i) {
        refs_.push_back({s, i});
        facts_.push_back(&contexts[s][i]);
      }
    }
    parent_.resize(facts_.size());
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    members_.resize(facts_.size());
    for (std::size_t i = 0; i < facts_.size(); ++i) members_[i] = {i};
    confidence_.assign(facts_.size(), 1000);
  }

  std::vector<FactGroup> align() {
    collect_edges();
    for (const Edge& edge : edges_) join(edge);
    return groups();
  }

 private:
  void collect_edges() {
    std::vector<Edge> different;
    for_each_candidate_pair(facts_, [&](std::size_t i, std::size_t j) { try_pair(i, j, different); });
    undo_swaps();
    drop_explained(different);
    keep_best(different);
    tie_scopes();
    tie_repeated_amounts();
    sort_by(edges_, [this](const Edge& a, const Edge& b) {
      return a.score != b.score ? a.score > b.score : places_of(a) < places_of(b);
    });
  }

  std::array<std::uint64_t, 4> places_of(const Edge& edge) const {
    const auto place = std::minmax(facts_[edge.a]->place, facts_[edge.b]->place);
    const auto text = std::minmax(facts_[edge.a]->text, facts_[edge.b]->text);
    return {place.first, place.second, text.first, text.second};
  }

  void try_pair(std::size_t i, std::size_t j, std::vector<Edge>& different) {
    if (!is_comparable(*facts_[i]->figure, *facts_[j]->figure)) return;
    const Evidence evidence = weigh(*facts_[i], *facts_[j]);
    const bool one_source = facts_[i]->source == facts_[j]->source;
    if (one_source && !evidence.same_value) return;
    if (evidence.noun == NounRelation::apart && !is_one_value(evidence.value)) return;
    const int score = link_score(evidence);
    if (is_one_value(evidence.value)) {
      if (score >= link_gate) edges_.push_back({i, j, score, evidence.same_value});
      if (one_source) return;
      if (evidence.same_value) same_links_.push_back({i, j, context_score(evidence)});
      const bool rare = evidence.same_value && evidence.specificity >= rare_value;
      if (!evidence.reference_apart && (rare || score >= matched_gate)) note_match(i, j);
    } else if (can_differ(*facts_[i], *facts_[j], evidence)) {
      // What is nearly good enough is still a rival of the best.
      const int alarm = alarm_score(evidence);
      if (alarm >= conflict_gate - conflict_margin) different.push_back({i, j, alarm, false, true});
      if (alarm >= conflict_gate) different_links_.push_back({i, j, context_score(evidence)});
    }
  }

  // Values that are as good as one: an author who rounds or hedges means the same number.
  static bool is_one_value(ValueRelation value) {
    return value == ValueRelation::same || value == ValueRelation::rounded || value == ValueRelation::converted;
  }

  // What the texts tell apart is two facts: "rose 4%" contradicts no level of 40%, nor the first phase the second.
  static bool can_differ(const FactContext& a, const FactContext& b, const Evidence& evidence) {
    if (evidence.type == FigureType::percent && evidence.one_change) return false;
    if (evidence.value == ValueRelation::remote || evidence.contrast_apart || evidence.tolls_apart) return false;
    if ((evidence.places_apart || evidence.names_apart) && evidence.names == 0) return false;
    if ((evidence.when_apart || evidence.standing_apart) && !is_slip(evidence)) return false;
    if ((evidence.scope_apart && !is_slip(evidence)) || (evidence.type == FigureType::age && evidence.names_apart))
      return false;
    // Days and years that stand beside quite other figures are those of other facts.
    const bool stamp = evidence.type == FigureType::date || evidence.type == FigureType::time;
    if (stamp && evidence.company == 0 && !a.company.empty() && !b.company.empty()) return false;
    return !(a.scope.names_part && b.scope.names_part);
  }

  // A figure whose own value the other source gives as well has its partner there.
  void note_match(std::size_t i, std::size_t j) {
    matched_.insert({i, facts_[j]->source});
    matched_.insert({j, facts_[i]->source});
  }

  bool is_matched(std::size_t i, std::size_t j) const {
    return matched_.count({i, facts_[j]->source}) > 0 || matched_.count({j, facts_[i]->source}) > 0;
  }

  // Two sources give one rare figure, and date it differently: the dates are then said of one thing.
  //   "earned $1.63 a share in the third quarter" | "earned $1.63 a share in the first quarter"
  void tie_scopes() {
    std::map<const Figure*, std::size_t> fact_of;
    for (std::size_t i = 0; i < facts_.size(); ++i) fact_of.emplace(facts_[i]->figure, i);
    std::vector<Edge> ties;
    for (const Edge& edge : edges_) {
      const FactContext& a = *facts_[edge.a];
      const FactContext& b = *facts_[edge.b];
      if (!edge.same_value || a.source == b.source || a.scope.period == nullptr || b.scope.period == nullptr) continue;
      if (a.figure->type == FigureType::date ||
          std::min(specificity_of(*a.figure), specificity_of(*b.figure)) < anchor_rarity)
        continue;
      if (calendar_relation(*a.scope.period, *b.scope.period) != CalendarRelation::apart ||
          years_apart(*a.scope.period, *b.scope.period) > 3)
        continue;
      if (shares_date(a, b)) continue;
      const std::size_t x = fact_of[a.scope.period];
      const std::size_t y = fact_of[b.scope.period];
      if (facts_[x]->scope.reference == facts_[y]->scope.reference) ties.push_back({x, y, tie_score, false});
    }
    edges_.insert(edges_.end(), ties.begin(), ties.end());
  }

  void tie_repeated_amounts() {
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      if (!facts_[i]->repeats) continue;
      for (std::size_t j = i; j-- > 0 && facts_[j]->source == facts_[i]->source;) {
        if (facts_[j]->mention != *facts_[i]->repeats) continue;
        edges_.push_back({j, i, tie_score, false});
        break;
      }
    }
  }

  // Whether the sentences of two figures have a date in common: then which of them is meant is open.
  bool shares_date(const FactContext& a, const FactContext& b) const {
    for (const FactContext* x : facts_) {
      if (x->source != a.source || x->sentence != a.sentence || x->figure->type != FigureType::date) continue;
      for (const FactContext* y : facts_) {
        if (y->source != b.source || y->sentence != b.sentence || y->figure->type != FigureType::date) continue;
        if (calendar_relation(*x->figure, *y->figure) != CalendarRelation::apart) return true;
      }
    }
    return false;
  }

  void drop_explained(std::vector<Edge>& different) const {
    const ExplainedDifferences differences(facts_, same_links_);
    const auto explained = [&](const Edge& edge) { return differences.explain(edge.a, edge.b); };
    different.erase(std::remove_if(different.begin(), different.end(), explained), different.end());
  }

  // Figures given to each other's subjects do not agree, whatever their values.
  void undo_swaps() {
    std::set<std::pair<std::size_t, std::size_t>> undone;
    for (const SwappedValues& swap : find_swapped_values(facts_, different_links_, same_links_)) {
      undone.insert(std::minmax(swap.a, swap.d));
      undone.insert(std::minmax(swap.c, swap.b));
      swapped_.insert({swap.a, swap.b});
    }
    const auto crosses = [&](const Edge& edge) {
      return edge.same_value && undone.count(std::minmax(edge.a, edge.b)) > 0;
    };
    edges_.erase(std::remove_if(edges_.begin(), edges_.end(), crosses), edges_.end());
  }

  // Of the figures without a partner of their own value, those that are each other's best.
  void keep_best(std::vector<Edge>& different) {
    different.erase(std::remove_if(different.begin(), different.end(),
                                   [this](const Edge& edge) {
                                     return is_matched(edge.a, edge.b) && swapped_.count({edge.a, edge.b}) == 0;
                                   }),
                    different.end());
    std::map<std::pair<std::size_t, std::size_t>, Best> best;
    for (const Edge& edge : different) {
      best[{edge.a, facts_[edge.b]->source}].note(edge.score, *facts_[edge.b]);
      best[{edge.b, facts_[edge.a]->source}].note(edge.score, *facts_[edge.a]);
    }
    for (const Edge& edge : different) {
      if (edge.score < conflict_gate) continue;
      if (best[{edge.a, facts_[edge.b]->source}].is_clear(edge.score) &&
          best[{edge.b, facts_[edge.a]->source}].is_clear(edge.score)) {
        edges_.push_back(edge);
      }
    }
  }

  // The best score of a figure towards one source, and the best of another value: a rival that is as good leaves it
  // open.
  struct Best {
    int first = -10'000;
    int rival = -10'000;
    const FactContext* partner = nullptr;

    void note(int score, const FactContext& other) {
      const bool same_partner =
          partner != nullptr && (is_same_value(*partner->figure, *other.figure) || is_repeated_amount(*partner, other));
      if (score > first) {
        if (!same_partner) rival = first;
        first = score;
        partner = &other;
      } else if (!same_partner && score > rival) {
        rival = score;
      }
    }
    bool is_clear(int score) const { return score == first && first - rival >= conflict_margin; }
  };

  // A straight line is near enough to the logistic curve, and the same on every platform.
  static int confidence_of(const Edge& edge) {
    return std::clamp(500 + (edge.alarm ? edge.score - conflict_gate : edge.score) * 3 / 2, 50, 990);
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  void join(const Edge& edge) {
    const std::size_t a = root(edge.a);
    const std::size_t b = root(edge.b);
    if (a == b || !fit(a, b)) return;
    parent_[b] = a;
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    confidence_[a] = std::min({confidence_[a], confidence_[b], confidence_of(edge)});
  }

  // "Exports rose 3.2% and imports fell 3.2%"
  static bool are_opposed(const Figure& a, const Figure& b) {
    return a.direction != b.direction && a.direction != Direction::none && b.direction != Direction::none;
  }

  // One value per source, and nouns that can be one thing.
  bool fit(std::size_t a, std::size_t b) const {
    for (const std::size_t i : members_[a]) {
      for (const std::size_t j : members_[b]) {
        const Figure& x = *facts_[i]->figure;
        const Figure& y = *facts_[j]->figure;
        if (!is_comparable(x, y)) return false;
        if (facts_[i]->source != facts_[j]->source) continue;
        if (are_opposed(x, y)) return false;
        if (!is_same_value(x, y) && !is_repeated_amount(*facts_[i], *facts_[j])) return false;
      }
    }
    return true;
  }

  std::vector<FactGroup> groups() {
    std::vector<FactGroup> result;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      if (root(i) != i) continue;
      std::vector<std::size_t> members = members_[i];
      std::sort(members.begin(), members.end());
      FactGroup group;
      for (const std::size_t member : members) group.members.push_back(refs_[member]);
      group.confidence = confidence_[i];
      result.push_back(std::move(group));
    }
    return result;
  }

  std::vector<FactRef> refs_;
  std::vector<const FactContext*> facts_;
  std::vector<std::size_t> parent_;
  std::vector<std::vector<std::size_t>> members_;
  std::vector<int> confidence_;
  std::vector<Edge> edges_;
  std::vector<SubjectLink> same_links_;       // figures of one value in two sources
  std::vector<SubjectLink> different_links_;  // figures of different value that speak of one subject
  std::set<std::pair<std::size_t, std::size_t>> swapped_;
  std::set<std::pair<std::size_t, std::size_t>> matched_;  // a figure, and a source that gives its value
};

}  // namespace

std::vector<FactGroup> align(const std::vector<std::vector<FactContext>>& contexts) {
  return Aligner(contexts).align();
}

}  // namespace factdiff
