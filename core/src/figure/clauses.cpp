#include "figure/clauses.h"

#include <algorithm>

#include "figure/noun_phrases.h"
#include "lexicon/change_words.h"

namespace factdiff {
namespace {

constexpr std::size_t reach = 24;  // tokens from the figure to its verb
constexpr std::size_t aside = 30;  // tokens of an aside between commas

bool ends_clause(const Document& document, std::size_t at) {
  const std::string_view text = document.token(at).text;
  return text == ";" || text == ":" || text == "“" || text == "”" || text == "\"" || text == "—" || text == "(" ||
         text == ")";
}

bool is_copula(std::string_view word) {
  return word == "is" || word == "are" || word == "was" || word == "were" || word == "be" || word == "been" ||
         word == "being" || word == "am";
}

class ClauseReader {
 public:
  ClauseReader(const WordRoles& roles, std::size_t at)
      : roles_(roles), document_(roles.document()), sentence_(document_.sentence_of(at).tokens) {}

  // The clause of the verb at token `verb`.
  Clause read(std::size_t verb) const {
    Clause clause;
    clause.verb = {verb, verb + 1};
    clause.object = phrase_after(roles_, past_adverbs(verb + 1), sentence_.end);
    // "said the town would": the noun is the next verb's.
    const std::size_t behind = clause.object.end;
    const bool clausal = clause.object.size() > 0 && behind < sentence_.end &&
                         (roles_.is(behind, WordRole::auxiliary) || roles_.is(behind, WordRole::verb));
    if (clausal) clause.object = {};
    clause.passive = verb > sentence_.begin && is_copula(document_.token(verb - 1).lower);
    clause.subject = subject_of(verb);
    return clause;
  }

  std::size_t past_adverbs(std::size_t at) const {
    const std::size_t limit = std::min(sentence_.end, at + 3);
    while (at < limit && roles_.is(at, WordRole::adverb)) ++at;
    return at;
  }

  bool is_main_verb(std::size_t at) const {
    if (roles_.is(at, WordRole::verb)) return true;
    if (roles_.is(at, WordRole::figure)) return multiplier_verbs().find(document_.token(at)) != nullptr;
    if (!roles_.is(at, WordRole::auxiliary)) return false;
    // "was 12": an auxiliary with no verb behind it.
    std::size_t next = at + 1;
    while (next < sentence_.end && next < at + reach &&
           (roles_.is(next, WordRole::adverb) || roles_.is(next, WordRole::auxiliary)))
      ++next;
    return next >= sentence_.end || !roles_.is(next, WordRole::verb);
  }

 private:
  // The phrase before the verb group; for coordinated verbs the one before the first of them.
  TokenRange subject_of(std::size_t verb) const {
    std::size_t at = main_verb_of(verb);
    for (int chain = 0; chain < 3; ++chain) {
      at = before_group(at);
      if (at == sentence_.begin) return {at, at};
      at = over_relative(over_dates(at));
      if (at > sentence_.begin && document_.token(at - 1).text == ",") at = over_aside(at);
      const TokenRange subject = phrase_before(roles_, at, sentence_.begin);
      if (subject.size() > 0) return over_preposition(subject);
      if (at > sentence_.begin && roles_.is(at - 1, WordRole::pronoun)) return {at - 1, at};
      const std::size_t earlier = earlier_verb(at);
      if (earlier == at) return {at, at};
      at = earlier;
    }
    return {at, at};
  }

  // "Rao praised the plan, saying": a gerund behind a comma shares the subject of the verb before.
  std::size_t main_verb_of(std::size_t verb) const {
    if (!document_.token(verb).lower.ends_with("ing") || verb == sentence_.begin) return verb;
    if (document_.token(verb - 1).text != ",") return verb;
    const std::size_t floor = verb > sentence_.begin + aside ? verb - aside : sentence_.begin;
    for (std::size_t i = verb - 1; i-- > floor;) {
      if (roles_.is(i, WordRole::verb) && !document_.token(i).lower.ends_with("ing")) return i;
    }
    return verb;
  }

  // Skips auxiliaries, adverbs and "to" before the verb.
  std::size_t before_group(std::size_t at) const {
    const std::size_t floor = at > sentence_.begin + reach ? at - reach : sentence_.begin;
    while (at > floor) {
      const bool to = document_.token(at - 1).lower == "to" && at > sentence_.begin + 1 &&
                      (roles_.is(at - 2, WordRole::verb) || roles_.is(at - 2, WordRole::auxiliary));
      const bool part = roles_.is(at - 1, WordRole::auxiliary) || roles_.is(at - 1, WordRole::adverb) || to ||
                        (roles_.is(at - 1, WordRole::verb));
      if (!part) break;
      --at;
    }
    return at;
  }

  // "The action on the high seas on [Saturday] began": before the date.
  std::size_t over_dates(std::size_t at) const {
    const std::size_t end = at;
    while (at > sentence_.begin && roles_.is(at - 1, WordRole::figure)) --at;
    if (at == end) return at;
    while (at > sentence_.begin &&
           (roles_.is(at - 1, WordRole::preposition) || roles_.is(at - 1, WordRole::determiner))) {
      --at;
    }
    return at;
  }

  // "the men, who were": before the comma.
  std::size_t over_relative(std::size_t at) const {
    const std::string_view word = at > sentence_.begin ? document_.token(at - 1).lower : std::string_view();
    if (word != "who" && word != "which" && word != "that") return at;
    --at;
    if (at > sentence_.begin && document_.token(at - 1).text == ",") --at;
    return at;
  }

  // "Rao, the mayor of Leeds, said": before the first of the two commas.
  std::size_t over_aside(std::size_t at) const {
    const std::size_t floor = at > sentence_.begin + aside ? at - aside : sentence_.begin;
    for (std::size_t i = at - 1; i-- > floor + 1;) {
      if (document_.token(i).text == ",") return i;
    }
    return at;
  }

  // "the mayor of the town in the north": from the last noun back to the head, over up to two prepositions.
  TokenRange over_preposition(TokenRange subject) const {
    for (int i = 0; i < 2; ++i) {
      std::size_t before = subject.begin;
      while (before > sentence_.begin && roles_.is(before - 1, WordRole::determiner)) --before;
      if (before < sentence_.begin + 2 || !roles_.is(before - 1, WordRole::preposition)) return subject;
      // "people briefed on the trip"
      std::size_t end = before - 1;
      if (roles_.is(end - 1, WordRole::verb) && end > sentence_.begin + 1) --end;
      const TokenRange head = phrase_before(roles_, end, sentence_.begin);
      if (head.size() == 0) return subject;
      subject = head;
    }
    return subject;
  }

  // "came to Leeds and [met]": the verb before the conjunction.
  std::size_t earlier_verb(std::size_t at) const {
    if (at == sentence_.begin) return at;
    const std::string_view word = document_.token(at - 1).lower;
    if (word != "and" && word != "," && word != "but") return at;
    const std::size_t floor = at > sentence_.begin + aside ? at - aside : sentence_.begin;
    for (std::size_t i = at - 1; i-- > floor;) {
      if (roles_.is(i, WordRole::verb)) return i;
      if (ends_clause(document_, i)) return at;
    }
    return at;
  }

  const WordRoles& roles_;
  const Document& document_;
  TokenRange sentence_;
};

}  // namespace

Clause clause_before(const WordRoles& roles, std::size_t at) {
  const ClauseReader reader(roles, at);
  const std::size_t begin = roles.document().sentence_of(at).tokens.begin;
  const std::size_t floor = at > begin + reach ? at - reach : begin;
  for (std::size_t i = at; i-- > floor;) {
    if (ends_clause(roles.document(), i)) return {};
    if (reader.is_main_verb(i)) return reader.read(i);
  }
  return {};
}

Clause clause_of(const WordRoles& roles, std::size_t verb) { return ClauseReader(roles, verb).read(verb); }

Clause clause_after(const WordRoles& roles, std::size_t at) {
  if (at >= roles.document().tokens().size()) return {};
  const ClauseReader reader(roles, at);
  const std::size_t end = roles.document().sentence_of(at).tokens.end;
  const std::size_t limit = std::min(end, at + reach);
  for (std::size_t i = at; i < limit; ++i) {
    if (ends_clause(roles.document(), i)) return {};
    if (reader.is_main_verb(i)) return reader.read(i);
  }
  return {};
}

}  // namespace factdiff
