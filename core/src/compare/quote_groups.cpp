#include "compare/quote_groups.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>

#include "sorting.h"

namespace factdiff {
namespace {

constexpr int least_shared = 650;       // weight of words that two utterances must share to be looked at
constexpr std::size_t commonest = 200;  // a word that stands in more utterances than this tells nothing
constexpr std::size_t most_candidates = 64;
constexpr std::size_t most_twins = 16;

// For each utterance the earlier ones of other sources that share words with it.
class Candidates {
 public:
  explicit Candidates(const std::vector<Utterance>& utterances) : utterances_(utterances) {}

  // Ascending. Call once for each utterance, in order.
  std::vector<std::size_t> earlier_than(std::size_t index) {
    std::unordered_map<std::size_t, int> shared;
    std::vector<std::string> stems;
    for (const QuoteWord& word : utterances_[index].words) {
      if (word.weight == 0 || std::find(stems.begin(), stems.end(), word.stem) != stems.end()) continue;
      if (stems.size() < 400) stems.push_back(word.stem);
      std::vector<std::size_t>& places = by_stem_[utterances_[index].turn ? 1 : 0][word.stem];
      if (places.size() <= commonest) {
        for (const std::size_t place : places) {
          if (utterances_[place].source != utterances_[index].source) shared[place] += word.weight;
        }
      }
      if (places.empty() || places.back() != index) places.push_back(index);
    }
    return likely(shared, index);
  }

 private:
  std::vector<std::size_t> likely(const std::unordered_map<std::size_t, int>& shared, std::size_t index) {
    std::vector<std::size_t> found;
    for (const auto& [place, weight] : shared) {
      const int shorter = std::min(utterances_[place].weight, utterances_[index].weight);
      if (weight >= least_shared && weight * 100 >= shorter * 45) found.push_back(place);
    }
    if (found.size() > most_candidates) {
      sort_by(found, [&shared](std::size_t a, std::size_t b) {
        const int more = shared.at(a) - shared.at(b);
        return more != 0 ? more > 0 : a < b;
      });
      found.resize(most_candidates);
    }
    // Utterances of function words alone ("Now you do it") meet only when they are the same.
    std::string whole;
    if (utterances_[index].turn) whole = "turn ";
    for (const QuoteWord& word : utterances_[index].words) whole += word.key + ' ';
    std::vector<std::size_t>& twins = by_whole_[whole];
    for (std::size_t i = twins.size(); i > 0 && twins.size() - i < most_twins; --i) {
      if (utterances_[twins[i - 1]].source != utterances_[index].source) found.push_back(twins[i - 1]);
    }
    twins.push_back(index);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  const std::vector<Utterance>& utterances_;
  // Whole turns, of which there are many, meet those of other transcripts only: what a quote has of a turn is a copy.
  std::array<std::unordered_map<std::string, std::vector<std::size_t>>, 2> by_stem_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_whole_;
};

class Joined {
 public:
  explicit Joined(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  // The smaller index stays the root, so that groups come in text order.
  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

bool keeps_words(Verdict verdict) {
  return verdict == Verdict::same || verdict == Verdict::cropped || verdict == Verdict::unquoted;
}

// The words of one side of a pair from its first to its last that meets.
TokenRange region_of(const QuotePair& pair, std::size_t utterance) {
  const auto& words = pair.judged.compared.pairs;
  if (utterance == pair.a) return {words.front().a, words.back().a + 1};
  return {words.front().b, words.back().b + 1};
}

// Where a source has the very words, another quote of it that is merely like them is another statement.
void drop_outdone(const std::vector<Utterance>& utterances, std::vector<QuotePair>& pairs) {
  // utterance, source in which its words stand -> which words
  std::map<std::pair<std::size_t, std::size_t>, std::vector<TokenRange>> matched;
  for (const QuotePair& pair : pairs) {
    if (!keeps_words(pair.judged.verdict)) continue;
    matched[{pair.a, utterances[pair.b].source}].push_back(region_of(pair, pair.a));
    matched[{pair.b, utterances[pair.a].source}].push_back(region_of(pair, pair.b));
  }
  const auto is_matched = [&](const QuotePair& pair, std::size_t here, std::size_t there) {
    const auto found = matched.find({here, utterances[there].source});
    if (found == matched.end()) return false;
    const TokenRange own = region_of(pair, here);
    return std::any_of(found->second.begin(), found->second.end(), [&own](const TokenRange& other) {
      const std::size_t begin = std::max(own.begin, other.begin);
      const std::size_t end = std::min(own.end, other.end);
      return begin < end && (end - begin) * 2 >= std::min(own.size(), other.size());
    });
  };
  const auto outdone = [&](const QuotePair& pair) {
    return !keeps_words(pair.judged.verdict) && (is_matched(pair, pair.a, pair.b) || is_matched(pair, pair.b, pair.a));
  };
  pairs.erase(std::remove_if(pairs.begin(), pairs.end(), outdone), pairs.end());
}

}  // namespace

std::vector<QuoteGroup> group_quotes(const std::vector<ReadSource>& read, const std::vector<Utterance>& utterances) {
  Candidates candidates(utterances);
  Joined joined(utterances.size());
  std::vector<QuotePair> pairs;
  for (std::size_t b = 0; b < utterances.size(); ++b) {
    for (const std::size_t a : candidates.earlier_than(b)) {
      auto judged = judge_quotes(read, utterances[a], utterances[b]);
      if (judged) pairs.push_back({a, b, std::move(*judged)});
    }
  }
  drop_outdone(utterances, pairs);
  for (const QuotePair& pair : pairs) joined.join(pair.a, pair.b);
  std::vector<QuoteGroup> groups;
  std::vector<std::size_t> place(utterances.size());
  for (std::size_t i = 0; i < utterances.size(); ++i) {
    const std::size_t root = joined.root(i);
    if (root == i) {
      place[i] = groups.size();
      groups.emplace_back();
    }
    groups[place[root]].utterances.push_back(i);
  }
  for (QuotePair& pair : pairs) groups[place[joined.root(pair.a)]].pairs.push_back(std::move(pair));
  return groups;
}

}  // namespace factdiff
