#include "compare/lone_members.h"

#include <algorithm>

#include "lexicon/word_classes.h"

namespace factdiff {
namespace {

constexpr std::size_t farthest = 6;  // tokens from the figure to the "and" behind it
constexpr std::size_t longest = 3;   // tokens of what is joined: "a young boy"

bool is_living(std::string_view word) {
  const WordClass thing = thing_class(word);
  return is_person(thing) || thing == WordClass::animal;
}

// "a boy", "an elderly woman": the tokens from `begin` on; its end, or 0.
std::size_t end_of_lone(const Document& document, std::size_t begin, std::size_t end) {
  if (begin >= end) return 0;
  const std::string_view article = document.token(begin).lower;
  if (article != "a" && article != "an") return 0;
  for (std::size_t i = begin + 1; i < std::min(end, begin + longest); ++i) {
    if (is_living(document.token(i).lower)) return i + 1;
    if (document.token(i).kind != TokenKind::word) return 0;
  }
  return 0;
}

}  // namespace

bool has_lone_member_behind(const Document& document, const Span& span) {
  const TokenRange range = document.tokens_in(span);
  const std::size_t end = document.sentence_of(range.begin).tokens.end;
  for (std::size_t i = range.end; i < std::min(end, range.end + farthest); ++i) {
    const std::string_view word = document.token(i).lower;
    if (word == ";" || word == ":") return false;
    if (word == "and" && end_of_lone(document, i + 1, end) > 0) return true;
  }
  return false;
}

bool has_lone_member_before(const Document& document, const Span& span) {
  const TokenRange range = document.tokens_in(span);
  const std::size_t begin = document.sentence_of(range.begin).tokens.begin;
  if (range.begin < begin + 3 || document.token(range.begin - 1).lower != "and") return false;
  const std::size_t and_at = range.begin - 1;
  for (std::size_t size = 2; size <= longest && begin + size <= and_at; ++size) {
    if (end_of_lone(document, and_at - size, and_at) == and_at) return true;
  }
  return false;
}

}  // namespace factdiff
