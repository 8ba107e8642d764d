// Exact decimal numbers: coefficient * 10^exponent. No double ever decides a verdict.
//
//   Decimal::parse("13.5")->scaled(6).to_string()                  -> "13500000"
//   Decimal::parse("0.1").value() + Decimal::parse("0.2").value()  -> "0.3"
//   Decimal::parse("1,2")                                          -> nullopt (separators are the caller's business)
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace factdiff {

// Holds up to 36 significant digits; results beyond that are rounded half away from zero.
class Decimal {
 public:
  __extension__ using Wide = __int128;

  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t whole) : coefficient_(whole) {}  // NOLINT: whole numbers read as decimals
  // coefficient * 10^exponent
  Decimal(std::int64_t coefficient, int exponent);

  // Reads "-12", "3.25", "+7"; nullopt for anything else, the empty text included.
  static std::optional<Decimal> parse(std::string_view text);

  // This number times 10^power.
  Decimal scaled(int power) const;
  // Quotient rounded half away from zero to `digits` digits after the decimal point. `divisor` must not be zero.
  Decimal divided_by(const Decimal& divisor, int digits = 6) const;
  // Rounded half away from zero to a multiple of 10^place ("1247" to place 2 is "1200").
  Decimal rounded_to(int place) const;

  Decimal abs() const;
  bool is_zero() const { return coefficient_ == 0; }
  bool is_negative() const { return coefficient_ < 0; }
  bool is_whole() const;
  // The power of ten of the last non-zero digit: 1200 -> 2, 13.5 -> -1, 0 -> 0.
  int last_place() const;
  // The power of ten of the first digit: 1200 -> 3, 0.05 -> -2, 0 -> 0.
  int first_place() const;

  // Plain notation without exponent, no trailing zeros after the point: "13500000", "0.05", "-3".
  std::string to_string() const;
  // For ranking and display only, never for a verdict.
  double to_double() const;

  Decimal operator-() const;
  friend Decimal operator+(const Decimal& a, const Decimal& b);
  friend Decimal operator-(const Decimal& a, const Decimal& b);
  friend Decimal operator*(const Decimal& a, const Decimal& b);
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == std::strong_ordering::equal; }

 private:
  static Decimal make(Wide coefficient, int exponent);

  Wide coefficient_ = 0;
  int exponent_ = 0;
};

}  // namespace factdiff
