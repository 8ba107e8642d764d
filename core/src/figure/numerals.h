// Reads a number as its author wrote it, scale words included, and keeps how exactly it was written.
//
//   "2.5 million"          -> 2500000, step 100000        "816 000"      -> 816000
//   "a hundred and two"    -> 102                         "1½", "10 1/2" -> 1.5, 10.5
//   "half a million"       -> 500000                      "two-thirds"   -> 0.666667, 2 of 3
//   "tens of thousands"    -> 10000..99999                "a dozen"      -> 12
//
// Signs, units and letters that may be either ("4m") are the caller's business (amounts.h).
#pragma once

#include <cstddef>
#include <optional>

#include "factdiff/decimal.h"
#include "text/document.h"

namespace factdiff {

enum class NumeralForm { digits, words, fraction, vague };

struct Numeral {
  TokenRange tokens;
  NumeralForm form = NumeralForm::digits;
  std::optional<Decimal> value;  // nullopt when vague
  Decimal low;
  Decimal high;
  Decimal step;         // place value of the last digit written and meant
  bool scaled = false;  // a scale word is in it
  int power = 0;        // of its last scale word: "2.5 million" 6
  std::optional<Decimal> numerator;
  std::optional<Decimal> denominator;
};

// The number that begins at token `at` and ends before `limit`.
std::optional<Numeral> parse_numeral(const Document& document, std::size_t at, std::size_t limit);

// The same number `factor` times 10^`power` as large; its precision grows with it.
void scale_numeral(Numeral& numeral, int factor, int power);

// Place value of the last digit of a number that is not zero: 1200 -> 100, 13.5 -> 0.1, 0 -> 1.
Decimal last_digit_of(const Decimal& value);

}  // namespace factdiff
