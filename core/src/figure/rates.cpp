#include "figure/rates.h"

#include "figure/adjacency.h"
#include "lexicon/rate_words.h"
#include "lexicon/units.h"

namespace factdiff {
namespace {

// A count is per time only ("15 deaths a day"), and a span of time as well ("five days a week").
bool can_be_per(AmountKind kind, const UnitWord& unit, const Token& token) {
  if (token.kind != TokenKind::word || unit.dimension == Dimension::part || unit.grade == UnitGrade::inch) return false;
  const bool time_only = kind == AmountKind::duration || kind == AmountKind::bare;
  return !time_only || unit.dimension == Dimension::duration;
}

}  // namespace

std::optional<Rate> read_base(const Document& document, AmountKind kind, std::size_t at, std::size_t limit) {
  if (kind == AmountKind::part || at + 1 >= limit) return std::nullopt;
  if (is_hyphen(document, at)) ++at;
  const RateMark* mark = rate_marks().find(document.token(at));
  if (mark == nullptr) return std::nullopt;
  const bool slash = document.token(at).text == "/";
  if (slash && !is_glued(document, at)) return std::nullopt;
  ++at;
  if (at < limit && is_hyphen(document, at)) ++at;
  if (at >= limit) return std::nullopt;
  const bool per = *mark == RateMark::per;
  if (const auto unit = unit_words().match(document, at, limit)) {
    if (!can_be_per(kind, *unit.value, document.token(at))) return std::nullopt;
    const std::size_t end = at + unit.tokens;
    const bool shifted = !per && end < limit && time_shifts().find(document.token(end)) != nullptr;
    if (shifted) return std::nullopt;
    return Rate{std::string(unit.value->id), end};
  }
  const Token& token = document.token(at);
  const std::string_view* noun = rate_nouns().find(token);
  const bool any = per && !slash && token.kind == TokenKind::word && rate_stops().find(token) == nullptr;
  if (!any && (noun == nullptr || kind != AmountKind::money)) return std::nullopt;
  return Rate{std::string(noun != nullptr && !noun->empty() ? *noun : token.lower), at + 1};
}

}  // namespace factdiff
