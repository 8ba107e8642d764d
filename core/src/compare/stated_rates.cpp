#include "compare/stated_rates.h"

#include <array>

#include "compare/intervals.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_gap = 16;  // bytes between an amount and its repetition: " (about "
const Decimal day_move = Decimal(102).scaled(-2);

bool is_money(const Figure& figure) { return figure.type == FigureType::money && figure.unit.size() == 3; }

// " (", " (about ", and within brackets ", " or "; ".
bool stands_in_brackets(std::string_view between, bool inside) {
  if (between.size() > longest_gap) return false;
  const std::size_t first = between.find_first_not_of(' ');
  if (first == std::string_view::npos) return false;
  if (between[first] == '(') return true;
  return inside && (between[first] == ',' || between[first] == ';' || between[first] == '/');
}

void take_context(FactContext& to, const FactContext& from) {
  to.near = from.near;
  to.wide = from.wide;
  to.subject = from.subject;
  to.names = from.names;
  to.places = from.places;
  to.events = from.events;
  to.further = from.further;
  to.others = from.others;
  to.scope = from.scope;
  to.repeats = from.repeats ? from.repeats : from.mention;
}

struct Pair {
  std::optional<Interval> from;
  std::optional<Interval> to;
};

bool is_bounded(const std::optional<Interval>& interval) { return interval && interval->low && interval->high; }

// Whether x in the first currency can be y in the second at the rate rate.to / rate.from; cross-multiplied, as decimals
// have no division.
bool fits(const Interval& x, const Interval& y, const Pair& rate) {
  return *x.low * *rate.to->low <= *y.high * *rate.from->high * day_move &&
         *y.low * *rate.from->low <= *x.high * *rate.to->high * day_move;
}

}  // namespace

void link_repeated_amounts(const Document& document, std::vector<FactContext>& contexts) {
  for (std::size_t i = 0; i + 1 < contexts.size(); ++i) {
    const FactContext& first = contexts[i];
    FactContext& second = contexts[i + 1];
    if (!is_money(*first.figure) || !is_money(*second.figure) || first.figure->unit == second.figure->unit) continue;
    if (first.sentence != second.sentence || second.span.begin < first.span.end) continue;
    const std::string_view between = document.text({first.span.end, second.span.begin});
    if (stands_in_brackets(between, first.repeats.has_value())) take_context(second, first);
  }
}

bool is_repeated_amount(const FactContext& a, const FactContext& b) {
  return a.source == b.source && a.repeats.value_or(a.mention) == b.repeats.value_or(b.mention);
}

bool fits_stated_rate(const FactContext& a, const FactContext& b,
                      const std::vector<std::vector<FactContext>>& contexts) {
  if (!is_money(*a.figure) || !is_money(*b.figure)) return false;
  const auto x = interval_of(*a.figure);
  const auto y = interval_of(*b.figure);
  if (!is_bounded(x) || !is_bounded(y)) return false;
  for (const std::size_t source : std::array{a.source, b.source}) {
    for (const FactContext& from : contexts[source]) {
      if (from.figure->unit != a.figure->unit) continue;
      for (const FactContext& to : contexts[source]) {
        if (to.figure->unit != b.figure->unit || !is_repeated_amount(from, to)) continue;
        const Pair rate{interval_of(*from.figure), interval_of(*to.figure)};
        if (is_bounded(rate.from) && is_bounded(rate.to) && fits(*x, *y, rate)) return true;
      }
    }
  }
  return false;
}

}  // namespace factdiff
