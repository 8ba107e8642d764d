#include "figure/fractions.h"

#include "figure/adjacency.h"
#include "figure/spelled_numbers.h"
#include "figure/written_numbers.h"
#include "lexicon/fraction_contexts.h"
#include "lexicon/hedge_words.h"
#include "lexicon/number_words.h"
#include "lexicon/part_words.h"
#include "lexicon/units.h"

namespace factdiff {
namespace {

struct Words {
  Decimal numerator = 1;
  FractionWord part;
  std::size_t end = 0;
  bool counted = false;  // with a numerator that is a number word: "one third", not "a third"
};

Numeral make_fraction(const Words& words, std::size_t begin) {
  Numeral numeral;
  numeral.tokens = {begin, words.end};
  numeral.form = NumeralForm::fraction;
  numeral.numerator = words.numerator;
  numeral.denominator = Decimal(words.part.denominator);
  numeral.value = words.numerator.divided_by(*numeral.denominator);
  numeral.low = numeral.high = *numeral.value;
  numeral.step = Decimal(1).divided_by(*numeral.denominator).divided_by(Decimal(10));
  return numeral;
}

// "two-thirds", "one fifth", "a quarter", "half" at token `at`, whatever stands around.
std::optional<Words> read_words(const Document& document, std::size_t at, std::size_t limit) {
  Words words;
  std::size_t next = at;
  const std::string_view first = document.token(at).lower;
  const auto number = parse_spelled_number(document, at, limit);
  if (first == "a" || first == "an") {
    next = at + 1;
  } else if (number && !number->scaled) {
    words.numerator = number->value;
    words.counted = true;
    next = number->tokens.end;
  }
  if (next > at && next < limit && is_dash(document.token(next).text)) ++next;
  const auto part = fraction_words().match(document, next, limit);
  if (!part) return std::nullopt;
  words.part = *part.value;
  words.end = next + part.tokens;
  const bool many = words.numerator > Decimal(1);
  if (words.part.plural != many) return std::nullopt;
  if (next == at && words.part.denominator != 2 && words.part.denominator != 4) return std::nullopt;
  return words;
}

// "half a million", "a quarter of a mile": a scale or unit behind makes a fraction of anything.
bool has_scale_or_unit(const Document& document, std::size_t at, std::size_t limit) {
  if (at < limit && is_hyphen(document, at)) ++at;
  if (is_word(document, at, limit, "of")) ++at;
  if (is_word(document, at, limit, "a") || is_word(document, at, limit, "an")) ++at;
  if (at >= limit) return false;
  const auto unit = unit_words().match(document, at, limit);
  return scale_words().match(document, at, limit) || (unit && unit.value->grade == UnitGrade::word);
}

bool is_hedged(const Document& document, std::size_t at) {
  if (at == 0) return false;
  const std::size_t floor = document.sentence_of(at).tokens.begin;
  return at > floor && (hedges_before().match_before(document, at - 1, floor) ||
                        fraction_leaders().find(document.token(at - 1)) != nullptr);
}

// Whether the words mean a share here: "a third of", "by a third", "a third more", but not "a third man".
bool is_share(const Document& document, std::size_t at, const Words& words, std::size_t limit) {
  const std::size_t floor = document.sentence_of(at).tokens.begin;
  if (at > floor && fraction_blockers().find(document.token(at - 1)) != nullptr) return false;
  if (has_scale_or_unit(document, words.end, limit)) {
    return words.counted || words.part.denominator == 2 || words.part.denominator == 4 ||
           is_word(document, words.end, limit, "of");
  }
  if (words.end < limit && is_dash(document.token(words.end).text) && is_glued(document, words.end)) return false;
  if (words.counted && (!words.part.period || words.numerator == Decimal(3))) return true;
  const bool bare = words.end == at + 1;  // "half" without an article or a numerator
  if (bare && words.part.period) return false;
  if (words.counted && is_word(document, words.end, limit, "of")) return true;
  const auto follower = fraction_followers().match(document, words.end, limit);
  if (follower) return bare || words.counted || *follower.value;
  return is_hedged(document, at);
}

}  // namespace

std::optional<Numeral> parse_fraction(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit || document.token(at).kind != TokenKind::word) return std::nullopt;
  const auto words = read_words(document, at, limit);
  if (!words || !is_share(document, at, *words, limit)) return std::nullopt;
  return make_fraction(*words, at);
}

void add_fraction_tail(const Document& document, Numeral& numeral, std::size_t limit) {
  std::size_t at = numeral.tokens.end;
  if (at + 1 >= limit || !numeral.value) return;
  if (is_hyphen(document, at)) ++at;  // "one-and-a-half"
  if (document.token(at).lower != "and") return;
  ++at;
  if (is_hyphen(document, at)) ++at;
  std::optional<Numeral> part;
  if (document.token(at).kind == TokenKind::number) {
    part = parse_written_number(document, at, limit);
    if (part && part->form != NumeralForm::fraction) return;
  } else {
    std::size_t begin = at;
    if (is_word(document, begin, limit, "a") && is_hyphen(document, begin + 1)) begin += 2;
    const auto words = read_words(document, begin, limit);
    const bool named = words && (words->part.denominator == 2 || words->part.denominator == 4 || words->counted ||
                                 has_scale_or_unit(document, words->end, limit) || words->end >= limit);
    if (named) part = make_fraction(*words, at);
  }
  if (!part || !part->value || *part->value >= Decimal(1)) return;
  const Decimal scaled = part->value->scaled(numeral.power);
  numeral.value = *numeral.value + scaled;
  numeral.low = numeral.high = *numeral.value;
  numeral.step = last_digit_of(*numeral.value);
  numeral.tokens.end = part->tokens.end;
}

}  // namespace factdiff
