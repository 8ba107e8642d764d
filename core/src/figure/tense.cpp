#include "figure/tense.h"

#include <algorithm>

namespace factdiff {
namespace {

constexpr std::size_t reach = 20;       // tokens looked at on either side
constexpr std::size_t auxiliaries = 3;  // "will also be held": tokens from the future to its participle

Tense cue_at(const Document& document, std::size_t at, std::size_t limit) {
  if (const auto cue = tense_words().match(document, at, limit)) return *cue.value;
  const std::string_view word = document.token(at).lower;
  const bool participle = word.size() > 4 && word.ends_with("ed") && document.token(at).kind == TokenKind::word;
  return participle && !word.ends_with("eed") ? Tense::past : Tense::unknown;
}

bool has_future_before(const Document& document, std::size_t at, std::size_t floor) {
  const std::size_t begin = at > floor + auxiliaries ? at - auxiliaries : floor;
  for (std::size_t i = begin; i < at; ++i) {
    if (cue_at(document, i, at) == Tense::future) return true;
  }
  return false;
}

}  // namespace

Tense find_tense(const Document& document, const TokenRange& tokens) {
  const TokenRange sentence = document.sentence_of(tokens.begin).tokens;
  const std::size_t floor = tokens.begin > sentence.begin + reach ? tokens.begin - reach : sentence.begin;
  for (std::size_t i = tokens.begin; i-- > floor;) {
    if (document.token(i).text == ";" || document.token(i).text == ":") break;
    const Tense cue = cue_at(document, i, tokens.begin);
    if (cue == Tense::past && has_future_before(document, i, floor)) return Tense::future;
    if (cue != Tense::unknown) return cue;
  }
  const std::size_t limit = std::min(sentence.end, tokens.end + reach);
  for (std::size_t i = tokens.end; i < limit && document.token(i).text != ";"; ++i) {
    const Tense cue = cue_at(document, i, limit);
    if (cue != Tense::unknown) return cue;
  }
  return Tense::unknown;
}

}  // namespace factdiff
