#include "figure/ratios.h"

#include "figure/adjacency.h"
#include "figure/counted_nouns.h"
#include "figure/numerals.h"
#include "figure/spelled_numbers.h"
#include "lexicon/change_words.h"
#include "lexicon/ratio_words.h"

namespace factdiff {
namespace {

constexpr std::size_t reach_of_as = 5;     // "as loud as"
constexpr std::size_t reach_of_event = 5;  // "none of the 12 passengers was hurt"

FoundFigure make_ratio(const Document& document, const TokenRange& tokens, const Decimal& value) {
  FoundFigure found;
  found.tokens = tokens;
  found.span = document.span_of(tokens);
  found.figure.type = FigureType::ratio;
  found.figure.value = found.figure.low = found.figure.high = value;
  return found;
}

bool is_counting(const Amount& amount) {
  return amount.kind == AmountKind::bare && amount.numeral.value && amount.numeral.value->is_whole() &&
         amount.numeral.form != NumeralForm::fraction && *amount.numeral.value > Decimal(0);
}

// "twice as many", "twice as loud as", but "scored twice as United won".
bool compares(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit || multiplied_by().find(document.token(at)) == nullptr) return false;
  if (document.token(at).lower != "as") return true;
  if (at + 1 < limit && compared_words().find(document.token(at + 1)) != nullptr) return true;
  for (std::size_t i = at + 2; i < limit && i < at + reach_of_as; ++i) {
    if (document.token(i).lower == "as") return true;
  }
  return false;
}

// Groups that people speak of: "two in five", "one in 250"; "three in 17" is no rate.
bool is_usual_whole(const Decimal& part, const Decimal& whole) {
  if (part == Decimal(1)) return true;
  return part < Decimal(100) && (whole <= Decimal(10) || whole == Decimal(20) || whole == Decimal(100));
}

}  // namespace

std::optional<FoundFigure> read_rate(const AmountReader& reader, const Amount& first, std::size_t limit) {
  const Document& document = reader.document;
  if (!is_counting(first)) return std::nullopt;
  std::size_t at = first.tokens.end;
  const bool hyphened = at < limit && is_hyphen(document, at);
  if (hyphened) ++at;
  auto joint = at < limit ? rate_joints().match(document, at, limit) : PhraseTable<bool>::Match{};
  bool noun_between = false;
  if (!joint && *first.numeral.value < Decimal(10) && at + 1 < limit && document.token(at).kind == TokenKind::word) {
    joint = rate_joints().match(document, at + 1, limit);  // "one child in five"
    noun_between = static_cast<bool>(joint);
    if (noun_between) ++at;
  }
  if (!joint) return std::nullopt;
  at += joint.tokens;
  if (at < limit && is_hyphen(document, at)) ++at;
  const auto whole = reader.read(at, at, limit);
  if (!whole || whole->tokens.begin != at || !is_counting(*whole)) return std::nullopt;
  const Decimal part_value = *first.numeral.value;
  const Decimal whole_value = *whole->numeral.value;
  if (part_value > whole_value || (!*joint.value && part_value == whole_value)) return std::nullopt;
  if (!*joint.value && !is_usual_whole(part_value, whole_value)) return std::nullopt;
  if (noun_between && !*joint.value && find_counted_noun(document, whole->tokens.end, limit, false))
    return std::nullopt;
  FoundFigure found = make_ratio(document, {first.tokens.begin, whole->tokens.end}, part_value.divided_by(whole_value));
  found.figure.numerator = part_value;
  found.figure.denominator = whole_value;
  found.figure.step = Decimal(1).divided_by(whole_value).divided_by(Decimal(10));
  return found;
}

namespace {

// "tenfold", "10-fold": the number of times, and the token behind it.
std::optional<std::pair<Decimal, std::size_t>> read_fold(const Document& document, std::size_t at, std::size_t limit) {
  const std::string_view word = document.token(at).lower;
  if (word.size() > 4 && word.ends_with("fold")) {
    const Document prefix(std::string(word.substr(0, word.size() - 4)));
    const auto number = parse_numeral(prefix, 0, prefix.tokens().size());
    if (number && number->value && number->tokens.end == prefix.tokens().size())
      return std::pair(*number->value, at + 1);
    return std::nullopt;
  }
  const auto number = parse_numeral(document, at, limit);
  if (!number || !number->value) return std::nullopt;
  std::size_t next = number->tokens.end;
  if (next < limit && is_hyphen(document, next)) ++next;
  if (!is_word(document, next, limit, "fold")) return std::nullopt;
  return std::pair(*number->value, next + 1);
}

// "three times as many", "10 times more"
std::optional<std::pair<Decimal, std::size_t>> read_times(const Document& document, std::size_t at, std::size_t limit) {
  const auto number = parse_numeral(document, at, limit);
  if (!number || !number->value) return std::nullopt;
  std::size_t next = number->tokens.end;
  if (!is_word(document, next, limit, "times")) return std::nullopt;
  ++next;
  if (!compares(document, next, limit)) return std::nullopt;
  return std::pair(*number->value, next);
}

}  // namespace

std::optional<FoundFigure> read_multiplier(const Document& document, std::size_t at, std::size_t limit) {
  const std::string_view word = document.token(at).lower;
  if (const Multiplier* verb = multiplier_verbs().find(word)) {
    if (is_word(document, at + 1, limit, "down") || (at + 1 < limit && is_hyphen(document, at + 1)))
      return std::nullopt;
    FoundFigure found = make_ratio(document, {at, at + 1}, Decimal(verb->times).divided_by(Decimal(verb->parts)));
    found.figure.direction = verb->direction;
    found.figure.step = Decimal(1, -1);
    return found;
  }
  if (const int* times = multiplier_words().find(word)) {
    if (!compares(document, at + 1, limit)) return std::nullopt;
    FoundFigure found = make_ratio(document, {at, at + 1}, Decimal(*times));
    found.figure.step = Decimal(1, -1);
    return found;
  }
  const auto fold = read_fold(document, at, limit);
  const auto times = fold ? fold : read_times(document, at, limit);
  if (!times) return std::nullopt;
  FoundFigure found = make_ratio(document, {at, times->second}, times->first);
  if (fold) found.figure.direction = Direction::up;
  found.figure.step = last_digit_of(times->first);
  return found;
}

std::optional<FoundFigure> read_zero(const Document& document, std::size_t at, std::size_t limit) {
  const auto word = zero_words().match(document, at, limit);
  if (!word) return std::nullopt;
  const std::size_t next = at + word.tokens;
  FoundFigure found;
  found.tokens = {at, next};
  found.span = document.span_of(found.tokens);
  found.figure.value = found.figure.low = found.figure.high = Decimal(0);
  found.figure.step = Decimal(1);
  found.figure.unit = "person";
  if (word.value->needs_noun) {
    const auto noun = find_counted_noun(document, next, limit, !word.value->needs_event);
    if (!noun) return std::nullopt;
    if (word.value->needs_event && counted_events().find(document.token(noun->token)) == nullptr) {
      return std::nullopt;
    }
    found.figure.unit = noun->unit;
    found.figure.noun = document.token(noun->token).span;
    return found;
  }
  const bool partitive = is_word(document, next, limit, "of") && is_word(document, next + 1, limit, "the");
  for (std::size_t i = next; i < limit && i < next + reach_of_event; ++i) {
    if (counted_events().find(document.token(i)) != nullptr) return found;
  }
  if (!partitive) return std::nullopt;
  const auto noun = find_counted_noun(document, next + 2, limit, false);
  if (!noun) return std::nullopt;
  found.figure.unit = noun->unit;
  found.figure.noun = document.token(noun->token).span;
  return found;
}

}  // namespace factdiff
