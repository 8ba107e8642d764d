#include "factdiff/decimal.h"

#include <algorithm>
#include <array>

namespace factdiff {
namespace {

using Wide = Decimal::Wide;

constexpr int max_digits = 36;  // 10^36 and its sums stay below the 1.7 * 10^38 of 128 bits

constexpr auto powers_of_ten = [] {
  std::array<Wide, 39> powers{};
  Wide power = 1;
  for (std::size_t i = 0; i + 1 < powers.size(); ++i, power *= 10) powers[i] = power;
  powers.back() = power;
  return powers;
}();

constexpr Wide power_of_ten(int power) { return powers_of_ten[static_cast<std::size_t>(power)]; }

// WebAssembly divides 128 bits in software, some fifty times slower than 64: nearly every number here has 64.
bool is_short(Wide number) { return number == static_cast<std::int64_t>(number); }

Wide divide(Wide number, Wide divisor) {
  if (is_short(number) && is_short(divisor) && divisor != -1) {
    return static_cast<std::int64_t>(number) / static_cast<std::int64_t>(divisor);
  }
  return number / divisor;
}

int digits_of(Wide number) {
  if (number < 0) number = -number;
  int digits = 0;
  while (digits <= 38 && number >= power_of_ten(digits)) ++digits;
  return digits;
}

// Takes the zeros off the end and says how many they were.
template <typename Integer>
int strip_zeros(Integer& number) {
  int zeros = 0;
  for (; number != 0 && number % 10 == 0; number /= 10) ++zeros;
  return zeros;
}

int strip_zeros(Wide& number) {
  if (!is_short(number)) return strip_zeros<Wide>(number);
  auto narrow = static_cast<std::int64_t>(number);
  const int zeros = strip_zeros<std::int64_t>(narrow);
  number = narrow;
  return zeros;
}

Wide divide_rounded(Wide number, Wide divisor) {
  const Wide quotient = divide(number, divisor);
  const Wide rest = number - quotient * divisor;
  const Wide magnitude = rest < 0 ? -rest : rest;
  const Wide limit = divisor < 0 ? -divisor : divisor;
  if (magnitude * 2 < limit) return quotient;
  return quotient + ((number < 0) == (divisor < 0) ? 1 : -1);
}

// The highest exponent a number may have: beyond it nothing a newsroom writes is meant, and strings stay short.
constexpr int max_exponent = 120;

}  // namespace

Decimal Decimal::make(Wide coefficient, int exponent) {
  if (const int digits = digits_of(coefficient); digits > max_digits) {
    coefficient = divide_rounded(coefficient, power_of_ten(digits - max_digits));
    exponent += digits - max_digits;
  }
  exponent += strip_zeros(coefficient);
  Decimal result;
  result.coefficient_ = coefficient;
  result.exponent_ = coefficient == 0 ? 0 : std::clamp(exponent, -max_exponent, max_exponent);
  return result;
}

Decimal::Decimal(std::int64_t coefficient, int exponent) { *this = make(coefficient, exponent); }

std::optional<Decimal> Decimal::parse(std::string_view text) {
  bool negative = false;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  Wide coefficient = 0;
  int exponent = 0;
  bool after_point = false;
  bool any_digit = false;
  int digits = 0;
  for (const char c : text) {
    if (c == '.' && !after_point) {
      after_point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any_digit = true;
    if (digits < max_digits) {
      coefficient = coefficient * 10 + (c - '0');
      if (coefficient != 0) ++digits;
      if (after_point) --exponent;
    } else if (!after_point) {
      ++exponent;
    }
  }
  if (!any_digit) return std::nullopt;
  return make(negative ? -coefficient : coefficient, exponent);
}

Decimal Decimal::scaled(int power) const { return make(coefficient_, exponent_ + power); }

Decimal Decimal::divided_by(const Decimal& divisor, int digits) const {
  // Scale the dividend until the quotient has one digit more than asked for, as far as 128 bits allow.
  int shift = digits + 1 - (exponent_ - divisor.exponent_);
  Wide dividend = coefficient_;
  int scaled_by = 0;
  while (scaled_by < shift && digits_of(dividend) < max_digits) {
    dividend *= 10;
    ++scaled_by;
  }
  const Decimal quotient =
      make(divide_rounded(dividend, divisor.coefficient_), exponent_ - divisor.exponent_ - scaled_by);
  return quotient.rounded_to(-digits);
}

Decimal Decimal::rounded_to(int place) const {
  if (exponent_ >= place) return *this;
  const int drop = place - exponent_;
  if (drop > max_digits) return Decimal();
  return make(divide_rounded(coefficient_, power_of_ten(drop)), place);
}

Decimal Decimal::abs() const { return is_negative() ? -*this : *this; }

bool Decimal::is_whole() const { return exponent_ >= 0 || last_place() >= 0; }

int Decimal::last_place() const {
  Wide rest = coefficient_;
  const int place = exponent_ + strip_zeros(rest);
  return coefficient_ == 0 ? 0 : place;
}

int Decimal::first_place() const { return coefficient_ == 0 ? 0 : exponent_ + digits_of(coefficient_) - 1; }

std::string Decimal::to_string() const {
  std::string digits;
  for (Wide rest = coefficient_ < 0 ? -coefficient_ : coefficient_; rest != 0;) {
    const Wide shorter = divide(rest, 10);
    digits.push_back(static_cast<char>('0' + static_cast<int>(rest - shorter * 10)));
    rest = shorter;
  }
  if (digits.empty()) return "0";
  std::reverse(digits.begin(), digits.end());
  int exponent = exponent_;
  while (exponent < 0 && digits.back() == '0') {
    digits.pop_back();
    ++exponent;
  }
  if (exponent >= 0) {
    digits.append(static_cast<std::size_t>(exponent), '0');
  } else {
    const auto after = static_cast<std::size_t>(-exponent);
    if (digits.size() <= after) digits.insert(0, after - digits.size() + 1, '0');
    digits.insert(digits.size() - after, 1, '.');
  }
  return (is_negative() ? "-" : "") + digits;
}

double Decimal::to_double() const {
  double result = static_cast<double>(coefficient_);
  for (int i = exponent_; i > 0; --i) result *= 10;
  for (int i = exponent_; i < 0; ++i) result /= 10;
  return result;
}

Decimal Decimal::operator-() const { return make(-coefficient_, exponent_); }

Decimal operator+(const Decimal& a, const Decimal& b) {
  const Decimal& high = a.exponent_ >= b.exponent_ ? a : b;
  const Decimal& low = a.exponent_ >= b.exponent_ ? b : a;
  if (high.coefficient_ == 0) return low;
  const int gap = high.exponent_ - low.exponent_;
  if (digits_of(high.coefficient_) + gap > max_digits) return high.first_place() >= low.first_place() ? high : low;
  return Decimal::make(high.coefficient_ * power_of_ten(gap) + low.coefficient_, low.exponent_);
}

Decimal operator-(const Decimal& a, const Decimal& b) { return a + (-b); }

Decimal operator*(const Decimal& a, const Decimal& b) {
  // Halve the digits of both sides where the product would not fit.
  Decimal left = a;
  Decimal right = b;
  while (digits_of(left.coefficient_) + digits_of(right.coefficient_) > max_digits) {
    Decimal& longer = digits_of(left.coefficient_) >= digits_of(right.coefficient_) ? left : right;
    longer.coefficient_ = divide_rounded(longer.coefficient_, 10);
    ++longer.exponent_;
  }
  return Decimal::make(left.coefficient_ * right.coefficient_, left.exponent_ + right.exponent_);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const int sign_a = a.coefficient_ < 0 ? -1 : a.coefficient_ > 0 ? 1 : 0;
  const int sign_b = b.coefficient_ < 0 ? -1 : b.coefficient_ > 0 ? 1 : 0;
  if (sign_a != sign_b) return sign_a <=> sign_b;
  if (sign_a == 0) return std::strong_ordering::equal;
  if (a.exponent_ == b.exponent_) return a.coefficient_ <=> b.coefficient_;
  if (a.first_place() != b.first_place()) {
    return sign_a > 0 ? a.first_place() <=> b.first_place() : b.first_place() <=> a.first_place();
  }
  // Same magnitude: at most max_digits apart, so aligning cannot overflow by more than the 128 bits hold.
  Wide left = a.coefficient_;
  Wide right = b.coefficient_;
  for (int gap = a.exponent_ - b.exponent_; gap > 0; --gap) left *= 10;
  for (int gap = b.exponent_ - a.exponent_; gap > 0; --gap) right *= 10;
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

}  // namespace factdiff
