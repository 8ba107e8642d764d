#include "figure/compounds.h"

#include <algorithm>

#include "figure/adjacency.h"
#include "figure/fractions.h"
#include "figure/measures.h"
#include "figure/written_numbers.h"
#include "lexicon/units.h"

namespace factdiff {
namespace {

bool is_prime(std::string_view text, bool twice) {
  return twice ? text == "\"" || text == "″" || text == "”" : text == "'" || text == "′" || text == "’";
}

bool is_whole(const Amount& amount) { return amount.numeral.value && amount.numeral.value->is_whole(); }

// "5'11"": feet and inches by their marks.
bool add_marked_inches(const AmountReader& reader, Amount& amount, std::size_t limit) {
  const Document& document = reader.document;
  const std::size_t at = amount.tokens.end;
  if (amount.kind != AmountKind::bare || !is_whole(amount) || at + 1 >= limit || !is_glued(document, at) ||
      !is_prime(document.token(at).text, false) || !is_glued(document, at + 1) ||
      document.token(at + 1).kind != TokenKind::number) {
    return false;
  }
  const auto inches = parse_written_number(document, at + 1, limit);
  if (!inches || !inches->value || *inches->value >= Decimal(12)) return false;
  amount.kind = AmountKind::measure;
  amount.dimension = Dimension::length;
  amount.unit = "inch";
  amount.numeral.value = *amount.numeral.value * Decimal(12) + *inches->value;
  amount.numeral.low = amount.numeral.high = *amount.numeral.value;
  amount.numeral.step = inches->step;
  amount.tokens.end = inches->tokens.end;
  if (amount.tokens.end < limit && is_prime(document.token(amount.tokens.end).text, true)) ++amount.tokens.end;
  return true;
}

void join(Amount& larger, const Amount& smaller, int count) {
  larger.numeral.value = *larger.numeral.value * Decimal(count) + *smaller.numeral.value;
  larger.numeral.low = larger.numeral.high = *larger.numeral.value;
  larger.numeral.step = std::min(smaller.numeral.step, Decimal(1));
  larger.unit = smaller.unit;
  larger.dimension = smaller.dimension;
  larger.tokens.end = smaller.tokens.end;
}

// "a year and a half": the half belongs to the unit before it.
void add_half(const Document& document, Amount& amount, std::size_t limit) {
  if (amount.kind != AmountKind::duration && amount.kind != AmountKind::measure) return;
  if (amount.hyphened) return;
  Numeral whole = amount.numeral;
  whole.tokens.end = amount.tokens.end;
  whole.power = 0;
  add_fraction_tail(document, whole, limit);
  if (whole.tokens.end == amount.tokens.end) return;
  amount.numeral = whole;
  amount.tokens.end = whole.tokens.end;
}

// "three dollars fifty": coins after a sum in words, where nothing that they could count follows.
bool add_coins(const AmountReader& reader, Amount& amount, std::size_t limit) {
  const Document& document = reader.document;
  std::size_t at = amount.tokens.end;
  if (amount.kind != AmountKind::money || amount.numeral.scaled || at >= limit) return false;
  if (document.token(at).lower == "and") ++at;
  const auto coins = at < limit ? reader.read(at, at, limit) : std::nullopt;
  if (!coins || coins->kind != AmountKind::bare || !is_whole(*coins) || coins->numeral.form == NumeralForm::fraction) {
    return false;
  }
  const bool two_digits = *coins->numeral.value >= Decimal(10) && *coins->numeral.value < Decimal(100);
  const std::size_t end = coins->tokens.end;
  const bool ends = end >= limit || document.token(end).text == "." || document.token(end).text == ",";
  if (!two_digits || !ends) return false;
  Amount part = *coins;
  scale_numeral(part.numeral, 1, -2);
  part.unit = amount.unit;
  join(amount, part, 1);
  return true;
}

}  // namespace

void add_smaller_parts(const AmountReader& reader, Amount& amount, std::size_t limit) {
  if (add_marked_inches(reader, amount, limit)) return;
  const Document& document = reader.document;
  std::size_t at = amount.tokens.end;
  if (amount.kind == AmountKind::bare || amount.kind == AmountKind::part || !is_whole(amount)) return;
  if (at < limit && (document.token(at).lower == "and" || is_hyphen(document, at))) ++at;
  if (at >= limit) return;
  auto next = reader.read(at, at, limit);
  const bool bare_inches = amount.unit == "foot" && amount.hyphened && is_glued(document, at);  // "6-foot-2"
  if (next && bare_inches && next->kind == AmountKind::bare) {
    next->kind = amount.kind;
    next->unit = "inch";
  }
  // Behind feet "in" is inches, whatever follows: "5 ft 2 in".
  if (next && amount.unit == "foot" && next->kind == AmountKind::bare &&
      is_word(document, next->tokens.end, limit, "in")) {
    next->kind = amount.kind;
    next->unit = "inch";
    ++next->tokens.end;
  }
  if (next && next->tokens.begin == at && next->numeral.value && !next->signed_prefix && next->kind == amount.kind) {
    const int count = parts_of_unit(amount.unit, next->unit);
    if (count > 0 && *next->numeral.value < Decimal(count)) return join(amount, *next, count);
    const bool coins = amount.kind == AmountKind::money && next->unit == amount.unit &&
                       *next->numeral.value < Decimal(1) && !next->numeral.value->is_zero();
    if (coins) return join(amount, *next, 1);
  }
  if (add_coins(reader, amount, limit)) return;
  add_half(document, amount, limit);
}

std::optional<Amount> read_unit_and_half(const Document& document, std::size_t at, std::size_t limit) {
  if (!is_word(document, at, limit, "a") && !is_word(document, at, limit, "an")) return std::nullopt;
  Amount amount;
  amount.numeral.form = NumeralForm::words;
  amount.numeral.value = amount.numeral.low = amount.numeral.high = Decimal(1);
  amount.tokens = {at, at + 1};
  if (!read_unit_behind(document, amount, at + 1, limit) || amount.kind == AmountKind::part) return std::nullopt;
  const std::size_t end = amount.tokens.end;
  add_half(document, amount, limit);
  return amount.tokens.end > end ? std::optional(amount) : std::nullopt;
}

}  // namespace factdiff
