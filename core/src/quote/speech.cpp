#include "quote/speech.h"

#include "lexicon/common_words.h"
#include "lexicon/not_speech_words.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t sentence_words = 4;  // fewer, with nobody to say them, are a name or a term
constexpr std::size_t long_words = 9;

struct Shape {
  std::size_t words = 0;
  std::size_t capital = 0;  // content words with a capital letter
  std::size_t content = 0;  // words that are no function words
  bool first_person = false;
  bool stop = false;  // ends as a clause does, within the marks
};

Shape shape_of(const Document& document, const TokenRange& range) {
  Shape shape;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Token& token = document.token(i);
    if (token.kind == TokenKind::symbol || token.lower == "'s") continue;
    ++shape.words;
    shape.first_person = shape.first_person || is_first_person(token);
    if (token.kind != TokenKind::word || word_weight(token.lower) == 0) continue;
    ++shape.content;
    shape.capital += token.capital ? 1 : 0;
  }
  const std::string_view last = range.begin < range.end ? document.token(range.end - 1).text : std::string_view();
  shape.stop = last == "," || last == "." || last == "!" || last == "?" || last == "…";
  return shape;
}

bool is_title_case(const Shape& shape) { return shape.content > 0 && shape.capital == shape.content; }

// "the so-called “…", "Dwayne “The Rock” Johnson".
bool is_named(const Document& document, const MarkedRun& run) {
  if (run.outer.begin == 0) return false;
  const std::size_t before = run.outer.begin - 1;
  const std::size_t floor = document.sentence_of(before).tokens.begin;
  if (document.token(before).sentence != document.token(run.outer.begin).sentence) return false;
  if (not_speech_before().match_before(document, before, floor)) return true;
  if (run.outer.end >= document.tokens().size() || run.inner.size() > 4) return false;
  const Token& left = document.token(before);
  const Token& right = document.token(run.outer.end);
  return left.capital && right.capital && right.kind == TokenKind::word && left.kind == TokenKind::word &&
         left.sentence == right.sentence;
}

}  // namespace

bool is_speech(const Document& document, const MarkedRun& run, const Attribution& attribution) {
  if (scare_words().match(document, run.inner.begin, run.inner.end).tokens == run.inner.size()) return false;
  const Shape shape = shape_of(document, run.inner);
  const bool named = is_named(document, run);
  const bool title = is_title_case(shape);
  if (attribution.tie == Tie::adjacent) return !named || shape.words >= long_words;
  if (named) return false;
  if (!run.closed && attribution.tie == Tie::none) return false;
  if (attribution.tie == Tie::none && !shape.stop && !document.token(run.inner.begin).capital && !attribution.speaker) {
    return false;
  }
  if (shape.words >= long_words || shape.first_person) return !title || shape.first_person;
  if (title && shape.words > 1) return false;
  if (attribution.tie == Tie::carried) return shape.stop || shape.words >= sentence_words;
  if (attribution.tie == Tie::governing) {
    return !title && (attribution.kind != CueKind::thinking || shape.words >= sentence_words);
  }
  return shape.stop && shape.words > sentence_words && document.token(run.inner.begin).capital;
}

Span words_of_run(const Document& document, const MarkedRun& run) {
  TokenRange words = run.inner;
  const auto is_edge = [](std::string_view text) { return text == "," || is_dash(text); };
  while (words.size() > 1 && is_edge(document.token(words.end - 1).text)) --words.end;
  while (words.size() > 1 && is_edge(document.token(words.begin).text)) ++words.begin;
  return document.span_of(words);
}

}  // namespace factdiff
