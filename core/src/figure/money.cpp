#include "figure/money.h"

#include "figure/adjacency.h"
#include "lexicon/currencies.h"
#include "lexicon/noun_words.h"
#include "lexicon/number_words.h"

namespace factdiff {
namespace {

const Decimal large_sum(1000);

bool is_digits(const Amount& amount) { return amount.numeral.form == NumeralForm::digits; }

std::string code_of(const AmountReader& reader, const Currency& currency) {
  return currency.code.empty() ? reader.money.dollar : std::string(currency.code);
}

void set_money(const AmountReader& reader, Amount& amount, const Currency& currency) {
  amount.kind = AmountKind::money;
  amount.unit = code_of(reader, currency);
  if (currency.power == 0) return;
  const Numeral before = amount.numeral;
  scale_numeral(amount.numeral, 1, currency.power);
  amount.numeral.scaled = before.scaled;
  amount.numeral.power = before.power;
}

// "75 USD million"
void read_scale_behind(const AmountReader& reader, Amount& amount, std::size_t limit) {
  if (amount.numeral.scaled || amount.tokens.end >= limit) return;
  if (const auto scale = scale_words().match(reader.document, amount.tokens.end, limit)) {
    scale_numeral(amount.numeral, scale.value->factor, scale.value->power);
    amount.tokens.end += scale.tokens;
  }
}

bool is_screen_size(const Document& document, const Amount& amount) {
  for (const std::string_view lines : screen_lines) {
    if (document.token(amount.tokens.end - 1).text == lines) return true;
  }
  return false;
}

// The sign of "10 $30" belongs to the next number.
bool is_next_sign(const Document& document, std::size_t at, std::size_t limit) {
  return document.token(at).kind == TokenKind::symbol && at + 1 < limit &&
         document.token(at + 1).kind == TokenKind::number && is_glued(document, at + 1) && !is_glued(document, at);
}

// "five million pounds", or any pounds in a text that uses sterling; "pounds of" and "pounds heavier" are a weight.
bool are_pounds_money(const AmountReader& reader, const Amount& amount, std::size_t at, std::size_t limit) {
  const bool large = amount.numeral.power >= 6 || amount.numeral.form == NumeralForm::vague;
  if (!reader.money.sterling && !large) return false;
  return at + 1 >= limit || weight_followers().find(reader.document.token(at + 1)) == nullptr;
}

}  // namespace

void read_currency_before(const AmountReader& reader, Amount& amount, std::size_t floor) {
  const Document& document = reader.document;
  const std::size_t begin = amount.tokens.begin;
  if (begin <= floor) return;
  const auto prefix = currency_prefixes().match_before(document, begin - 1, floor);
  if (!prefix || !reader.claims.is_free(begin - 1)) return;
  const std::size_t first = begin - prefix.tokens;
  if (document.token(begin - 1).kind == TokenKind::word) {
    const bool inside = is_glued(document, first) && (document.token(first - 1).kind != TokenKind::symbol ||
                                                      is_dash(document.token(first - 1).text));
    if (inside || !is_digits(amount)) return;  // the "R" of "PLX-R18"
  }
  if (!prefix.value->sure && !is_glued(document, begin)) return;
  amount.signed_prefix = true;
  amount.tokens.begin = first;
  set_money(reader, amount, *prefix.value);
}

bool read_currency_behind(const AmountReader& reader, Amount& amount, std::size_t at, std::size_t limit) {
  const Document& document = reader.document;
  if (const auto code = million_codes().match(document, at, limit)) {
    scale_numeral(amount.numeral, 1, 6);
    set_money(reader, amount, *code.value);
    amount.tokens.end = at + code.tokens;
    return true;
  }
  auto currency = currency_suffixes().match(document, at, limit);
  const bool letter =
      is_digits(amount) && is_glued(document, at) && !document.token(at).capital && !is_screen_size(document, amount);
  if (!currency && letter) currency = currency_letters().match(document, at, limit);
  if (!currency && are_pounds_money(reader, amount, at, limit)) currency = pound_words().match(document, at, limit);
  if (!currency || is_next_sign(document, at, limit)) return false;
  if (!currency.value->sure && !amount.numeral.scaled && amount.numeral.low < large_sum) return false;
  amount.tokens.end = at + currency.tokens;
  set_money(reader, amount, *currency.value);
  read_scale_behind(reader, amount, limit);
  return true;
}

void read_currency_again(const AmountReader& reader, Amount& amount, std::size_t limit) {
  const Document& document = reader.document;
  std::size_t at = amount.tokens.end;
  if (!amount.signed_prefix || at >= limit) return;
  const bool hyphened = is_hyphen(document, at);
  if (hyphened) ++at;
  const auto again = currency_suffixes().match(document, at, limit);
  if (again && document.token(at).kind == TokenKind::word && again.value->power == 0 &&
      code_of(reader, *again.value) == amount.unit) {
    amount.tokens.end = at + again.tokens;
    return;
  }
  const auto country = dollar_owners().match(document, at, limit);
  if (!country || hyphened || amount.unit != reader.money.dollar) return;
  const std::size_t next = at + country.tokens;
  const bool ends =
      next >= limit || document.token(next).kind == TokenKind::symbol || ends_noun_run(document.token(next).lower);
  if (!ends) return;  // "$5 US goods"
  amount.unit = std::string(*country.value);
  amount.tokens.end = next;
}

}  // namespace factdiff
