#include "compare/value_relation.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>

#include "compare/judgement.h"
#include "lexicon/conversions.h"

namespace factdiff {
namespace {

ValueRelation relation_that_fits(const Judgement& judged) {
  switch (judged.reasons.front()) {
    case Reason::bound:
      return ValueRelation::bounded;
    case Reason::range:
      return ValueRelation::ranged;
    case Reason::conversion:
    case Reason::fraction:
      return ValueRelation::converted;
    default:
      return ValueRelation::rounded;
  }
}

// Without sign, point and the zeros around: "0.0450" -> "45".
std::string digits_of(const Decimal& value) {
  std::string digits = value.abs().to_string();
  digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
  const std::size_t first = digits.find_first_not_of('0');
  const std::size_t last = digits.find_last_not_of('0');
  return first == std::string::npos ? std::string() : digits.substr(first, last + 1 - first);
}

bool is_without_one(const std::string& longer, const std::string& shorter) {
  const auto part = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
  return std::equal(part.first, shorter.end(), part.second + 1);
}

// The digits of the lesser and of the greater value. Two digits may be alike by chance; a digit too many makes a
// greater number.
bool is_miswritten(std::string a, std::string b) {
  constexpr std::size_t enough = 3;
  if (b.size() < enough || b.size() < a.size() || b.size() - a.size() > 1) return false;
  if (a.size() < b.size()) return is_without_one(b, a);
  const auto changed = std::inner_product(a.begin(), a.end(), b.begin(), 0, std::plus<>(), std::not_equal_to<>());
  if (changed == 1) return true;
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

// A nought too many, thousands for millions, millions for billions. "2" and "20" are two numbers.
bool is_at_another_scale(const Decimal& less, const Decimal& more) {
  const bool several_digits = less.first_place() > less.last_place();
  return (several_digits && more == less.scaled(1)) || more == less.scaled(3) || more == less.scaled(6);
}

ValueRelation relation_of_values(const Decimal& a, const Decimal& b) {
  if (a.is_zero() || b.is_zero()) return ValueRelation::remote;
  const bool a_is_less = a.abs() < b.abs();
  const Decimal less = a_is_less ? a.abs() : b.abs();
  const Decimal more = a_is_less ? b.abs() : a.abs();
  if (is_at_another_scale(less, more)) return ValueRelation::scaled;
  if (more * Decimal(20) <= less * Decimal(23)) return ValueRelation::times_1_15;
  if (is_miswritten(digits_of(less), digits_of(more))) return ValueRelation::alike;
  if (more * Decimal(20) <= less * Decimal(27)) return ValueRelation::times_1_35;
  if (more <= less * Decimal(2)) return ValueRelation::times_2;
  if (more <= less * Decimal(5)) return ValueRelation::times_5;
  if (more <= less * Decimal(50)) return ValueRelation::times_50;
  return ValueRelation::remote;
}

}  // namespace

ValueRelation value_relation(const Figure& a, const Figure& b) {
  if (is_same_value(a, b)) return ValueRelation::same;
  const Judgement judged = judge_pair(a, b);
  if (judged.verdict == Verdict::agree) return ValueRelation::same;
  if (judged.verdict == Verdict::compatible) return relation_that_fits(judged);
  // A match has one result, a bill one tally: another is more likely a wrong one than that of another match.
  if (a.type == FigureType::score) return ValueRelation::times_1_35;
  if (!a.value || !b.value || a.type != b.type) return ValueRelation::unknown;
  if (a.unit == b.unit || a.type == FigureType::count) return relation_of_values(*a.value, *b.value);
  const auto from = conversion_of(a.unit);
  const auto to = conversion_of(b.unit);
  if (!from || !to || from->dimension != to->dimension) return ValueRelation::unknown;
  return relation_of_values((*a.value + from->offset) * from->factor, (*b.value + to->offset) * to->factor);
}

}  // namespace factdiff
