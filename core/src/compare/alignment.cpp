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
#include "compare/stated_rates.h"
#include "compare/swapped_values.h"

namespace factdiff {
namespace {

// Distances from even odds (evidence.h): below it a link is tried, never above what precision allows.
constexpr int same_value_gate = even_odds - 40;
constexpr int repeat_gate = even_odds - 40;  // the same value again in one source
constexpr int matched_gate = 330;            // enough to be taken for the partner that a figure has in another source
constexpr int rare_value = 500;     // a value that is its partner wherever it stands: "$13.5 million", "July 25"
constexpr int anchor_rarity = 450;  // a value rare enough to tie the dates beside it
constexpr int tie_score = 2000;     // dates tied by a rare figure go before everything else
constexpr int matched_subject = 60;
constexpr int different_value_gate = 330;  // different_value_score
constexpr int stamp_adds = 60;             // every report has dates and times of its own: more is asked of them
constexpr int rival_margin = 15;           // how much better than the next a partner of another value must be

struct Edge {
  std::size_t a = 0;  // flat indexes
  std::size_t b = 0;
  int score = 0;  // evidence.h
  bool same_value = false;
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
    std::stable_sort(edges_.begin(), edges_.end(), [this](const Edge& a, const Edge& b) {
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
    if (evidence.noun == NounRelation::apart && !evidence.same_value) return;
    const bool one_source = facts_[i]->source == facts_[j]->source;
    if (evidence.same_value) {
      const int subject = subject_score(evidence);
      const int score = subject + value_score(evidence);
      if (score >= (one_source ? repeat_gate : same_value_gate)) edges_.push_back({i, j, score, true});
      if (!one_source) same_links_.push_back({i, j, subject});
      const bool rare = evidence.specificity >= rare_value;
      if (!one_source && !evidence.reference_apart && (rare || (subject >= matched_subject && score >= matched_gate)))
        note_match(i, j);
    } else if (!one_source && can_differ(*facts_[i], *facts_[j], evidence)) {
      const int score = different_value_score(evidence);
      const FigureType type = facts_[i]->figure->type;
      const bool stamped = type == FigureType::date || type == FigureType::time;
      if (score >= different_value_gate + (stamped ? stamp_adds : 0)) {
        different.push_back({i, j, score, false});
        different_links_.push_back({i, j, subject_score(evidence)});
      }
    }
  }

  // "Rose 4%" contradicts no level of 40%, nor the first phase the second.
  static bool can_differ(const FactContext& a, const FactContext& b, const Evidence& evidence) {
    return !(evidence.percents && evidence.one_change) && !(a.scope.names_part && b.scope.names_part);
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
      if (best[{edge.a, facts_[edge.b]->source}].is_clear(edge.score) &&
          best[{edge.b, facts_[edge.a]->source}].is_clear(edge.score)) {
        edges_.push_back({edge.a, edge.b, edge.score - different_value_gate + even_odds, false});
      }
    }
  }

  // The best score of a figure towards one source, and the best of another value: a rival that is as good leaves it
  // open.
  struct Best {
    int first = 0;
    int rival = 0;
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
    bool is_clear(int score) const { return score == first && first - rival >= rival_margin; }
  };

  // Even odds are 500 thousandths; a straight line is near enough between 5 % and 95 %.
  static int confidence_of(int score) { return std::clamp(500 + (score - even_odds) * 3 / 2, 50, 990); }

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
    confidence_[a] = std::min({confidence_[a], confidence_[b], confidence_of(edge.score)});
  }

  // One value per source, and nouns that can be one thing.
  bool fit(std::size_t a, std::size_t b) const {
    for (const std::size_t i : members_[a]) {
      for (const std::size_t j : members_[b]) {
        const Figure& x = *facts_[i]->figure;
        const Figure& y = *facts_[j]->figure;
        if (!is_comparable(x, y)) return false;
        if (facts_[i]->source == facts_[j]->source && !is_same_value(x, y) &&
            !is_repeated_amount(*facts_[i], *facts_[j]))
          return false;
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
