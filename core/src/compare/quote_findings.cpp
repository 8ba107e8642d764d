#include "compare/quote_findings.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "compare/quote_explanation.h"
#include "compare/quote_groups.h"
#include "sorting.h"

namespace factdiff {
namespace {

int verdict_weight(Verdict verdict) {
  switch (verdict) {
    case Verdict::speaker:
      return 58;
    case Verdict::altered:
      return 54;
    case Verdict::paraphrase:
      return 30;
    case Verdict::cropped:
      return 28;
    case Verdict::unquoted:
      return 26;
    case Verdict::same:
      return 20;
    default:
      return 3;
  }
}

// Words that stand in so many places are looked at no further for what was joined to them.
constexpr std::size_t most_splices = 4096;

// A "not" lost or a figure changed first, long quotes before single words.
double salience_of(Verdict verdict, const std::vector<Reason>& reasons, const Utterance& longest) {
  int total = verdict_weight(verdict);
  for (const Reason reason : reasons) {
    if (reason == Reason::negation_changed || reason == Reason::figure_changed) total += 14;
    if (reason == Reason::spliced) total += 6;
  }
  total += std::min(longest.weight / 1000, verdict == Verdict::only ? 4 : 12);
  return static_cast<double>(std::min(total, 98)) / 100;
}

class QuoteFindings {
 public:
  QuoteFindings(const Request& request, const std::vector<ReadSource>& read)
      : read_(read), utterances_(find_utterances(read)), telling_{request, read, utterances_} {
    std::size_t first = 0;
    for (const ReadSource& source : read) {
      first_mention_.push_back(first);
      first += source.mentions.size();
    }
  }

  std::vector<Finding> find() const {
    std::vector<Finding> findings;
    const std::vector<QuoteGroup> groups = group_quotes(read_, utterances_);
    std::vector<std::size_t> group_of(utterances_.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (const std::size_t index : groups[g].utterances) group_of[index] = g;
    }
    for (const QuoteGroup& group : groups) {
      if (!group.pairs.empty()) {
        findings.push_back(write_group(group));
        add_splice(findings.back(), group, groups, group_of);
      } else if (!is_inside_another(group.utterances.front())) {
        findings.push_back(write_only(group.utterances.front()));
      }
    }
    return findings;
  }

 private:
  // An utterance, and another source in which it stands with the same words.
  using WholeIn = std::set<std::pair<std::size_t, std::size_t>>;

  Finding write_group(const QuoteGroup& group) const {
    const WholeIn whole = whole_words_in(group);
    const QuotePair& worst = *std::max_element(
        group.pairs.begin(), group.pairs.end(),
        [this, &whole](const QuotePair& a, const QuotePair& b) { return weight_of(whole, a) < weight_of(whole, b); });
    Finding finding = write(group.utterances);
    finding.verdict = worst.judged.verdict;
    finding.reasons = worst.judged.reasons;
    int confidence = worst.judged.confidence;
    for (const QuotePair& pair : group.pairs) confidence = std::min(confidence, pair.judged.confidence);
    finding.confidence = static_cast<double>(confidence / 10) / 100;
    finding.explanation = explain_quotes(telling_, group, worst);
    finding.salience = salience_of(finding.verdict, finding.reasons, longest_of(group.utterances));
    if (finding.verdict != Verdict::same) add_diff(finding, worst);
    return finding;
  }

  // “The pier is safe. The town paid.” where another source has the two sentences apart.
  void add_splice(Finding& finding, const QuoteGroup& group, const std::vector<QuoteGroup>& groups,
                  const std::vector<std::size_t>& group_of) const {
    for (const std::size_t joined : group.utterances) {
      const auto before = utterances_[joined].part_before;
      if (!before || !utterances_[joined].marked) continue;
      const std::vector<std::size_t>& earlier = groups[group_of[*before]].utterances;
      if (earlier.size() * group.utterances.size() > most_splices) continue;
      for (const std::size_t later : group.utterances) {
        const bool apart = std::any_of(earlier.begin(), earlier.end(), [&](std::size_t e) {
          return utterances_[later].source != utterances_[joined].source &&
                 is_apart(utterances_[e], utterances_[later]);
        });
        if (!apart) continue;
        finding.reasons.push_back(Reason::spliced);
        finding.explanation += " " + explain_splice(telling_, utterances_[joined], utterances_[later]);
        return;
      }
    }
  }

  // Whether two quotes of one source stand apart, and are not one that its attribution splits.
  bool is_apart(const Utterance& a, const Utterance& b) const {
    if (a.source != b.source || !a.marked || !b.marked || b.part_before) return false;
    const Mention& later = read_[b.source].mentions[b.mentions.front()];
    const bool cut = later.quote.part && !later.quote.spoken;  // by us
    return a.mentions.back() < b.mentions.front() && later.quote.continues != a.mentions.back() && !cut;
  }

  // What makes a pair the one that is told of. All of it is the same in whatever order the sources come.
  std::tuple<int, std::size_t, int, std::size_t> weight_of(const WholeIn& whole, const QuotePair& pair) const {
    const int badness = is_repeat(whole, pair) ? -1 : badness_of(pair.judged.verdict);
    const std::size_t words = utterances_[pair.a].words.size() + utterances_[pair.b].words.size();
    return {badness, pair.judged.reasons.size(), pair.judged.compared.met, words};
  }

  // A source that prints the whole words too has not cropped them where it repeats a few.
  bool is_repeat(const WholeIn& whole, const QuotePair& pair) const {
    if (pair.judged.verdict != Verdict::cropped) return false;
    const bool a_is_shorter = utterances_[pair.a].words.size() < utterances_[pair.b].words.size();
    const std::size_t source = utterances_[a_is_shorter ? pair.a : pair.b].source;
    return whole.count({a_is_shorter ? pair.b : pair.a, source}) > 0;
  }

  WholeIn whole_words_in(const QuoteGroup& group) const {
    WholeIn whole;
    for (const QuotePair& pair : group.pairs) {
      if (pair.judged.verdict != Verdict::same) continue;
      whole.insert({pair.a, utterances_[pair.b].source});
      whole.insert({pair.b, utterances_[pair.a].source});
    }
    return whole;
  }

  Finding write_only(std::size_t index) const {
    Finding finding = write({index});
    finding.confidence = 1;
    finding.explanation = explain_lone_quote(telling_, utterances_[index]);
    finding.salience = salience_of(Verdict::only, {}, utterances_[index]);
    return finding;
  }

  Finding write(const std::vector<std::size_t>& utterances) const {
    Finding finding;
    finding.kind = MentionKind::quote;
    finding.about = about_quote(telling_, longest_of(utterances));
    for (const std::size_t index : utterances) {
      const Utterance& utterance = utterances_[index];
      for (const std::size_t mention : utterance.mentions) {
        finding.members.push_back({first_mention_[utterance.source] + mention, Role::value});
      }
    }
    sort_by(finding.members, [](const Member& a, const Member& b) { return a.mention < b.mention; });
    return finding;
  }

  const Utterance& longest_of(const std::vector<std::size_t>& utterances) const {
    const std::size_t longest = *std::max_element(
        utterances.begin(), utterances.end(),
        [this](std::size_t a, std::size_t b) { return utterances_[a].weight < utterances_[b].weight; });
    return utterances_[longest];
  }

  void add_diff(Finding& finding, const QuotePair& pair) const {
    const Utterance& a = utterances_[pair.a];
    const Utterance& b = utterances_[pair.b];
    const std::size_t mention_a = nearest_mention(a, pair, true);
    const std::size_t mention_b = nearest_mention(b, pair, false);
    finding.diff = diff_mentions(read_[a.source].document, read_[a.source].mentions[mention_a].span,
                                 read_[b.source].document, read_[b.source].mentions[mention_b].span);
    finding.diff_of = {first_mention_[a.source] + mention_a, first_mention_[b.source] + mention_b};
  }

  // Of an utterance that its attribution splits, the mention in which the words first differ.
  std::size_t nearest_mention(const Utterance& utterance, const QuotePair& pair, bool is_a) const {
    std::size_t word = is_a ? pair.judged.compared.pairs.front().a : pair.judged.compared.pairs.front().b;
    if (!pair.judged.compared.changes.empty()) {
      const WordChange& change = pair.judged.compared.changes.front();
      word = is_a ? change.a.begin : change.b.begin;
    }
    const std::size_t byte = utterance.words[std::min(word, utterance.words.size() - 1)].span.begin;
    for (const std::size_t mention : utterance.mentions) {
      const Span& span = read_[utterance.source].mentions[mention].span;
      if (span.begin <= byte && byte < span.end) return mention;
    }
    return utterance.mentions.front();
  }

  // A quote within a quote that nobody else has is told of with the quote around it.
  bool is_inside_another(std::size_t index) const {
    const Utterance& utterance = utterances_[index];
    const std::vector<Mention>& mentions = read_[utterance.source].mentions;
    const Span& span = mentions[utterance.mentions.front()].span;
    for (std::size_t i = utterance.mentions.front(); i > 0; --i) {
      const Mention& before = mentions[i - 1];
      if (before.kind != MentionKind::quote) continue;
      return before.span.contains(span);
    }
    return false;
  }

  const std::vector<ReadSource>& read_;
  std::vector<Utterance> utterances_;
  QuoteTelling telling_;
  std::vector<std::size_t> first_mention_;
};

}  // namespace

std::vector<Finding> find_quote_findings(const Request& request, const std::vector<ReadSource>& read) {
  if (read.size() < 2) return {};
  return QuoteFindings(request, read).find();
}

}  // namespace factdiff
