#include "figure/numerals.h"

#include "figure/adjacency.h"
#include "figure/fractions.h"
#include "figure/spelled_numbers.h"
#include "figure/written_numbers.h"
#include "lexicon/number_words.h"
#include "lexicon/part_words.h"

namespace factdiff {
namespace {

std::optional<Numeral> parse_vague(const Document& document, std::size_t at, std::size_t limit) {
  const auto match = vague_counts().match(document, at, limit);
  if (!match) return std::nullopt;
  const std::size_t end = at + match.tokens;
  if (match.value->needs_of && !is_word(document, end, limit, "of")) return std::nullopt;
  Numeral numeral;
  numeral.tokens = {at, end};
  numeral.form = NumeralForm::vague;
  numeral.low = Decimal(match.value->low);
  numeral.high = Decimal(match.value->high);
  numeral.step = last_digit_of(numeral.low);
  numeral.scaled = true;
  if (match.value->low == match.value->high) {
    numeral.form = NumeralForm::words;
    numeral.value = numeral.low;
  }
  return numeral;
}

std::optional<Numeral> parse_spelled(const Document& document, std::size_t at, std::size_t limit) {
  const auto spelled = parse_spelled_number(document, at, limit);
  if (!spelled) return std::nullopt;
  Numeral numeral;
  numeral.tokens = spelled->tokens;
  numeral.form = NumeralForm::words;
  numeral.value = spelled->value;
  numeral.low = numeral.high = spelled->value;
  numeral.step = last_digit_of(spelled->value);
  numeral.scaled = spelled->scaled;
  numeral.power = spelled->last_power;
  return numeral;
}

// The scale behind a number, past a hyphen ("10-million"), and past the article of "half a million".
bool add_scale(const Document& document, Numeral& numeral, std::size_t limit) {
  std::size_t at = numeral.tokens.end;
  if (at < limit && is_hyphen(document, at)) ++at;
  if (numeral.form == NumeralForm::fraction) {
    if (is_word(document, at, limit, "of")) ++at;
    if (is_word(document, at, limit, "a")) ++at;
  }
  auto scale = scale_words().match(document, at, limit);
  if (!scale && numeral.form == NumeralForm::digits) {
    scale = scale_suffixes().match(document, at, limit);
    if (scale && scale.value->attached && !is_glued(document, at)) return false;
  }
  const NumberWord* word = at < limit ? number_words().find(document.token(at)) : nullptr;
  if (!scale && word != nullptr && word->role == NumberRole::hundred && numeral.form == NumeralForm::digits) {
    scale_numeral(numeral, 1, 2);
    numeral.tokens.end = at + 1;
    return true;
  }
  if (!scale) return false;
  scale_numeral(numeral, scale.value->factor, scale.value->power);
  numeral.tokens.end = at + scale.tokens;
  return true;
}

// "4 thousand 3 hundred", "3 hundred and 21": a smaller number behind a scaled one; the last is short and plain.
void add_smaller_group(const Document& document, Numeral& numeral, std::size_t limit) {
  std::size_t at = numeral.tokens.end;
  const bool joined = is_word(document, at, limit, "and") && numeral.step == Decimal(100);
  if (joined) ++at;
  if (!numeral.scaled || at >= limit || document.token(at).kind != TokenKind::number) return;
  auto rest = parse_written_number(document, at, limit);
  if (!rest || rest->form != NumeralForm::digits || (!add_scale(document, *rest, limit) && !joined)) return;
  if (*rest->value >= numeral.step) return;
  numeral.value = *numeral.value + *rest->value;
  numeral.low = numeral.high = *numeral.value;
  numeral.step = rest->step;
  numeral.tokens.end = rest->tokens.end;
}

}  // namespace

Decimal last_digit_of(const Decimal& value) { return value.is_zero() ? Decimal(1) : Decimal(1, value.last_place()); }

void scale_numeral(Numeral& numeral, int factor, int power) {
  const Decimal unit = Decimal(factor).scaled(power);
  if (numeral.value) numeral.value = *numeral.value * unit;
  numeral.low = numeral.low * unit;
  numeral.high = numeral.high * unit;
  numeral.step = numeral.step * unit;
  // A fraction of a scale word is a plain number: "half a million", but "0.5" of nothing is a share.
  if (numeral.form == NumeralForm::fraction) {
    if (numeral.value) numeral.value = numeral.value->rounded_to(0);
    numeral.low = numeral.high = *numeral.value;
    numeral.form = NumeralForm::words;
    numeral.numerator.reset();
    numeral.denominator.reset();
  }
  numeral.scaled = true;
  numeral.power += power;
}

std::optional<Numeral> parse_numeral(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit) return std::nullopt;
  std::optional<Numeral> numeral;
  if (document.token(at).kind == TokenKind::number) {
    numeral = parse_written_number(document, at, limit);
  } else {
    numeral = parse_vague(document, at, limit);
    if (!numeral) numeral = parse_fraction(document, at, limit);
    if (!numeral) numeral = parse_spelled(document, at, limit);
  }
  if (!numeral || numeral->form == NumeralForm::vague) return numeral;
  if (numeral->form != NumeralForm::fraction) add_fraction_tail(document, *numeral, limit);
  while (add_scale(document, *numeral, limit)) {
  }
  if (numeral->form == NumeralForm::digits) {
    add_smaller_group(document, *numeral, limit);
    add_smaller_group(document, *numeral, limit);
    add_fraction_tail(document, *numeral, limit);
  }
  return numeral;
}

}  // namespace factdiff
