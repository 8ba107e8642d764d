#include "figure/amounts.h"

#include "figure/adjacency.h"
#include "figure/counted_nouns.h"
#include "lexicon/currencies.h"
#include "lexicon/number_words.h"

namespace factdiff {
namespace {

AmountKind kind_of(Dimension dimension) {
  if (dimension == Dimension::part) return AmountKind::part;
  return dimension == Dimension::duration ? AmountKind::duration : AmountKind::measure;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> rows) {
  for (const std::string_view row : rows) {
    if (row == text) return true;
  }
  return false;
}

// Reads one amount from left to right; each step takes the tokens it understands.
class Reading {
 public:
  Reading(const AmountReader& reader, std::size_t floor, std::size_t limit)
      : document_(reader.document), reader_(reader), floor_(floor), limit_(limit) {}

  std::optional<Amount> read(std::size_t at) {
    auto numeral = parse_numeral(document_, at, limit_);
    if (!numeral) return std::nullopt;
    amount_.numeral = *numeral;
    amount_.tokens = numeral->tokens;
    read_prefix();
    if (!amount_.signed_prefix) read_sign();
    if (!read_scale_letter()) read_unit();
    if (amount_.kind == AmountKind::money || amount_.signed_prefix) read_currency();
    if (amount_.kind != AmountKind::bare) read_rate();
    return amount_;
  }

 private:
  bool is_digits() const { return amount_.numeral.form == NumeralForm::digits; }
  std::size_t end() const { return amount_.tokens.end; }
  bool is_free(std::size_t at) const { return reader_.claims.is_free(at); }

  std::string code_of(const Currency& currency) const {
    return currency.code.empty() ? reader_.dollar : std::string(currency.code);
  }

  void set_money(const Currency& currency) {
    amount_.kind = AmountKind::money;
    amount_.unit = code_of(currency);
    if (currency.power != 0) {
      const bool scaled = amount_.numeral.scaled;
      scale_numeral(amount_.numeral, 1, currency.power);
      amount_.numeral.scaled = scaled;
    }
  }

  // "$", "US$", "Rs." before the number.
  void read_prefix() {
    std::size_t begin = amount_.tokens.begin;
    if (begin <= floor_) return;
    if (is_hyphen(document_, begin - 1) && begin >= floor_ + 2) --begin;  // "US-$5"
    const auto prefix = currency_prefixes().match_before(document_, begin - 1, floor_);
    if (!prefix || !is_free(begin - 1)) return;
    const bool word = document_.token(begin - 1).kind == TokenKind::word;
    if (word && prefix.tokens == 1 && !accepts_word_prefix(begin)) return;
    amount_.signed_prefix = true;
    amount_.tokens.begin = begin - prefix.tokens;
    set_money(*prefix.value);
    read_minus_before_sign();
  }

  // Codes and letters that are words too ("R", "Re", "sen", "dollar") must stand right before digits.
  bool accepts_word_prefix(std::size_t begin) const {
    if (!is_digits()) return false;
    const std::string_view code = document_.token(begin - 1).text;
    if (code.size() == 1 || code == "Re" || code == "PS" || code == "Sh" || code == "LE" || code == "SR") {
      return is_glued(document_, begin);
    }
    return true;
  }

  void read_minus_before_sign() {
    const std::size_t begin = amount_.tokens.begin;
    if (begin == floor_) return;
    const Token& before = document_.token(begin - 1);
    if (is_dash(before.text) && is_glued(document_, begin) && before.space_before) negate(begin - 1);
  }

  void negate(std::size_t begin) {
    if (!amount_.numeral.value) return;
    amount_.numeral.value = -*amount_.numeral.value;
    amount_.numeral.low = amount_.numeral.high = *amount_.numeral.value;
    amount_.minus = true;
    amount_.tokens.begin = begin;
  }

  // "-12", "minus 12", "minus-12", "+3".
  void read_sign() {
    const std::size_t begin = amount_.tokens.begin;
    if (begin == floor_) return;
    const Token& before = document_.token(begin - 1);
    if (is_one_of(before.lower, {"minus", "negative"})) return negate(begin - 1);
    const bool hyphen = is_dash(before.text);
    if (hyphen && begin >= floor_ + 2 && is_one_of(document_.token(begin - 2).lower, {"minus", "negative"})) {
      return negate(begin - 2);
    }
    if (!is_digits() || !is_glued(document_, begin) || !before.space_before) return;
    if (hyphen) return negate(begin - 1);
    if (before.text == "+") {
      amount_.plus = true;
      amount_.tokens.begin = begin - 1;
    }
  }

  // "m", "b", "t" behind digits, where they are a scale.
  bool read_scale_letter() {
    if (!is_digits() || amount_.numeral.scaled || end() >= limit_) return false;
    const auto letter = scale_letters().match(document_, end(), limit_);
    if (!letter) return false;
    const bool glued = is_glued(document_, end());
    if (!is_scale_letter(document_.token(end()), glued)) return false;
    scale_numeral(amount_.numeral, letter.value->factor, letter.value->power);
    amount_.tokens.end += letter.tokens;
    read_unit();
    return true;
  }

  bool is_scale_letter(const Token& letter, bool glued) const {
    if (amount_.signed_prefix) return glued || letter.lower != "t";
    const std::size_t next = end() + 1;
    if (next < limit_ && currency_suffixes().match(document_, next, limit_)) return true;
    if (!glued) return false;
    if (letter.text == "M" || letter.text == "B") return true;
    if (letter.lower != "m" && letter.lower != "b") return false;
    if (letter.lower == "b") return true;
    return next < limit_ && counts_things(next);
  }

  // "12.3m tonnes", "1.2m people", but "4m high" and "400m hurdles" are lengths.
  bool counts_things(std::size_t next) const {
    if (dimension_words().match(document_, next, limit_)) return false;
    const auto unit = unit_words().match(document_, next, limit_);
    if (unit && unit.value->grade == UnitGrade::word) return true;
    const auto noun = find_counted_noun(document_, next, limit_, false);
    return noun && noun->plural;
  }

  void read_unit() {
    if (amount_.kind == AmountKind::money) return;
    std::size_t at = end();
    if (at >= limit_) return;
    const bool hyphened = is_hyphen(document_, at);
    if (hyphened) ++at;
    at = skip_small_words(at);
    if (at >= limit_ || !is_free(at)) return;
    if (read_currency_behind(at)) {
      amount_.hyphened = hyphened;
      return;
    }
    const auto unit = unit_words().match(document_, at, limit_);
    if (!unit || !accepts(*unit.value, at, unit.tokens)) return;
    amount_.unit = std::string(unit.value->id);
    amount_.dimension = unit.value->dimension;
    amount_.kind = kind_of(unit.value->dimension);
    amount_.hyphened = hyphened;
    amount_.tokens.end = at + unit.tokens;
  }

  // The "a" of "half a mile", the "of" of "hundreds of miles", the "straight" of "three straight days".
  std::size_t skip_small_words(std::size_t at) const {
    const std::size_t begin = at;
    const bool part = amount_.numeral.form == NumeralForm::fraction;
    const bool vague = amount_.numeral.form == NumeralForm::vague || is_couple();
    if ((part || vague) && is_word(document_, at, limit_, "of")) ++at;
    if (part && (is_word(document_, at, limit_, "a") || is_word(document_, at, limit_, "an"))) ++at;
    std::size_t modified = at;
    for (int i = 0; i < 2 && modified < limit_; ++i) {
      const auto modifier = unit_modifiers().match(document_, modified, limit_);
      if (!modifier || unit_words().match(document_, modified, limit_)) break;
      modified += modifier.tokens;
    }
    if (modified > at && modified < limit_ && unit_words().match(document_, modified, limit_)) return modified;
    const bool found =
        at < limit_ && (unit_words().match(document_, at, limit_) || currency_suffixes().match(document_, at, limit_));
    return found ? at : begin;
  }

  bool is_couple() const { return document_.token(end() - 1).lower == "couple"; }

  bool accepts(const UnitWord& unit, std::size_t at, std::size_t tokens) const {
    const bool glued = is_glued(document_, at);
    const std::size_t next = at + tokens;
    const bool glued_behind =
        next < limit_ && is_glued(document_, next) && document_.token(next).kind != TokenKind::symbol;
    if (glued_behind && unit.grade != UnitGrade::word) return false;
    switch (unit.grade) {
      case UnitGrade::word:
        return !(amount_.numeral.form == NumeralForm::fraction && unit.id == "percent" && end() == at) ||
               amount_.numeral.form != NumeralForm::words;
      case UnitGrade::symbol:
        return is_digits() && !is_dash(document_.token(at - 1).text) && (glued || !glued_behind) &&
               !amount_.numeral.scaled;
      case UnitGrade::attached:
        return is_digits() && glued;
      case UnitGrade::decimal:
        return is_digits() && glued && amount_.numeral.step < Decimal(1);
      case UnitGrade::inch:
        return is_digits() && !is_dash(document_.token(at - 1).text) &&
               (glued || (next < limit_ && dimension_words().match(document_, next, limit_)));
    }
    return false;
  }

  // "dollars", "€", "p", "MUSD" behind the number.
  bool read_currency_behind(std::size_t at) {
    if (const auto code = million_codes().match(document_, at, limit_)) {
      scale_numeral(amount_.numeral, 1, 6);
      set_money(*code.value);
      amount_.tokens.end = at + code.tokens;
      return true;
    }
    auto currency = currency_suffixes().match(document_, at, limit_);
    const bool letter = is_digits() && is_glued(document_, at) && !document_.token(at).capital;
    if (!currency && letter) currency = currency_letters().match(document_, at, limit_);
    if (!currency || !accepts_currency(at)) return false;
    amount_.tokens.end = at + currency.tokens;
    set_money(*currency.value);
    read_scale_behind_currency();
    return true;
  }

  // "won" is a verb and "$" may belong to the next number ("10 $30").
  bool accepts_currency(std::size_t at) const {
    const std::string_view word = document_.token(at).text;
    if (word == "won" || word == "sterling") return amount_.numeral.scaled || amount_.numeral.low >= Decimal(1000);
    if (document_.token(at).kind == TokenKind::symbol && at + 1 < limit_) {
      const bool next_number = document_.token(at + 1).kind == TokenKind::number;
      if (next_number && is_glued(document_, at + 1) && !is_glued(document_, at)) return false;
    }
    return true;
  }

  // "75 USD million"
  void read_scale_behind_currency() {
    if (amount_.numeral.scaled || end() >= limit_) return;
    if (const auto scale = scale_words().match(document_, end(), limit_)) {
      scale_numeral(amount_.numeral, scale.value->factor, scale.value->power);
      amount_.tokens.end += scale.tokens;
    }
  }

  // "$10 dollars", "$31.20 US", "£5 sterling": the currency said twice.
  void read_currency() {
    if (!amount_.signed_prefix || end() >= limit_) return;
    std::size_t at = end();
    const bool hyphened = is_hyphen(document_, at);
    if (hyphened) ++at;
    const auto again = currency_suffixes().match(document_, at, limit_);
    if (again && document_.token(at).kind == TokenKind::word && code_of(*again.value) == amount_.unit &&
        again.value->power == 0) {
      amount_.tokens.end = at + again.tokens;
    } else if (document_.token(at).text == "US" || document_.token(at).text == "U.S.") {
      const std::size_t next = at + 1;
      const bool ends = next >= limit_ || document_.token(next).kind == TokenKind::symbol ||
                        is_one_of(document_.token(next).lower, {"a", "an", "per", "in", "on", "for", "and", "to"});
      if (ends && !hyphened) {
        amount_.unit = "USD";
        amount_.tokens.end = next;
      }
    }
  }

  // "a litre", "per square foot", "/hour", "-a-day": what the amount is per.
  void read_rate() {
    if (amount_.kind == AmountKind::part || amount_.unit.find("-per-") != std::string::npos) return;
    std::size_t at = end();
    if (at + 1 >= limit_) return;
    const bool hyphened = is_hyphen(document_, at);
    if (hyphened) ++at;
    const std::string_view word = document_.token(at).lower;
    const bool slash = word == "/" && is_glued(document_, at);
    const bool per = word == "per" || slash;
    if (!per && !is_one_of(word, {"a", "an", "each", "every"})) return;
    ++at;
    if (at < limit_ && is_hyphen(document_, at)) ++at;
    if (at >= limit_) return;
    const std::string base = read_base(at, per && !slash);
    if (base.empty()) return;
    amount_.unit += "-per-" + base;
    amount_.tokens.end = at;
  }

  // The unit or noun behind "per"; `at` moves behind it.
  std::string read_base(std::size_t& at, bool any_noun) const {
    const Token& token = document_.token(at);
    const auto unit = unit_words().match(document_, at, limit_);
    const bool can_be_base = unit && unit.value->dimension != Dimension::part && unit.value->grade != UnitGrade::inch &&
                             token.kind == TokenKind::word;
    // "in a year", but "lasted 5 days a month" is a rate: only time and measures follow "a".
    if (can_be_base && !(amount_.kind == AmountKind::duration && unit.value->dimension != Dimension::duration)) {
      at += unit.tokens;
      return std::string(unit.value->id);
    }
    const bool noun =
        rate_nouns().find(token.lower) != nullptr || (any_noun && token.kind == TokenKind::word && !ends_here(token));
    if (!noun || (amount_.kind != AmountKind::money && !any_noun)) return "";
    ++at;
    return std::string(token.lower == "annum" ? "year" : token.lower);
  }

  static bool ends_here(const Token& token) { return token.lower == "cent" || token.lower == "se"; }

  const Document& document_;
  const AmountReader& reader_;
  std::size_t floor_;
  std::size_t limit_;
  Amount amount_;
};

}  // namespace

std::optional<Amount> AmountReader::read(std::size_t at, std::size_t floor, std::size_t limit) const {
  return Reading(*this, floor, limit).read(at);
}

}  // namespace factdiff
