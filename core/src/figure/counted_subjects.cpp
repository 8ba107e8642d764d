#include "figure/counted_subjects.h"

#include "figure/adjacency.h"
#include "figure/clauses.h"
#include "figure/hedges.h"
#include "figure/measured_subjects.h"
#include "figure/noun_phrases.h"
#include "lexicon/noun_words.h"
#include "lexicon/statement_words.h"
#include "lexicon/subject_words.h"
#include "lexicon/tense_words.h"
#include "text/stems.h"

namespace factdiff {
namespace {

constexpr std::size_t verb_reach = 6;  // tokens between the counted noun and its verb

// "killing" -> "killed", "shooting" -> "shot", "designate" -> "designated"; a form that is one already stays.
std::string participle_of(std::string_view verb) {
  if (const std::string_view* irregular = irregular_participles().find(verb)) return std::string(*irregular);
  if (verb.size() > 5 && verb.ends_with("ing")) return std::string(verb.substr(0, verb.size() - 3)) + "ed";
  const Tense* tense = tense_words().find(verb);
  if (verb.ends_with("ed") || (tense != nullptr && *tense == Tense::past)) return std::string(verb);
  return std::string(verb) + (verb.ends_with("e") ? "d" : "ed");
}

class CountReader {
 public:
  CountReader(const WordRoles& roles, const FoundFigure& found)
      : roles_(roles), document_(roles.document()), found_(found) {
    sentence_ = document_.sentence_of(found.tokens.begin).tokens;
    begin_ = find_hedge_before(document_, found.tokens.begin, sentence_.begin, false).begin;
    while (begin_ > sentence_.begin && roles_.is(begin_ - 1, WordRole::determiner)) --begin_;
  }

  SubjectWording read() const {
    SubjectWording words;
    const TokenRange noun = counted();
    const TokenRange whole = noun_before();
    words.add(noun.size() > 0 ? with_of(whole) : whole);
    words.add(noun);
    const std::size_t behind = whole.size() > 0 ? none : verb_behind(noun);  // "the deaths of 12 miners shook"
    const std::size_t before = verb_before();
    if (behind != none && (before == none || !is_aside(behind))) {
      words.add_word(std::string(document_.token(behind).lower));
    } else if (before != none) {
      words.add_word(participle_of(document_.token(before).lower));
    }
    return words.is_empty() ? measured_subject(roles_, found_) : words;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // "drug traffickers" of "11 drug traffickers", "12 of the 40 drug traffickers".
  TokenRange counted() const {
    std::size_t at = found_.tokens.end;
    if (is_hyphen(document_, at)) ++at;
    TokenRange phrase = phrase_after(roles_, at, sentence_.end);
    if (phrase.size() == 0) phrase = counted_of(at);
    if (found_.figure.noun.empty()) return phrase;
    const std::size_t head = document_.token_at(found_.figure.noun.begin);
    if (phrase.size() == 0 || head < phrase.begin) return {head, head + 1};
    if (at != found_.tokens.end) return phrase;  // "a three-tier system"
    // The head is where the count's reader says; a casualty word or a plural may follow ("11 people dead").
    std::size_t end = head + 1;
    while (end < phrase.end && (is_plural(end) || bare_plurals().find(document_.token(end)) != nullptr)) ++end;
    while (end + 1 < phrase.end && is_plural(end + 1)) end += 2;
    phrase.end = end;
    return phrase;
  }

  bool is_plural(std::size_t at) const {
    const std::string_view word = document_.token(at).lower;
    return word.size() > 3 && singular(word) != word && !is_verb_particle(word);
  }

  TokenRange counted_of(std::size_t at) const {
    if (!is_word(document_, at, sentence_.end, "of")) return {at, at};
    ++at;
    while (at < sentence_.end && (roles_.is(at, WordRole::determiner) || roles_.is(at, WordRole::figure))) ++at;
    return phrase_after(roles_, at, sentence_.end);
  }

  // "deaths of" before "11 soldiers"
  TokenRange noun_before() const {
    if (begin_ < sentence_.begin + 2 || document_.token(begin_ - 1).lower != "of") return {begin_, begin_};
    return phrase_before(roles_, begin_ - 1, sentence_.begin);
  }

  static TokenRange with_of(const TokenRange& noun) {
    return noun.size() == 0 ? noun : TokenRange{noun.begin, noun.end + 1};
  }

  // "11 men, captured, who tried to flee", "vessels passing through": less telling than a verb before the figure.
  bool is_aside(std::size_t verb) const {
    const bool gerund = document_.token(verb).lower.ends_with("ing") && !roles_.is(verb - 1, WordRole::auxiliary);
    return gerund || roles_.is(verb - 1, WordRole::relative) || document_.token(verb - 1).lower == "that";
  }

  // "were killed", "who died", "reportedly left": the verb of what is counted.
  std::size_t verb_behind(const TokenRange& noun) const {
    std::size_t at = noun.size() > 0 ? noun.end : found_.tokens.end;
    for (std::size_t i = 0; i < verb_reach && at < sentence_.end; ++i, ++at) {
      if (roles_.is(at, WordRole::verb)) return is_telling(at) ? at : none;
      const bool skip = roles_.is(at, WordRole::auxiliary) || roles_.is(at, WordRole::adverb) ||
                        roles_.is(at, WordRole::relative) || (roles_.is(at, WordRole::opener) && i == 0);
      if (!skip) return none;
    }
    return none;
  }

  // "killed", "designating": the verb right before the figure.
  std::size_t verb_before() const {
    std::size_t at = begin_;
    while (at > sentence_.begin && roles_.is(at - 1, WordRole::adverb)) --at;
    if (at == sentence_.begin || !roles_.is(at - 1, WordRole::verb)) return none;
    // "He owns six boats": only a form that has a participle makes an event.
    const std::string_view verb = document_.token(at - 1).lower;
    const bool present = verb.ends_with("s") && irregular_participles().find(verb) == nullptr;
    return is_telling(at - 1) && !present ? at - 1 : none;
  }

  bool is_telling(std::size_t verb) const {
    const std::string_view word = document_.token(verb).lower;
    return empty_verbs().find(word) == nullptr && statement_verbs().find(word) == nullptr;
  }

  const WordRoles& roles_;
  const Document& document_;
  const FoundFigure& found_;
  TokenRange sentence_;
  std::size_t begin_ = 0;  // of the figure with its hedges and determiners
};

}  // namespace

SubjectWording counted_subject(const WordRoles& roles, const FoundFigure& found) {
  return CountReader(roles, found).read();
}

SubjectWording ranked_subject(const WordRoles& roles, const FoundFigure& found) {
  const Document& document = roles.document();
  const std::size_t limit = document.sentence_of(found.tokens.begin).tokens.end;
  std::size_t at = found.tokens.end;
  if (is_hyphen(document, at)) ++at;
  SubjectWording words;
  words.add(phrase_after(roles, at, limit));
  if (words.is_empty()) words.add(clause_before(roles, found.tokens.begin).subject);
  return words;
}

}  // namespace factdiff
