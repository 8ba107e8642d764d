#include "figure/amounts.h"

#include "figure/adjacency.h"
#include "figure/counted_nouns.h"
#include "figure/measures.h"
#include "figure/money.h"
#include "figure/rates.h"
#include "lexicon/currencies.h"
#include "lexicon/number_words.h"

namespace factdiff {
namespace {

bool is_digits(const Amount& amount) { return amount.numeral.form == NumeralForm::digits; }

void negate(Amount& amount, std::size_t begin) {
  if (!amount.numeral.value) return;
  amount.numeral.value = -*amount.numeral.value;
  amount.numeral.low = amount.numeral.high = *amount.numeral.value;
  amount.minus = true;
  amount.tokens.begin = begin;
}

// "-12", "-$5", "minus 12", "minus-12", "+3".
void read_sign(const Document& document, Amount& amount, std::size_t floor) {
  const std::size_t begin = amount.tokens.begin;
  if (begin <= floor) return;
  const Token& before = document.token(begin - 1);
  if (minus_words().find(before) != nullptr) {
    const bool either = begin >= floor + 2 && document.token(begin - 2).lower == "or";  // "plus or minus 3"
    return either ? void() : negate(amount, begin - 1);
  }
  const bool hyphen = is_dash(before.text);
  if (hyphen && begin >= floor + 2 && minus_words().find(document.token(begin - 2)) != nullptr) {
    return negate(amount, begin - 2);
  }
  if (!is_digits(amount) || !is_glued(document, begin) || !before.space_before) return;
  if (hyphen) return negate(amount, begin - 1);
  if (before.text == "+") {
    amount.plus = true;
    amount.tokens.begin = begin - 1;
  }
}

// "12.3m tonnes", "1.2m people", but "4m high" and "400m hurdles" are lengths.
bool counts_things(const Document& document, const Amount& amount, std::size_t at, std::size_t limit) {
  if (at >= limit || dimension_words().match(document, at, limit)) return false;
  const auto unit = unit_words().match(document, at, limit);
  if (unit && unit.value->grade == UnitGrade::word) return true;
  const auto noun = find_counted_noun(document, at, limit, false);
  return noun && noun->plural && (noun->token < at + 4 || amount.numeral.step < Decimal(1));
}

// Whether the letter at the end of an amount is a scale: "$4m", "4m euros", "1.2m people", "5M".
bool is_scale_letter(const Document& document, const Amount& amount, std::size_t limit) {
  const std::size_t at = amount.tokens.end;
  const Token& letter = document.token(at);
  const bool glued = is_glued(document, at);
  if (amount.signed_prefix) return glued || letter.lower != "t";
  const std::size_t next = at + 1;
  if (next < limit && currency_suffixes().match(document, next, limit)) return true;
  if (!glued) return letter.text == "M" && (next >= limit || !document.token(next).capital);
  if (letter.lower == "b" || letter.text == "M") return true;
  return letter.lower == "m" && counts_things(document, amount, next, limit);
}

void read_scale_letter(const Document& document, Amount& amount, std::size_t limit) {
  if (!is_digits(amount) || amount.numeral.scaled || amount.tokens.end >= limit) return;
  const auto letter = scale_letters().match(document, amount.tokens.end, limit);
  if (!letter || !is_scale_letter(document, amount, limit)) return;
  scale_numeral(amount.numeral, letter.value->factor, letter.value->power);
  amount.tokens.end += letter.tokens;
}

void read_unit(const AmountReader& reader, Amount& amount, std::size_t limit) {
  std::size_t at = amount.tokens.end;
  if (amount.kind == AmountKind::money || at >= limit) return;
  const bool hyphened = is_hyphen(reader.document, at);
  at = hyphened ? at + 1 : find_unit_begin(reader.document, amount, limit);
  if (at >= limit || !reader.claims.is_free(at)) return;
  if (read_currency_behind(reader, amount, at, limit) || read_unit_behind(reader.document, amount, at, limit)) {
    amount.hyphened = hyphened;
  }
}

}  // namespace

std::optional<Amount> AmountReader::read(std::size_t at, std::size_t floor, std::size_t limit) const {
  const auto numeral = parse_numeral(document, at, limit);
  if (!numeral) return std::nullopt;
  Amount amount;
  amount.numeral = *numeral;
  amount.tokens = numeral->tokens;
  read_currency_before(*this, amount, floor);
  read_sign(document, amount, floor);
  read_scale_letter(document, amount, limit);
  read_unit(*this, amount, limit);
  if (amount.kind == AmountKind::bare) read_unit_before(document, amount, floor);
  read_currency_again(*this, amount, limit);
  if (amount.kind == AmountKind::bare || amount.unit.find("-per-") != std::string::npos) return amount;
  if (const auto rate = read_base(document, amount.kind, amount.tokens.end, limit)) {
    amount.unit += "-per-" + rate->base;
    amount.tokens.end = rate->end;
  }
  return amount;
}

}  // namespace factdiff
