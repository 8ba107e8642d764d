#include "compare/specificity.h"

#include <algorithm>

namespace factdiff {
namespace {

int significant_digits(const Decimal& value) {
  return value.is_zero() ? 1 : value.first_place() - value.last_place() + 1;
}

}  // namespace

int specificity_of(const Figure& figure) {
  if (figure.type == FigureType::date) {
    if (figure.iso.substr(0, 4) == "XXXX") return 250;
    if (figure.iso.size() == 4) return 500;
    return 600;
  }
  if (figure.type == FigureType::time) return 600;
  if (figure.type == FigureType::score) return 700;
  if (figure.hedge == Hedge::range) return 700;
  if (!figure.value) return 400;
  static constexpr int by_digits[] = {100, 150, 450, 800, 900};
  const int digits = std::min(significant_digits(*figure.value), 4);
  int result = by_digits[digits];
  if (figure.type == FigureType::count || figure.type == FigureType::ordinal) {
    if (figure.value->abs() >= Decimal(10)) result = std::max(result, 350);
  } else {
    result = std::max(result, 350);
    if (figure.value->abs() >= Decimal(1000) || !figure.value->is_whole()) result = std::max(result, 550);
  }
  return result;
}

}  // namespace factdiff
