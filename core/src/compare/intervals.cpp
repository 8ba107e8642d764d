#include "compare/intervals.h"

#include <algorithm>

namespace factdiff {
namespace {

const Decimal& larger(const Decimal& a, const Decimal& b) { return a < b ? b : a; }
const Decimal& smaller(const Decimal& a, const Decimal& b) { return a < b ? a : b; }

Decimal share(const Decimal& value, int percent) { return value.abs() * Decimal(percent, -2); }

// Bounds are open, but a bound twenty times away is no support: "more than 30" does not speak for 900.
constexpr int bound_reach = 3;

bool is_exact(const Figure& figure) {
  switch (figure.type) {
    case FigureType::age:
    case FigureType::ordinal:
    case FigureType::score:
      return true;
    case FigureType::count:
    case FigureType::duration:
      return figure.value && figure.value->is_whole() && figure.value->abs() < Decimal(100);
    default:
      return false;
  }
}

}  // namespace

bool Interval::contains(const Decimal& value) const {
  if (low && (low_excluded ? value <= *low : value < *low)) return false;
  return !high || (high_excluded ? value < *high : value <= *high);
}

bool Interval::meets(const Interval& other) const {
  const auto below = [](const Interval& a, const Interval& b) {
    if (!a.high || !b.low) return false;
    return *a.high < *b.low || (*a.high == *b.low && (a.high_excluded || b.low_excluded));
  };
  return !below(*this, other) && !below(other, *this);
}

Decimal rounding_of(const Figure& figure) {
  if (!figure.value || !figure.step || is_exact(figure)) return Decimal();
  const Decimal half = *figure.step * Decimal(5, -1);
  const int place = figure.value->last_place();
  const bool one_digit_of_scale = figure.value->first_place() == place && place % 3 == 0;
  return smaller(half, share(*figure.value, one_digit_of_scale ? 13 : 5));
}

Decimal step_of(const Figure& figure) {
  if (!figure.value) return Decimal();
  return larger(share(*figure.value, 5), rounding_of(figure));
}

namespace {

// The interval without its hedge: what the number alone allows.
std::optional<Interval> plain_interval_of(const Figure& figure) {
  if (!figure.iso.empty()) return std::nullopt;
  if (figure.value) {
    const Decimal half = rounding_of(figure);
    const bool rounded = !half.is_zero();
    return Interval{*figure.value - half, *figure.value + half, rounded, rounded};
  }
  if (figure.low || figure.high) return Interval{figure.low, figure.high};
  return std::nullopt;
}

}  // namespace

std::optional<Interval> interval_of(const Figure& figure) {
  std::optional<Interval> plain = plain_interval_of(figure);
  if (!plain || !figure.value) return plain;
  const Decimal& value = *figure.value;
  const Decimal step = step_of(figure);
  const bool sharp = is_exact(figure) && !(value.last_place() > 0);
  const Decimal reach = value.abs() * Decimal(bound_reach);
  switch (figure.hedge) {
    case Hedge::exact:
    case Hedge::range:
    case Hedge::vague:
      return plain;
    case Hedge::about: {
      const Decimal width =
          larger(larger(share(value, 10), rounding_of(figure)), is_exact(figure) ? Decimal(1) : Decimal());
      return Interval{value - width, value + width};
    }
    case Hedge::nearly:
      return Interval{value - larger(step, is_exact(figure) ? larger(Decimal(1), share(value, 10)) : Decimal()), value,
                      false, true};
    case Hedge::over:
      return Interval{value, value + reach, true, false};
    case Hedge::at_least:
      return Interval{sharp ? value : plain->low, value + reach};
    case Hedge::under:
      return Interval{value.divided_by(Decimal(bound_reach)), value, false, true};
    case Hedge::at_most:
      return Interval{value.divided_by(Decimal(bound_reach)), sharp ? value : plain->high};
  }
  return plain;
}

}  // namespace factdiff
