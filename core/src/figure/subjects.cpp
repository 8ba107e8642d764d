#include "figure/subjects.h"

#include "figure/adjacency.h"
#include "figure/clauses.h"
#include "figure/counted_subjects.h"
#include "figure/measured_subjects.h"
#include "figure/noun_phrases.h"
#include "figure/statements.h"
#include "figure/subject_wording.h"
#include "figure/word_roles.h"
#include "lexicon/subject_words.h"
#include "lexicon/word_classes.h"
#include "text/stems.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_object = 5;  // tokens

// "Jane Roe, 34," -> "Jane Roe"; "34-year-old Jane Roe", "a 22-year-old man"; "women aged 60"
SubjectWording aged_subject(const WordRoles& roles, const FoundFigure& found) {
  const Document& document = roles.document();
  const TokenRange sentence = document.sentence_of(found.tokens.begin).tokens;
  SubjectWording words;
  std::size_t begin = found.tokens.begin;
  const std::string_view mark = begin > sentence.begin ? document.token(begin - 1).text : std::string_view();
  if (mark == "," || mark == "(") words.add(phrase_before(roles, begin - 1, sentence.begin));
  if (words.is_empty()) words.add(phrase_after(roles, found.tokens.end, sentence.end));
  if (words.is_empty()) {
    while (begin > sentence.begin &&
           (roles.is(begin - 1, WordRole::preposition) || roles.is(begin - 1, WordRole::determiner))) {
      --begin;
    }
    words.add(phrase_before(roles, begin, sentence.begin));
  }
  if (words.is_empty()) words.add(clause_before(roles, begin).subject);
  return words;
}

// "the 2008 election", "Tuesday's visit": a date that tells which.
TokenRange dated_noun(const WordRoles& roles, const FoundFigure& found) {
  const Document& document = roles.document();
  const TokenRange sentence = document.sentence_of(found.tokens.begin).tokens;
  std::size_t at = found.tokens.end;
  const bool possessive = is_word(document, at, sentence.end, "'s");
  if (possessive) ++at;
  const bool determined =
      found.tokens.begin > sentence.begin &&
      (roles.is(found.tokens.begin - 1, WordRole::determiner) || document.token(found.tokens.begin - 1).lower == "'s");
  if (!possessive && !determined && found.figure.type != FigureType::score) return {};
  const TokenRange noun = phrase_after(roles, at, sentence.end);
  if (noun.size() == 0 || noun.begin != at) return {};
  return time_nouns().find(document.token(noun.end - 1)) != nullptr ? TokenRange{} : noun;
}

// "the storm on [Dec. 28]"
TokenRange phrase_before_date(const WordRoles& roles, const FoundFigure& found) {
  const Document& document = roles.document();
  const std::size_t begin = document.sentence_of(found.tokens.begin).tokens.begin;
  std::size_t at = found.tokens.begin;
  while (at > begin && (roles.is(at - 1, WordRole::preposition) || roles.is(at - 1, WordRole::determiner))) --at;
  return at == found.tokens.begin ? TokenRange{} : phrase_before(roles, at, begin);
}

// "since the closure of the base in [2009]": an event's name right before the date.
TokenRange event_noun_before(const WordRoles& roles, const FoundFigure& found) {
  const Document& document = roles.document();
  const TokenRange noun = phrase_before_date(roles, found);
  if (noun.size() == 0) return {};
  std::size_t of = noun.begin + 1;  // "closure of the port": the head stands before "of"
  while (of < noun.end && document.token(of).lower != "of") ++of;
  const std::string_view head = document.token(of - 1).lower;
  if (document.token(of - 1).capital || empty_nouns().find(head) != nullptr) return {};
  const bool event = is_event(word_class(stem(head))) || head.ends_with("tion") || head.ends_with("sion");
  return event ? noun : TokenRange{};
}

void add_clause(const WordRoles& roles, const Clause& clause, SubjectWording& words) {
  const bool pronoun = clause.subject.size() > 0 && roles.is(clause.subject.begin, WordRole::pronoun);
  if (!pronoun) words.add(clause.subject);
  const bool verb = clause.verb.size() > 0 && !roles.is(clause.verb.begin, WordRole::auxiliary);
  if (verb) words.add(clause.verb);
  if (clause.object.size() <= longest_object) words.add(clause.object);
}

// What happened then: "The base closed in [2009]", "On [July 25], the Treasury designated the group".
SubjectWording dated_subject(const WordRoles& roles, const FoundFigure& found) {
  SubjectWording words;
  words.add(dated_noun(roles, found));
  if (words.is_empty()) words.add(event_noun_before(roles, found));
  if (!words.is_empty()) return words;
  Clause clause = clause_before(roles, found.tokens.begin);
  if (clause.verb.size() == 0) clause = clause_after(roles, found.tokens.end);
  add_clause(roles, clause, words);
  if (words.is_empty()) words.add(phrase_before_date(roles, found));
  return words;
}

SubjectWording subject_of(const WordRoles& roles, const FoundFigure& found) {
  switch (found.figure.type) {
    case FigureType::count:
      return counted_subject(roles, found);
    case FigureType::ordinal:
      return ranked_subject(roles, found);
    case FigureType::age:
      return aged_subject(roles, found);
    case FigureType::date:
    case FigureType::time:
    case FigureType::score:
      return dated_subject(roles, found);
    case FigureType::money:
    case FigureType::percent:
    case FigureType::measure:
    case FigureType::duration:
    case FigureType::ratio:
      return measured_subject(roles, found);
  }
  return {};
}

}  // namespace

void describe_subjects(const Document& document, std::vector<FoundFigure>& figures) {
  const WordRoles roles(document, figures);
  for (FoundFigure& found : figures) {
    subject_of(roles, found).write(document, found.figure);
    found.figure.stated_by = find_stater(roles, found);
  }
}

}  // namespace factdiff
