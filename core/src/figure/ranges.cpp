#include "figure/ranges.h"

#include "figure/adjacency.h"
#include "figure/changes.h"
#include "figure/counted_nouns.h"

namespace factdiff {
namespace {

enum class Link { none, to, dash, between, either, hanging };

// The word or dash between two ends, and whether "between" or "from" opened the range.
struct Joint {
  Link link = Link::none;
  bool opened = false;   // "between", "from", "range from"
  std::size_t next = 0;  // token behind it
};

Joint find_joint(const Document& document, const Amount& first, std::size_t floor, std::size_t limit) {
  const std::size_t at = first.tokens.end;
  if (at + 1 >= limit) return {};
  const std::size_t begin = first.tokens.begin;
  const std::string_view before = begin > floor ? document.token(begin - 1).lower : std::string_view();
  const Token& token = document.token(at);
  if (token.lower == "and" && before == "between") return {Link::between, true, at + 1};
  const bool opened = before == "between" || before == "from";
  if (token.lower == "to" || token.lower == "till" || token.text == "~") return {Link::to, opened, at + 1};
  if (token.lower == "up" && opened && is_word(document, at + 1, limit, "to")) return {Link::to, opened, at + 2};
  if (token.lower == "or") return {Link::either, false, at + 1};
  // "0-to-60-mph"
  if (is_hyphen(document, at) && is_word(document, at + 1, limit, "to") && is_hyphen(document, at + 2)) {
    return {Link::to, true, at + 3};
  }
  // "8- to 16-meter"
  if (is_dash(token.text) && !token.space_before && is_word(document, at + 1, limit, "to")) {
    return {Link::to, opened, at + 2};
  }
  const bool even = token.space_before == document.token(at + 1).space_before;
  const bool hanging = token.space_before && document.token(at + 1).kind == TokenKind::number;  // "75 -300mm"
  if (is_dash(token.text) && (even || hanging) && token.text != "—") {
    return {even ? Link::dash : Link::hanging, opened, at + 1};
  }
  return {};
}

// Both ends in one base: an end without unit or scale takes the other's.
bool share_base(Amount& low, Amount& high) {
  if (low.kind == AmountKind::bare && high.kind != AmountKind::bare) {
    low.kind = high.kind;
    low.unit = high.unit;
    low.dimension = high.dimension;
  } else if (high.kind == AmountKind::bare && low.kind != AmountKind::bare) {
    high.kind = low.kind;
    high.unit = low.unit;
    high.dimension = low.dimension;
  }
  if (low.kind == high.kind && low.unit != high.unit && high.unit.starts_with(low.unit + "-per-")) {
    low.unit = high.unit;  // "$62 to $68 per share"
  }
  return low.kind == high.kind && low.unit == high.unit;
}

// "$10-15 million": the scale stands once, behind the second number.
void share_scale(Amount& low, const Amount& high) {
  if (low.numeral.scaled || !high.numeral.scaled || !low.numeral.value || !high.numeral.value) return;
  if (low.numeral.value->abs() >= Decimal(1000) || low.numeral.form == NumeralForm::fraction) return;
  const int power = high.numeral.power;
  if (power <= 0 || low.numeral.value->scaled(power) >= *high.numeral.value) return;
  scale_numeral(low.numeral, 1, power);
}

bool is_exact(const Amount& amount) {
  return amount.numeral.value.has_value() && amount.numeral.form != NumeralForm::vague;
}

// Behind a verb of change "to" leads to a level, unless both numbers are changes of like size: "sales grew 4% to 7%".
bool can_span(const Amount& first, const Amount& second) {
  const bool alike = second.numeral.high <= first.numeral.low * Decimal(2);
  if (first.kind == AmountKind::bare) return alike || second.kind != AmountKind::bare;
  return alike && first.kind == AmountKind::part && first.unit == second.unit && first.numeral.low >= Decimal(1);
}

}  // namespace

std::optional<Amount> read_range(const AmountReader& reader, const Amount& first, std::size_t floor, std::size_t limit,
                                 bool is_change) {
  const Document& document = reader.document;
  if (!is_exact(first)) return std::nullopt;
  const Joint joint = find_joint(document, first, floor, limit);
  if (joint.link == Link::none || joint.next >= limit) return std::nullopt;
  std::size_t next = joint.next;
  // A sign before the second number belongs to it: "RM120,000 to RM300,000".
  std::optional<Amount> second;
  for (std::size_t skip = 0; skip < 3 && next + skip < limit && !second; ++skip) {
    second = reader.read(next + skip, joint.next, limit);
    if (second && second->tokens.begin != joint.next) second.reset();
  }
  if (!second || !is_exact(*second)) return std::nullopt;
  if (second->numeral.form == NumeralForm::fraction && first.numeral.form != NumeralForm::fraction) return std::nullopt;
  if (joint.link == Link::to && is_change && !can_span(first, *second)) return std::nullopt;
  const bool from = joint.opened && document.token(first.tokens.begin - 1).lower == "from";
  if (from && is_change_from(document, first.tokens.begin - 1, floor)) return std::nullopt;
  // "two or three million" is a range; "two or three euros" are two figures that share a unit (shared_units.h).
  if (joint.link == Link::either && (first.numeral.scaled || !second->numeral.scaled || second->numeral.power < 2)) {
    return std::nullopt;
  }
  if (joint.link == Link::hanging && second->kind == AmountKind::bare) return std::nullopt;
  Amount low = first;
  Amount high = *second;
  share_scale(low, high);
  if (joint.link == Link::either && !low.numeral.scaled) return std::nullopt;
  if (!share_base(low, high)) return std::nullopt;
  if (*low.numeral.value >= *high.numeral.value) {
    if (joint.link != Link::between || *low.numeral.value == *high.numeral.value) return std::nullopt;
    std::swap(low.numeral, high.numeral);
  }
  if (joint.link == Link::dash && low.kind == AmountKind::bare && *high.numeral.value < Decimal(100)) {
    const auto noun = find_counted_noun(document, high.tokens.end, limit, false);
    if (!noun || !noun->plural) return std::nullopt;  // "3-2" may be a score
  }
  Amount range = high;
  range.tokens = {first.tokens.begin, second->tokens.end};
  range.numeral.value.reset();
  range.numeral.low = low.numeral.low;
  range.numeral.high = high.numeral.high;
  range.numeral.step = std::min(low.numeral.step, high.numeral.step);
  range.numeral.form = first.numeral.form;
  return range;
}

}  // namespace factdiff
