#include "figure/number_names.h"

#include <algorithm>

#include "figure/adjacency.h"
#include "figure/counted_nouns.h"
#include "figure/number_starts.h"
#include "lexicon/noun_words.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

bool is_digits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

bool is_year(const Document& document, const Amount& amount) {
  const std::string_view text = document.token(amount.tokens.begin).text;
  return amount.tokens.size() == 1 && text.size() == 4 && is_digits(text) &&
         (text.starts_with("19") || text.starts_with("20"));
}

// A heading sets most words with a capital, so there a capital says nothing.
bool is_title_case(const Document& document, std::size_t at) {
  const TokenRange sentence = document.sentence_of(at).tokens;
  std::size_t words = 0;
  std::size_t capitals = 0;
  const std::size_t end = std::min(sentence.end, sentence.begin + 40);
  for (std::size_t i = sentence.begin; i < end; ++i) {
    const Token& token = document.token(i);
    if (token.kind != TokenKind::word || token.text.size() < 4) continue;
    ++words;
    capitals += token.capital ? 1 : 0;
  }
  return capitals * 3 > words * 2;
}

// "Game 7", "Apple Watch 5": a capital word right before; but "in Leeds 12 men" counts men.
bool follows_name(const Document& document, const Amount& amount, std::size_t limit) {
  const std::size_t begin = amount.tokens.begin;
  const std::size_t first = document.sentence_of(begin).tokens.begin;
  const bool compact = amount.tokens.size() == 1 || (amount.tokens.size() == 2 && is_glued(document, begin + 1));
  if (begin == first || !compact) return false;
  const Token& before = document.token(begin - 1);
  if (before.kind != TokenKind::word || !before.capital || ends_noun_run(before.lower)) return false;
  if (before.lower == "'s" || may_begin_number(before)) return false;
  if (begin - 1 == first || is_title_case(document, begin)) return false;
  std::size_t name = begin - 1;
  while (name > first && document.token(name - 1).kind == TokenKind::word && document.token(name - 1).capital) --name;
  const bool place = name == first || places_before_name().find(document.token(name - 1)) != nullptr ||
                     places_before_name().find(document.token(name)) != nullptr;
  return !place || !find_counted_noun(document, amount.tokens.end, limit, false);
}

// "In 2019, 2019 homes were built", but "from 2017 levels" and "a 2008 police raid".
bool counts_like_year(const Document& document, const Amount& amount, std::size_t limit) {
  const std::size_t begin = amount.tokens.begin;
  const bool opens = begin == document.sentence_of(begin).tokens.begin || document.token(begin - 1).text == ",";
  const auto noun = find_counted_noun(document, amount.tokens.end, limit, false);
  return opens && noun && noun->token == amount.tokens.end && !document.token(noun->token).capital;
}

}  // namespace

bool hangs_on_word(const Document& document, std::size_t at, std::size_t floor) {
  if (at == 0 || !is_glued(document, at)) return false;
  const Token& before = document.token(at - 1);
  if (before.kind == TokenKind::number) return true;
  if (is_currency_prefix(document, at - 1)) return false;
  if (before.kind == TokenKind::word) return true;
  const bool short_year = document.token(at).text.size() == 2 && is_apostrophe(code_point_at(before.text, 0).value);
  if (short_year && before.space_before) return true;  // "the '09 model"
  if (before.text == "#" || before.text == "@" || before.text == "_" || before.text == "=") return true;
  if (at < 2 || !is_glued(document, at - 1)) return false;
  const Token& first = document.token(at - 2);
  if (is_dash(before.text)) {
    if (first.kind == TokenKind::word) return !may_precede_hyphened(first.lower);
    return first.kind == TokenKind::number && at - 2 >= floor;
  }
  return before.text == "/" && first.kind != TokenKind::symbol;
}

bool is_number_name(const Document& document, const Amount& amount, std::size_t limit) {
  if (amount.kind != AmountKind::bare || amount.numeral.form != NumeralForm::digits) return false;
  const std::size_t end = amount.tokens.end;
  if (is_year(document, amount) && !counts_like_year(document, amount, limit)) return true;
  if (follows_name(document, amount, limit)) return true;
  const bool dashed = is_hyphen(document, end) && document.token(end + 1).kind == TokenKind::number;
  const bool slashed = is_glued(document, end) && document.token(end).text == "/" && is_glued(document, end + 1);
  return dashed || slashed;
}

}  // namespace factdiff
