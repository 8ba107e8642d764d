#include "compare/alignment.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "compare/evidence.h"
#include "compare/judgement.h"

namespace factdiff {
namespace {

// Thousandths of subject_score.
constexpr int same_value_gate = 330;  // minus what the value's own rarity gives
constexpr int rarity_gives = 300;
constexpr int compatible_gate = 420;
constexpr int different_value_gate = 520;
constexpr int repeat_gate = 300;  // the same value again in one source
constexpr int rival_margin = 60;  // how much better than the next a partner of another value must be

struct Edge {
  std::size_t a = 0;  // flat indexes
  std::size_t b = 0;
  int score = 0;  // evidence above the gate
  int subject = 0;
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
    // Best subject score of each figure towards each source, and of the next best, to tell rivals apart.
    std::map<std::pair<std::size_t, std::size_t>, std::pair<int, int>> best;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      for (std::size_t j = i + 1; j < facts_.size(); ++j) {
        if (!is_comparable(*facts_[i]->figure, *facts_[j]->figure)) continue;
        const Evidence evidence = weigh(*facts_[i], *facts_[j]);
        const int subject = subject_score(evidence);
        const bool one_source = facts_[i]->source == facts_[j]->source;
        if (!one_source) {
          note(best[{i, facts_[j]->source}], subject);
          note(best[{j, facts_[i]->source}], subject);
        }
        if (evidence.noun == NounRelation::apart) continue;
        if (evidence.same_value) {
          const int gate = (one_source ? repeat_gate : same_value_gate) - evidence.specificity * rarity_gives / 1000;
          if (subject >= gate)
            edges_.push_back({i, j, subject + evidence.specificity * rarity_gives / 1000 + 200, subject, true});
        } else if (!one_source) {
          const Verdict verdict = judge_pair(*facts_[i]->figure, *facts_[j]->figure).verdict;
          const int gate = verdict == Verdict::compatible ? compatible_gate : different_value_gate;
          if (subject >= gate) different.push_back({i, j, subject, subject, false});
        }
      }
    }
    for (const Edge& edge : different) {
      if (is_best(best[{edge.a, facts_[edge.b]->source}], edge.subject) &&
          is_best(best[{edge.b, facts_[edge.a]->source}], edge.subject)) {
        edges_.push_back(edge);
      }
    }
    std::stable_sort(edges_.begin(), edges_.end(), [](const Edge& a, const Edge& b) { return a.score > b.score; });
  }

  static void note(std::pair<int, int>& best, int score) {
    if (score > best.first) {
      best.second = best.first;
      best.first = score;
    } else if (score > best.second) {
      best.second = score;
    }
  }

  static bool is_best(const std::pair<int, int>& best, int score) {
    return score == best.first && best.first - best.second >= rival_margin;
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
    confidence_[a] = std::min({confidence_[a], confidence_[b], std::clamp(edge.score, 0, 1000)});
  }

  // One value per source, and nouns that can be one thing.
  bool fit(std::size_t a, std::size_t b) const {
    for (const std::size_t i : members_[a]) {
      for (const std::size_t j : members_[b]) {
        const Figure& x = *facts_[i]->figure;
        const Figure& y = *facts_[j]->figure;
        if (!is_comparable(x, y)) return false;
        if (facts_[i]->source == facts_[j]->source && !is_same_value(x, y)) return false;
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
};

}  // namespace

std::vector<FactGroup> align(const std::vector<std::vector<FactContext>>& contexts) {
  return Aligner(contexts).align();
}

}  // namespace factdiff
