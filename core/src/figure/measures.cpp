#include "figure/measures.h"

#include "figure/adjacency.h"
#include "lexicon/currencies.h"

namespace factdiff {
namespace {

constexpr int most_modifiers = 2;  // "three long hot days"

AmountKind kind_of(Dimension dimension) {
  if (dimension == Dimension::part) return AmountKind::part;
  return dimension == Dimension::duration ? AmountKind::duration : AmountKind::measure;
}

void set_unit(Amount& amount, const UnitWord& unit, std::size_t end) {
  amount.unit = std::string(unit.id);
  amount.dimension = unit.dimension;
  amount.kind = kind_of(unit.dimension);
  amount.tokens.end = end;
}

bool opens(std::string_view text) { return text == "(" || text == "[" || text == "{" || text == "<"; }
bool closes(std::string_view text) { return text == ")" || text == "]" || text == "}" || text == ">"; }

// "20 (kg)", "20 [kg]"
bool read_bracketed(const Document& document, Amount& amount, std::size_t at, std::size_t limit) {
  if (at + 2 >= limit || !opens(document.token(at).text)) return false;
  const auto unit = unit_words().match(document, at + 1, limit);
  const std::size_t end = at + 1 + unit.tokens;
  if (!unit || end >= limit || !closes(document.token(end).text)) return false;
  set_unit(amount, *unit.value, end + 1);
  return true;
}

// Whether number and neighbours speak for a unit of this grade at token `at`.
bool is_spoken_for(const Document& document, const Amount& amount, UnitGrade grade, std::size_t at, std::size_t next,
                   std::size_t limit) {
  if (grade == UnitGrade::word) return true;
  const bool joined = is_glued(document, next) && next < limit && document.token(next).kind != TokenKind::symbol;
  if (joined || amount.numeral.form != NumeralForm::digits || is_dash(document.token(at - 1).text)) return false;
  const bool glued = is_glued(document, at);
  switch (grade) {
    case UnitGrade::symbol:
      return !amount.numeral.scaled;
    case UnitGrade::letter:
      return !amount.numeral.scaled && !document.token(at).capital;
    case UnitGrade::attached:
      return glued;
    case UnitGrade::decimal:
      return glued && amount.numeral.step < Decimal(1);
    case UnitGrade::inch:
      return glued || (next < limit && dimension_words().match(document, next, limit));
    default:
      return true;
  }
}

bool is_unit_or_money(const Document& document, std::size_t at, std::size_t limit) {
  return at < limit && (unit_words().match(document, at, limit) || currency_suffixes().match(document, at, limit));
}

}  // namespace

bool read_unit_behind(const Document& document, Amount& amount, std::size_t at, std::size_t limit) {
  if (at >= limit) return false;
  if (amount.numeral.form == NumeralForm::digits && read_bracketed(document, amount, at, limit)) return true;
  const auto unit = unit_words().match(document, at, limit);
  if (!unit) return false;
  const std::size_t next = at + unit.tokens;
  if (!is_spoken_for(document, amount, unit.value->grade, at, next, limit)) return false;
  set_unit(amount, *unit.value, next);
  return true;
}

void read_unit_before(const Document& document, Amount& amount, std::size_t floor) {
  if (amount.tokens.begin <= floor) return;
  std::size_t last = amount.tokens.begin - 1;
  if (is_hyphen(document, last) && last > floor) --last;
  if (const auto unit = leading_units().match_before(document, last, floor)) {
    set_unit(amount, *unit.value, amount.tokens.end);
  }
}

std::size_t find_unit_begin(const Document& document, const Amount& amount, std::size_t limit) {
  const std::size_t end = amount.tokens.end;
  std::size_t at = end;
  if (at >= limit) return end;
  const bool part = amount.numeral.form == NumeralForm::fraction;
  const bool vague = amount.numeral.form == NumeralForm::vague || is_word(document, end - 1, limit, "couple");
  if ((part || vague) && is_word(document, at, limit, "of")) ++at;
  if (part && (is_word(document, at, limit, "a") || is_word(document, at, limit, "an"))) ++at;
  std::size_t modified = at;
  for (int i = 0; i < most_modifiers && modified < limit; ++i) {
    const auto modifier = unit_modifiers().match(document, modified, limit);
    if (!modifier || unit_words().match(document, modified, limit)) break;
    modified += modifier.tokens;
  }
  if (modified > at && modified < limit && unit_words().match(document, modified, limit)) return modified;
  return is_unit_or_money(document, at, limit) ? at : end;
}

}  // namespace factdiff
