#include "figure/ages.h"

#include "figure/adjacency.h"
#include "lexicon/age_words.h"
#include "lexicon/word_classes.h"
#include "text/stems.h"

namespace factdiff {
namespace {

constexpr int oldest_person = 115;

bool is_person_age(const Amount& amount) {
  return amount.kind == AmountKind::bare && amount.numeral.low > Decimal(0) && amount.numeral.low.is_whole() &&
         amount.numeral.high <= Decimal(oldest_person) && amount.numeral.form != NumeralForm::vague &&
         amount.numeral.form != NumeralForm::fraction && !amount.minus && !amount.plus;
}

Age make_age(const Amount& amount, std::size_t begin, std::size_t end) {
  Age age;
  age.tokens = {begin, end};
  age.begin = begin;
  age.numeral = amount.numeral;
  if (amount.kind == AmountKind::duration) age.unit = amount.unit;
  return age;
}

// "22-year-old", "ten years old", "three years of age", "87 yo".
std::optional<Age> read_unit_age(const Document& document, const Amount& amount, std::size_t limit) {
  std::size_t at = amount.tokens.end;
  if (amount.kind == AmountKind::bare && (is_word(document, at, limit, "yo") || is_word(document, at, limit, "y.o."))) {
    return make_age(amount, amount.tokens.begin, at + 1);
  }
  if (amount.kind != AmountKind::duration || at >= limit) return std::nullopt;
  if (is_hyphen(document, at)) ++at;
  const auto follower = age_followers().match(document, at, limit);
  if (!follower) return std::nullopt;
  return make_age(amount, amount.tokens.begin, at + follower.tokens);
}

// "aged 60", "the age of five", "aged between 18 and 34".
std::optional<Age> read_led_age(const Document& document, const Amount& amount, std::size_t floor) {
  if (amount.kind != AmountKind::duration && !is_person_age(amount)) return std::nullopt;
  if (amount.tokens.begin == floor) return std::nullopt;
  const auto leader = age_leaders().match_before(document, amount.tokens.begin - 1, floor);
  if (!leader) return std::nullopt;
  Age age = make_age(amount, amount.tokens.begin, amount.tokens.end);
  age.begin -= leader.tokens;
  if (age.begin > floor && document.token(age.begin - 1).lower == "the") --age.begin;
  return age;
}

// "in her late 40s", "the over-65s": the "s" behind the number.
std::optional<Age> read_decade_or_group(const Document& document, const Amount& amount, std::size_t floor,
                                        std::size_t limit) {
  const std::size_t end = amount.tokens.end;
  const std::size_t begin = amount.tokens.begin;
  if (!is_person_age(amount) || amount.tokens.size() != 1 || end >= limit || !is_glued(document, end))
    return std::nullopt;
  if (document.token(end).lower != "s" && document.token(end).lower != "'s") return std::nullopt;
  if (begin == floor) return std::nullopt;
  std::size_t before = begin - 1;
  if (is_dash(document.token(before).text) && before > floor) --before;
  const std::string_view word = document.token(before).lower;
  if (word == "over" || word == "under") return make_age(amount, begin, end + 1);
  DecadePart part;
  if (const auto named = decade_parts().match(document, before, begin)) {
    part = *named.value;
    if (before == floor) return std::nullopt;
    --before;
  }
  if (decade_owners().find(document.token(before)) == nullptr) return std::nullopt;
  Age age = make_age(amount, begin, end + 1);
  age.numeral.low = amount.numeral.low + Decimal(part.low);
  age.numeral.high = amount.numeral.low + Decimal(part.high);
  age.numeral.value.reset();
  return age;
}

// "Jane Roe, 34, of Leeds"
std::optional<Age> read_named_age(const Document& document, const Amount& amount, std::size_t floor,
                                  std::size_t limit) {
  const std::size_t begin = amount.tokens.begin;
  const std::size_t end = amount.tokens.end;
  if (!is_person_age(amount) || amount.tokens.size() != 1 || amount.numeral.form != NumeralForm::digits) {
    return std::nullopt;
  }
  if (begin < floor + 2 || document.token(begin - 1).text != "," || is_glued(document, begin)) return std::nullopt;
  const Token& family = document.token(begin - 2);
  if (family.kind != TokenKind::word) return std::nullopt;
  // "Roe, 34," and "the actor, 34," need both commas, a full name only one.
  const bool role =
      !family.capital && is_person(word_class(stem(family.lower))) && singular(family.lower) == family.lower;
  if (!family.capital && !role) return std::nullopt;
  const bool full_name =
      !role && begin >= floor + 3 && (document.token(begin - 3).capital || document.token(begin - 3).text == ".");
  const bool enclosed = end < limit && document.token(end).text == ",";
  if (!full_name && !enclosed) return std::nullopt;
  if (end < limit && !name_age_followers().match(document, end, limit)) return std::nullopt;
  return make_age(amount, begin, end);
}

// "when she was 14,": nothing may follow that the number could count.
std::optional<Age> read_told_age(const Document& document, const Amount& amount, std::size_t floor, std::size_t limit) {
  if (!is_person_age(amount) || amount.tokens.size() != 1 || amount.tokens.begin == floor) return std::nullopt;
  const std::size_t end = amount.tokens.end;
  const bool closed = end >= limit || document.token(end).text == "," || document.token(end).text == "." ||
                      document.token(end).text == ";" || document.token(end).lower == "when";
  if (!closed) return std::nullopt;
  const auto teller = age_tellers().match_before(document, amount.tokens.begin - 1, floor);
  if (!teller) return std::nullopt;
  // "Brent Roe, now 28": "now" tells an age behind a comma only.
  const std::size_t first = amount.tokens.begin - teller.tokens;
  const bool alone = teller.tokens == 1 && document.token(first).lower == "now";
  if (alone && (first == floor || document.token(first - 1).text != ",")) return std::nullopt;
  return make_age(amount, amount.tokens.begin, end);
}

}  // namespace

std::optional<Age> read_age(const Document& document, const Amount& amount, std::size_t floor, std::size_t limit) {
  if (auto age = read_unit_age(document, amount, limit)) return age;
  if (auto age = read_led_age(document, amount, floor)) return age;
  if (auto age = read_decade_or_group(document, amount, floor, limit)) return age;
  if (auto age = read_told_age(document, amount, floor, limit)) return age;
  return read_named_age(document, amount, floor, limit);
}

}  // namespace factdiff
