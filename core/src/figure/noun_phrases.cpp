#include "figure/noun_phrases.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_phrase = 8;  // tokens
constexpr std::size_t most_determiners = 4;

bool is_part(const WordRoles& roles, std::size_t at) {
  return roles.is(at, WordRole::noun) || roles.is(at, WordRole::hyphen);
}

// "X 's", and a point inside a name ("St. Mary"), hang on the word before.
bool is_bound_mark(const WordRoles& roles, std::size_t at) {
  const Token& token = roles.document().token(at);
  return token.text == "." && !token.space_before && at + 1 < roles.document().tokens().size() &&
         roles.document().token(at + 1).sentence == token.sentence && roles.document().token(at + 1).capital;
}

}  // namespace

TokenRange phrase_after(const WordRoles& roles, std::size_t at, std::size_t limit) {
  for (std::size_t i = 0; i < most_determiners && at < limit && roles.is(at, WordRole::determiner); ++i) ++at;
  TokenRange phrase{at, at};
  while (phrase.end < limit && phrase.size() < longest_phrase) {
    if (!is_part(roles, phrase.end) && !(phrase.size() > 0 && is_bound_mark(roles, phrase.end))) break;
    ++phrase.end;
  }
  while (phrase.size() > 0 && !roles.is(phrase.end - 1, WordRole::noun)) --phrase.end;
  return phrase;
}

TokenRange phrase_before(const WordRoles& roles, std::size_t end, std::size_t floor) {
  TokenRange phrase{end, end};
  while (phrase.begin > floor && phrase.size() < longest_phrase) {
    const std::size_t at = phrase.begin - 1;
    const bool of =
        phrase.size() > 0 && roles.document().token(at).lower == "of" && at > floor && roles.is(at - 1, WordRole::noun);
    const bool article = phrase.size() > 0 && roles.is(at, WordRole::determiner) && at > floor + 1 &&
                         roles.document().token(at - 1).lower == "of" && roles.is(at - 2, WordRole::noun);
    if (!is_part(roles, at) && !of && !article && !(phrase.size() > 0 && is_bound_mark(roles, at))) break;
    --phrase.begin;
  }
  while (phrase.size() > 0 && !roles.is(phrase.begin, WordRole::noun)) ++phrase.begin;
  if (phrase.size() > 0 && !roles.is(phrase.end - 1, WordRole::noun)) return {end, end};  // the "over-" of "over-65s"
  if (phrase.size() > 0 && roles.document().token(phrase.begin).lower == "'s") ++phrase.begin;
  return phrase;
}

}  // namespace factdiff
