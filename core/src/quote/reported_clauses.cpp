#include "quote/reported_clauses.h"

#include <algorithm>

#include "lexicon/common_words.h"
#include "lexicon/not_speech_words.h"
#include "quote/cues.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t shortest_clause = 4;  // items
constexpr std::size_t longest_clause = 120;

class ClauseFinder {
 public:
  ClauseFinder(const Frame& frame, const NameIndex& names)
      : frame_(frame), document_(frame.document()), names_(names) {}

  std::vector<ReportedClause> find(const SentenceCues& cues) {
    for (std::size_t s = 0; s < frame_.sentences().size(); ++s) {
      sentence_ = frame_.sentences()[s];
      if (continues_direct(cues[s])) continue;
      for (const SpokenCue& cue : cues[s]) read(cue);
    }
    return std::move(clauses_);
  }

 private:
  bool has_run(const ItemRange& range) const {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (frame_.is_run(i)) return true;
    }
    return false;
  }

  bool has_first_person(const ItemRange& range) const {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (frame_.is_word(i) && is_first_person(frame_.token(i))) return true;
    }
    return false;
  }

  void read(const SpokenCue& cue) {
    if (cue.kind == CueKind::naming) return;
    const std::size_t byte = frame_.token(cue.items.begin).span.begin;
    if (!clauses_.empty() && clauses_.back().direct && byte < clauses_.back().span.end)
      return;  // the speaker's own verb
    if (const std::size_t end = clause_end_before(cue);
        end > sentence_.begin && end <= sentence_.begin + longest_clause) {
      const ItemRange clause{sentence_.begin, end};
      add(clause, cue, cue.kind != CueKind::thinking && has_first_person(clause));
    } else {
      read_behind(cue);
    }
  }

  // "CLAUSE, Dole said": where the clause before the speaker ends; the sentence's beginning when there is none.
  std::size_t clause_end_before(const SpokenCue& cue) const {
    if (cue.kind == CueKind::participle || cue.preposition) return sentence_.begin;
    const std::size_t begin = cue.inverted || !cue.phrase ? cue.items.begin : cue.phrase->begin;
    if (begin <= sentence_.begin + shortest_clause || frame_.word(begin - 1) != ",") return sentence_.begin;
    // "In Quito, Dole said the town …": what follows the cue is the clause.
    const std::string_view next = frame_.word(cue.inverted && cue.phrase ? cue.phrase->end : cue.items.end);
    static constexpr std::string_view tails[] = {".", ",", "during", "in", "on", "at", "after", "to", "late", "early"};
    const bool tail = std::find(std::begin(tails), std::end(tails), next) != std::end(tails);
    const std::size_t after = cue.inverted && cue.phrase ? cue.phrase->end : cue.items.end;
    return tail || after >= sentence_.end || is_calendar_word(next) ? begin - 1 : sentence_.begin;
  }

  // "Dole said (that) CLAUSE", "told reporters CLAUSE", "stating, The CLAUSE".
  void read_behind(const SpokenCue& cue) {
    std::size_t begin = cue.inverted && cue.phrase ? cue.phrase->end : cue.items.end;
    if (begin >= sentence_.end) return;
    const std::string_view sign = frame_.word(begin);
    if ((sign == "," || sign == ":") && opens_direct(begin + 1)) {
      add({begin + 1, sentence_.end}, cue, true);
      return;
    }
    if (sign == "," && !cue.preposition) return;
    for (std::size_t i = begin; i < sentence_.end && i < begin + 6; ++i) {
      if (frame_.word(i) == "that" || (cue.preposition && frame_.word(i) == ",")) {
        begin = i + 1;
        break;
      }
    }
    add({begin, sentence_.end}, cue, false);
  }

  // A capital on a word that has none by itself, in mid-sentence: somebody begins to speak.
  bool opens_direct(std::size_t item) const {
    if (!frame_.is_capital(item) || names_.use_at(frame_.token_index(item)) != nullptr) return false;
    return word_weight(frame_.word(item)) == 0 || is_first_person(frame_.token(item));
  }

  void add(ItemRange clause, const SpokenCue& cue, bool direct) {
    while (clause.size() > 1 && is_edge(clause.end - 1)) --clause.end;
    while (clause.size() > 1 && is_edge(clause.begin)) ++clause.begin;
    if (clause.size() < shortest_clause || clause.size() > longest_clause || has_run(clause)) return;
    ReportedClause found;
    found.span = document_.span_of(frame_.tokens_of(clause));
    found.direct = direct;
    if (cue.speaker) found.speaker = cue.speaker->name;
    if (cue.phrase && !has_run(*cue.phrase)) found.speaker_span = document_.span_of(frame_.tokens_of(*cue.phrase));
    found.cue = document_.text(document_.span_of(frame_.tokens_of(cue.items)));
    const bool open = direct && clause.begin > cue.items.begin;
    last_sentence_ = open ? frame_.sentence_of(clause.begin) + 1 : 0;
    clauses_.push_back(std::move(found));
  }

  bool is_edge(std::size_t item) const {
    const std::string_view text = frame_.word(item);
    return text == "," || text == "." || text == ":" || is_dash(text);
  }

  // A sentence after direct speech, in the same paragraph, in which the speaker still says "us".
  bool continues_direct(const std::vector<SpokenCue>& cues) {
    if (clauses_.empty() || !clauses_.back().direct || last_sentence_ == 0) return false;
    const std::size_t here = frame_.sentence_of(sentence_.begin);
    if (here != last_sentence_ || !cues.empty() || has_run(sentence_) || !has_first_person(sentence_)) return false;
    if (frame_.paragraph_of(sentence_.begin) !=
        document_.sentence_of(document_.token_at(clauses_.back().span.begin)).paragraph)
      return false;
    std::size_t end = sentence_.end;
    while (end > sentence_.begin + 1 && is_edge(end - 1)) --end;
    clauses_.back().span.end = document_.token(frame_.token_index(end - 1)).span.end;
    last_sentence_ = here + 1;
    return true;
  }

  const Frame& frame_;
  const Document& document_;
  const NameIndex& names_;
  ItemRange sentence_;
  std::size_t last_sentence_ = 0;  // the sentence that may continue the last direct clause; 0: none
  std::vector<ReportedClause> clauses_;
};

}  // namespace

std::vector<ReportedClause> find_reported_clauses(const Frame& frame, const NameIndex& names,
                                                  const SentenceCues& cues) {
  return ClauseFinder(frame, names).find(cues);
}

}  // namespace factdiff
