#include "figure/ordinals.h"

#include "figure/adjacency.h"
#include "lexicon/number_words.h"
#include "lexicon/ordinal_words.h"

namespace factdiff {
namespace {

constexpr std::size_t most_digits = 9;

std::optional<std::int64_t> parse_digits(std::string_view text) {
  std::int64_t number = 0;
  std::size_t digits = 0;
  for (const char c : text) {
    if (c == ',') continue;
    if (c < '0' || c > '9') return std::nullopt;
    if (++digits > most_digits) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  if (digits == 0) return std::nullopt;
  return number;
}

// "46th"
std::optional<Ordinal> parse_digit_ordinal(const Document& document, std::size_t at, std::size_t limit) {
  if (at + 1 >= limit || !is_glued(document, at + 1)) return std::nullopt;
  if (ordinal_tails().find(document.token(at + 1)) == nullptr) return std::nullopt;
  const auto number = parse_digits(document.token(at).text);
  if (!number) return std::nullopt;
  return Ordinal{{at, at + 2}, *number};
}

// "twenty-first"
std::optional<Ordinal> parse_joined_ordinal(const Document& document, std::size_t at, std::size_t limit) {
  const NumberWord* ten = number_words().find(document.token(at));
  if (ten == nullptr || ten->role != NumberRole::ten || at + 2 >= limit || !is_hyphen(document, at + 1)) {
    return std::nullopt;
  }
  const int* unit = ordinal_words().find(document.token(at + 2));
  if (unit == nullptr || *unit > 9) return std::nullopt;
  return Ordinal{{at, at + 3}, ten->value + *unit};
}

}  // namespace

std::optional<Ordinal> parse_ordinal(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit) return std::nullopt;
  const Token& token = document.token(at);
  if (token.kind == TokenKind::number) return parse_digit_ordinal(document, at, limit);
  if (token.kind != TokenKind::word) return std::nullopt;
  if (const int* value = ordinal_words().find(token)) return Ordinal{{at, at + 1}, *value};
  return parse_joined_ordinal(document, at, limit);
}

}  // namespace factdiff
