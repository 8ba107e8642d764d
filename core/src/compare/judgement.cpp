#include "compare/judgement.h"

#include <algorithm>
#include <string>

#include "compare/calendar_relation.h"
#include "compare/intervals.h"
#include "lexicon/conversions.h"

namespace factdiff {
namespace {

bool is_proportion(FigureType type) { return type == FigureType::percent || type == FigureType::ratio; }

bool is_rate(const std::string& unit) { return unit.find("-per-") != std::string::npos; }

// 100 for a ratio that is held against a percent.
Decimal scale_to(const Figure& figure, const Figure& other) {
  return figure.type == FigureType::ratio && other.type == FigureType::percent ? Decimal(100) : Decimal(1);
}

// Both figures in one unit, so that numbers can be compared.
struct Aligned {
  Figure a;
  Figure b;
  bool converted = false;
  bool exact = true;
  bool fraction = false;
};

void convert(Figure& figure, const Decimal& factor, const Decimal& offset) {
  for (std::optional<Decimal>* number : {&figure.value, &figure.low, &figure.high}) {
    if (*number) *number = (**number + offset) * factor;
  }
  if (figure.step) figure.step = *figure.step * factor;
}

// The lengths of the two periods of "GBP-per-year" and "GBP-per-month"; nullopt when they are not rates of one thing.
std::optional<std::pair<Decimal, Decimal>> rates_of(const std::string& a, const std::string& b) {
  const std::size_t per = a.find("-per-");
  if (per == std::string::npos || a.compare(0, per + 5, b, 0, per + 5) != 0) return std::nullopt;
  const auto x = conversion_of(std::string_view(a).substr(per + 5));
  const auto y = conversion_of(std::string_view(b).substr(per + 5));
  if (!x || !y || x->dimension != Dimension::duration || y->dimension != Dimension::duration || x->exact != y->exact)
    return std::nullopt;
  return std::pair{x->factor, y->factor};
}

Aligned align_units(const Figure& a, const Figure& b) {
  Aligned aligned{a, b};
  if (a.type != b.type && is_proportion(a.type) && is_proportion(b.type)) {
    aligned.fraction = true;
    convert(aligned.a, scale_to(a, b), Decimal());
    convert(aligned.b, scale_to(b, a), Decimal());
    for (Figure* figure : {&aligned.a, &aligned.b}) {
      // "a third" is good to a point or two, like a percent of one digit.
      if (figure->denominator) figure->step = *figure->denominator <= Decimal(10) ? Decimal(5) : Decimal(1);
      figure->type = FigureType::percent;
    }
    return aligned;
  }
  if (a.unit == b.unit) return aligned;
  if (const auto rates = rates_of(a.unit, b.unit)) {
    aligned.converted = true;
    convert(aligned.a, rates->second, Decimal());
    convert(aligned.b, rates->first, Decimal());
    return aligned;
  }
  const auto from = conversion_of(a.unit);
  const auto to = conversion_of(b.unit);
  if (!from || !to || from->dimension != to->dimension) return aligned;
  aligned.converted = true;
  aligned.exact = from->exact == to->exact;  // twelve months are a year, thirty days are about a month
  convert(aligned.a, from->factor, from->offset);
  convert(aligned.b, to->factor, to->offset);
  for (Figure* figure : {&aligned.a, &aligned.b}) {
    if (figure->type == FigureType::duration || figure->type == FigureType::age) figure->type = FigureType::measure;
  }
  return aligned;
}

bool is_plain(const Figure& figure) { return figure.hedge == Hedge::exact || figure.hedge == Hedge::about; }

bool is_bound(Hedge hedge) {
  return hedge == Hedge::over || hedge == Hedge::at_least || hedge == Hedge::under || hedge == Hedge::at_most;
}

// Two lower bounds, or two upper bounds: each leaves room for the other, however far apart.
bool are_bounds_alike(Hedge a, Hedge b) {
  const auto lower = [](Hedge hedge) { return hedge == Hedge::over || hedge == Hedge::at_least; };
  const auto upper = [](Hedge hedge) { return hedge == Hedge::under || hedge == Hedge::at_most; };
  return (lower(a) && lower(b)) || (upper(a) && upper(b));
}

bool same_numbers(const Figure& a, const Figure& b) {
  if (a.value && b.value) return *a.value == *b.value;
  return !a.value && !b.value && a.low == b.low && a.high == b.high;
}

// "more than 12" excludes a plain "12"; round numbers ("more than 30") are written loosely.
bool is_excluded_bound(const Figure& bound, const Figure& plain) {
  if (bound.hedge != Hedge::over && bound.hedge != Hedge::under) return false;
  return plain.hedge == Hedge::exact && rounding_of(plain).is_zero() && plain.value && plain.value->last_place() == 0 &&
         bound.type == FigureType::count;
}

Reason reason_of_hedge(const Figure& a, const Figure& b) {
  if (is_bound(a.hedge) || is_bound(b.hedge)) return Reason::bound;
  if (!a.value || !b.value) return Reason::range;
  return Reason::rounding;
}

Judgement judge_equal(const Aligned& pair) {
  const Figure& a = pair.a;
  const Figure& b = pair.b;
  if (pair.converted && !pair.exact) return {Verdict::compatible, {Reason::conversion}};
  if (a.hedge == b.hedge || (is_plain(a) && is_plain(b))) {
    if (pair.fraction) return {Verdict::agree, {Reason::value, Reason::fraction}};
    return {Verdict::agree, {Reason::value}};
  }
  if (is_excluded_bound(a, b) || is_excluded_bound(b, a)) return {Verdict::conflict, {Reason::bound}};
  return {Verdict::compatible, {is_bound(a.hedge) || is_bound(b.hedge) ? Reason::bound : Reason::hedge_dropped}};
}

// Whether only the side of one figure's hedge is violated, by no more than one rounding step.
bool is_wrong_side(const Figure& hedged, const Figure& other) {
  if (!hedged.value || !other.value) return false;
  const Decimal gap = *other.value - *hedged.value;
  const bool below_meant = hedged.hedge == Hedge::nearly || hedged.hedge == Hedge::under;
  const bool above_meant = hedged.hedge == Hedge::over;
  if (!below_meant && !above_meant) return false;
  if (gap.is_zero() || gap.is_negative() == below_meant) return false;
  return gap.abs() <= rounding_of(hedged);
}

Reason rounding_reason(const Aligned& pair) {
  if (pair.fraction) return Reason::fraction;
  if (pair.converted) return Reason::conversion;
  return reason_of_hedge(pair.a, pair.b);
}

std::string digits_of(const Decimal& value) {
  std::string digits = value.abs().to_string();
  digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
  return digits;
}

bool is_magnitude_slip(const Decimal& a, const Decimal& b) {
  for (const int power : {3, 6, -3, -6}) {
    if (a.scaled(power) == b && !a.is_zero()) return true;
  }
  return false;
}

// "4,237" and "4,327": two neighbouring digits changed places.
bool is_transposition(const Decimal& a, const Decimal& b) {
  const std::string x = digits_of(a);
  std::string y = digits_of(b);
  if (x.size() != y.size() || x.size() < 3) return false;
  for (std::size_t i = 0; i + 1 < y.size(); ++i) {
    std::swap(y[i], y[i + 1]);
    if (x == y) return true;
    std::swap(y[i], y[i + 1]);
  }
  return false;
}

bool is_points_against_percent(const Figure& a, const Figure& b) {
  return (a.unit == "percentage-point") != (b.unit == "percentage-point");
}

Judgement conflict_of(const Figure& a, const Figure& b) {
  Judgement judgement{Verdict::conflict, {Reason::value}};
  if (a.direction != b.direction && a.direction != Direction::none && b.direction != Direction::none) {
    judgement.reasons = {Reason::direction, Reason::value};
  } else if (a.value && b.value && is_magnitude_slip(*a.value, *b.value)) {
    judgement.reasons = {Reason::magnitude_slip, Reason::value};
  } else if (a.value && b.value && is_transposition(*a.value, *b.value)) {
    judgement.reasons = {Reason::digits_transposed, Reason::value};
  } else if (is_bound(a.hedge) || is_bound(b.hedge)) {
    judgement.reasons = {Reason::value, Reason::bound};
  }
  return judgement;
}

// Alike at the place to which the less precise of the two is written: "$3.500 billion" says more than "$3.5 billion".
bool is_rounded_alike(const Decimal& a, const Decimal& b, const Figure& of_a, const Figure& of_b) {
  const auto place_of = [](const Decimal& end, const Figure& figure) {
    return figure.step ? std::min(end.last_place(), figure.step->first_place()) : end.last_place();
  };
  const int place = std::max(place_of(a, of_a), place_of(b, of_b));
  return a.rounded_to(place) == b.rounded_to(place);
}

// "$3.5 to $3.6 billion" and "$3.5 to $3.7 billion": two ranges that share one end speak of the same range and differ
// in it.
bool is_other_end(const Figure& a, const Figure& b) {
  if (a.hedge != Hedge::range || b.hedge != Hedge::range || !a.low || !a.high || !b.low || !b.high) return false;
  const bool low = is_rounded_alike(*a.low, *b.low, a, b);
  const bool high = is_rounded_alike(*a.high, *b.high, a, b);
  if (!low && !high) return *a.high <= *b.low || *b.high <= *a.low;  // "90 to 100" and "100 to 120" only touch
  return low != high;
}

// "11.4 years" told as "11 years": whole spans of time are exact beside each other, not beside a finer one.
bool is_finer_duration(const Figure& finer, const Figure& coarser) {
  if (coarser.type != FigureType::duration || !finer.value || !coarser.value) return false;
  return !finer.value->is_whole() && coarser.value->is_whole() && finer.value->rounded_to(0) == *coarser.value;
}

Judgement judge_numbers(const Figure& a, const Figure& b) {
  const Aligned pair = align_units(a, b);
  if (is_points_against_percent(a, b)) return {Verdict::incomparable, {Reason::points_not_percent}};
  const bool opposed = a.direction != b.direction && a.direction != Direction::none && b.direction != Direction::none;
  if (opposed) return {Verdict::conflict, {Reason::direction}};
  if (same_numbers(pair.a, pair.b)) return judge_equal(pair);
  if (are_bounds_alike(pair.a.hedge, pair.b.hedge)) return {Verdict::compatible, {Reason::bound}};
  if (is_other_end(pair.a, pair.b)) return {Verdict::conflict, {Reason::range}};
  const auto x = interval_of(pair.a);
  const auto y = interval_of(pair.b);
  if (!x || !y) return {Verdict::incomparable, {Reason::scope}};
  if (x->meets(*y)) return {Verdict::compatible, {rounding_reason(pair)}};
  if (is_finer_duration(pair.a, pair.b) || is_finer_duration(pair.b, pair.a))
    return {Verdict::compatible, {Reason::rounding}};
  if (is_wrong_side(pair.a, pair.b) || is_wrong_side(pair.b, pair.a)) {
    return {Verdict::compatible, {Reason::hedge_direction, rounding_reason(pair)}};
  }
  return conflict_of(pair.a, pair.b);
}

Judgement judge_calendar(const Figure& a, const Figure& b) {
  switch (calendar_relation(a, b)) {
    case CalendarRelation::same:
      return {Verdict::agree, {Reason::value}};
    case CalendarRelation::within:
      return {Verdict::compatible, {Reason::range}};
    case CalendarRelation::apart:
      break;
    case CalendarRelation::unrelated:
      return {Verdict::incomparable, {Reason::scope}};
  }
  // Times of one event are rounded to the quarter of an hour.
  if (a.type == FigureType::time && minutes_apart(a, b) <= 15) return {Verdict::compatible, {Reason::rounding}};
  return {Verdict::conflict, {Reason::value}};
}

bool is_calendar(FigureType type) {
  return type == FigureType::date || type == FigureType::time || type == FigureType::score;
}

}  // namespace

bool is_comparable(const Figure& a, const Figure& b) {
  if (is_proportion(a.type) && is_proportion(b.type)) {
    if (is_rate(a.unit) != is_rate(b.unit)) return false;
    return a.type == b.type ? a.unit == b.unit || is_points_against_percent(a, b) : a.direction == b.direction;
  }
  if (a.type != b.type) return false;
  if (is_calendar(a.type) || a.type == FigureType::count || a.type == FigureType::ordinal) return true;
  if (a.type == FigureType::money) return is_rate(a.unit) == is_rate(b.unit);
  if (a.unit == b.unit) return true;
  const auto from = conversion_of(a.unit);
  const auto to = conversion_of(b.unit);
  return from && to && from->dimension == to->dimension;
}

bool is_same_value(const Figure& a, const Figure& b) {
  if (!is_comparable(a, b)) return false;
  if (is_calendar(a.type)) return calendar_relation(a, b) == CalendarRelation::same;
  if (a.type == FigureType::money && a.unit != b.unit && !rates_of(a.unit, b.unit)) return false;
  const Aligned pair = align_units(a, b);
  return same_numbers(pair.a, pair.b);
}

Judgement judge_pair(const Figure& a, const Figure& b) {
  if (!is_comparable(a, b)) return {Verdict::incomparable, {Reason::scope}};
  if (is_calendar(a.type)) return judge_calendar(a, b);
  if (a.type == FigureType::money && a.unit != b.unit && !rates_of(a.unit, b.unit)) {
    const bool one_currency = a.unit.substr(0, 3) == b.unit.substr(0, 3);
    return {Verdict::incomparable, {one_currency ? Reason::scope : Reason::currency}};
  }
  return judge_numbers(a, b);
}

}  // namespace factdiff
