#include "compare/quote_verdict.h"

#include <algorithm>

#include "quote/same_speaker.h"

namespace factdiff {
namespace {

// What is enough to say that two quotes are one, by what is known of the speakers. Weights are thousandths of a
// rare word, shares are percents.
struct Enough {
  SpeakerMatch speakers;
  int whole_weight;  // all words of the shorter quote stand in the longer one, in order
  std::size_t whole_words;
  int part_weight;       // words differ: weight that must meet
  std::size_t part_run;  // longest run of equal words
  int part_share;        // of the shorter quote's weight
};

constexpr Enough rows[] = {
    {SpeakerMatch::same, 700, 1, 1700, 3, 58},
    {SpeakerMatch::unknown, 1700, 2, 3200, 5, 72},
    {SpeakerMatch::different, 2200, 7, 6000, 7, 90},
};

// A transcript says who spoke: fewer words show that a quote was given to somebody else.
constexpr Enough against_transcript = {SpeakerMatch::different, 1400, 5, 6000, 7, 90};

// A few words of a known speaker need less to be one with others of theirs: “a reckless act” | “a truly reckless act”.
constexpr std::size_t short_words = 6;
constexpr int least_short = 1300;

constexpr std::size_t telling_run = 9;    // words in a row that are nobody else's by chance
constexpr std::size_t retold_run = 4;     // words in a row, where one speaker's sentence is retold
constexpr std::size_t retold_share = 60;  // percent of the shorter one's words

const Enough& enough_for(SpeakerMatch speakers) {
  return *std::find_if(std::begin(rows), std::end(rows), [&](const Enough& row) { return row.speakers == speakers; });
}

class QuoteJudge {
 public:
  QuoteJudge(const std::vector<ReadSource>& read, const Utterance& a, const Utterance& b)
      : a_(a), b_(b), document_a_(read[a.source].document), document_b_(read[b.source].document) {}

  std::optional<QuoteJudgement> judge() {
    judged_.compared = compare_words(a_, b_);
    if (judged_.compared.pairs.empty()) return std::nullopt;
    drop_typography();
    const SpeakerMatch speakers = match_speakers(a_.speaker, b_.speaker);
    const bool transcript = speakers == SpeakerMatch::different && a_.spoken != b_.spoken;
    const Enough& enough = transcript ? against_transcript : enough_for(speakers);
    if (!is_enough(enough) && !is_told(speakers)) return std::nullopt;
    find_reasons();
    judged_.verdict = verdict_for(speakers);
    if (judged_.verdict == Verdict::speaker) judged_.reasons.insert(judged_.reasons.begin(), Reason::speaker);
    if (a_.marked != b_.marked) judged_.reasons.push_back(Reason::marks_dropped);
    judged_.confidence = confidence_for(speakers);
    return std::move(judged_);
  }

 private:
  const QuoteWord& word_a(std::size_t i) const { return a_.words[i]; }
  const QuoteWord& word_b(std::size_t i) const { return b_.words[i]; }

  // Words an editor put in brackets where the other has nothing are no change of the speaker's words.
  void drop_typography() {
    auto& changes = judged_.compared.changes;
    const auto is_insertion = [this](const WordChange& change) {
      const bool only_a = change.b.size() == 0 && change.a.size() > 0 && all_bracketed(a_, change.a);
      const bool only_b = change.a.size() == 0 && change.b.size() > 0 && all_bracketed(b_, change.b);
      return only_a || only_b;
    };
    changes.erase(std::remove_if(changes.begin(), changes.end(), is_insertion), changes.end());
  }

  static bool all_bracketed(const Utterance& utterance, const TokenRange& range) {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (!utterance.words[i].bracketed) return false;
    }
    return range.size() > 0;
  }

  static bool any_bracketed(const Utterance& utterance, const TokenRange& range) {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (utterance.words[i].bracketed) return true;
    }
    return false;
  }

  bool is_whole() const {
    const QuoteComparison& compared = judged_.compared;
    const bool whole_a = compared.before.a.size() == 0 && compared.after.a.size() == 0;
    const bool whole_b = compared.before.b.size() == 0 && compared.after.b.size() == 0;
    return compared.changes.empty() && (whole_a || whole_b);
  }

  bool is_enough(const Enough& enough) const {
    const QuoteComparison& compared = judged_.compared;
    const bool marked = a_.marked && b_.marked;
    const int shorter = std::max(1, std::min(a_.weight, b_.weight));
    if (is_whole()) {
      if (a_.words.size() == b_.words.size() && compared.pairs.size() == a_.words.size() &&
          enough.speakers != SpeakerMatch::different) {
        return compared.met >= std::min(enough.whole_weight, 900) || compared.pairs.size() >= 4;
      }
      const bool long_run = compared.pairs.size() >= telling_run && enough.speakers != SpeakerMatch::different;
      return long_run || (compared.met >= enough.whole_weight && compared.pairs.size() >= enough.whole_words);
    }
    if (is_retelling(enough)) return true;
    const int met = compared.met + (marked ? compared.met_by_stem / 2 : compared.met_by_stem);
    const int span = std::max(1, std::min(shorter, weight_between()));
    const bool share = met * 100 >= enough.part_share * (marked ? shorter : span);
    const bool few = enough.speakers == SpeakerMatch::same && std::min(a_.words.size(), b_.words.size()) <= short_words;
    const std::size_t run = !marked ? 1 : few ? 2 : enough.part_run;
    return met >= (few ? least_short : enough.part_weight) && share && compared.longest >= run;
  }

  // One speaker's sentence in nearly the same words, common ones though they be: "an emergency that will go on for
  // months" | "an emergency that is going to last for months"
  bool is_retelling(const Enough& enough) const {
    const QuoteComparison& compared = judged_.compared;
    if (!a_.marked || !b_.marked || enough.speakers != SpeakerMatch::same) return false;
    const std::size_t shorter = std::min(a_.words.size(), b_.words.size());
    return compared.longest >= retold_run && compared.pairs.size() * 100 >= shorter * retold_share &&
           compared.met >= least_short;
  }

  // One is the other's indirect speech, in other words or another order.
  bool is_told(SpeakerMatch speakers) const {
    if (a_.marked == b_.marked || speakers != SpeakerMatch::same) return false;
    return is_paraphrase(a_.marked ? b_.words : a_.words, a_.marked ? a_.words : b_.words);
  }

  // Weight of the shorter side from its first to its last word that meets.
  int weight_between() const {
    int weight_a = 0;
    int weight_b = 0;
    const auto& pairs = judged_.compared.pairs;
    for (std::size_t i = pairs.front().a; i <= pairs.back().a; ++i) weight_a += word_a(i).weight;
    for (std::size_t i = pairs.front().b; i <= pairs.back().b; ++i) weight_b += word_b(i).weight;
    return std::min(weight_a, weight_b);
  }

  void find_reasons() {
    const QuoteComparison& compared = judged_.compared;
    for (const WordChange& change : compared.changes) add_reasons_of(change);
    const bool edge_a = compared.before.a.size() + compared.after.a.size() > 0;
    const bool edge_b = compared.before.b.size() + compared.after.b.size() > 0;
    if (edge_a || edge_b) add(Reason::words_cut);
  }

  void add_reasons_of(const WordChange& change) {
    if (any_negation(change) && !is_whole_sentences(change)) add(Reason::negation_changed);
    if (any_number(change)) add(Reason::figure_changed);
    if (any_bracketed(a_, change.a) || any_bracketed(b_, change.b)) add(Reason::bracket_edit);
    if (is_elided(change)) return add(Reason::ellipsis);
    if (is_spliced(change)) add(Reason::spliced);
    if (change.a.size() > 0 && change.b.size() > 0) return add(Reason::words_changed);
    add(change.a.size() > 0 ? Reason::words_cut : Reason::words_added);
  }

  // “X … Z” against “X Y Z”: the gap is shown to the reader.
  bool is_elided(const WordChange& change) const {
    const bool gap_in_a =
        change.a.size() == 0 && change.a.begin < a_.words.size() && word_a(change.a.begin).after_ellipsis;
    const bool gap_in_b =
        change.b.size() == 0 && change.b.begin < b_.words.size() && word_b(change.b.begin).after_ellipsis;
    return gap_in_a || gap_in_b;
  }

  // Words left out over the end of a sentence, or a whole one, where the quote does not show it.
  bool is_spliced(const WordChange& change) const {
    const auto crosses = [](const Utterance& longer, const TokenRange& range, const Utterance& shorter,
                            const TokenRange& gap) {
      if (gap.size() > 0 || range.size() < 2 || gap.begin >= shorter.words.size()) return false;
      std::size_t ends = 0;
      for (std::size_t i = range.begin; i <= range.end && i < longer.words.size(); ++i) {
        ends += longer.words[i].after_stop ? 1 : 0;
      }
      return ends > (shorter.words[gap.begin].after_stop ? 1 : 0);
    };
    return crosses(a_, change.a, b_, change.b) || crosses(b_, change.b, a_, change.a);
  }

  // Sentences that one side has between two others and the other side leaves out.
  bool is_whole_sentences(const WordChange& change) const {
    const auto cuts = [](const Utterance& longer, const TokenRange& range) {
      const bool ends = range.end >= longer.words.size() || longer.words[range.end].after_stop;
      return range.size() > 0 && longer.words[range.begin].after_stop && ends;
    };
    return change.a.size() == 0 ? cuts(b_, change.b) : change.b.size() == 0 && cuts(a_, change.a);
  }

  bool any_negation(const WordChange& change) const {
    return count_if(document_a_, a_, change.a, is_negation) != count_if(document_b_, b_, change.b, is_negation);
  }
  bool any_number(const WordChange& change) const {
    return count_if(document_a_, a_, change.a, is_number) > 0 && count_if(document_b_, b_, change.b, is_number) > 0;
  }

  template <typename Test>
  static std::size_t count_if(const Document& document, const Utterance& utterance, const TokenRange& range,
                              Test test) {
    std::size_t count = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const bool again = i > range.begin && utterance.words[i].token == utterance.words[i - 1].token;
      count += !again && test(document, utterance.words[i]) ? 1 : 0;
    }
    return count;
  }

  void add(Reason reason) {
    auto& reasons = judged_.reasons;
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
  }

  // Only words left off or elided.
  bool is_only_cut() const {
    const auto& changes = judged_.compared.changes;
    return std::all_of(changes.begin(), changes.end(), [this](const WordChange& change) { return is_elided(change); });
  }

  // Indirect speech shifts tenses and persons; only function words and endings differ then.
  bool is_same_but_for_form() const {
    const auto& changes = judged_.compared.changes;
    int changed = 0;
    for (const WordChange& change : changes) {
      const bool form =
          change.a.size() == 1 && change.b.size() == 1 && word_a(change.a.begin).stem == word_b(change.b.begin).stem;
      if (form) continue;
      for (std::size_t i = change.a.begin; i < change.a.end; ++i) changed += word_a(i).weight;
      for (std::size_t i = change.b.begin; i < change.b.end; ++i) changed += word_b(i).weight;
    }
    return changed * 5 <= judged_.compared.met + judged_.compared.met_by_stem;
  }

  Verdict verdict_for(SpeakerMatch speakers) const {
    if (speakers == SpeakerMatch::different) return Verdict::speaker;
    const bool same_words = judged_.reasons.empty();
    if (a_.marked != b_.marked)
      return is_only_cut() || is_same_but_for_form() ? Verdict::unquoted : Verdict::paraphrase;
    if (same_words) return Verdict::same;
    if (!is_only_cut()) return a_.marked ? Verdict::altered : Verdict::paraphrase;
    return judged_.compared.changes.empty() && judged_.reasons.empty() ? Verdict::same : Verdict::cropped;
  }

  int confidence_for(SpeakerMatch speakers) const {
    const int known = speakers == SpeakerMatch::same ? 500 : 350;
    return std::min(990, known + judged_.compared.met / 20 + static_cast<int>(judged_.compared.longest) * 20);
  }

  const Utterance& a_;
  const Utterance& b_;
  const Document& document_a_;
  const Document& document_b_;
  QuoteJudgement judged_;
};

}  // namespace

std::optional<QuoteJudgement> judge_quotes(const std::vector<ReadSource>& read, const Utterance& a,
                                           const Utterance& b) {
  return QuoteJudge(read, a, b).judge();
}

int badness_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::speaker:
      return 5;
    case Verdict::altered:
      return 4;
    case Verdict::paraphrase:
      return 3;
    case Verdict::cropped:
      return 2;
    case Verdict::unquoted:
      return 1;
    default:
      return 0;
  }
}

}  // namespace factdiff
