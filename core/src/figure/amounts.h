// A number with its sign, currency or unit, and what it is per.
//
//   "$13.5 million"   -> 13500000 USD            "-12C"            -> -12 celsius
//   "142.9p a litre"  -> 1.429 GBP-per-liter     "70 percent"      -> 70 percent
//   "4m" of "4m high" -> 4 meter                 "4m" of "$4m"     -> 4000000 USD
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "figure/claims.h"
#include "figure/numerals.h"
#include "figure/text_money.h"
#include "lexicon/units.h"
#include "text/document.h"

namespace factdiff {

enum class AmountKind { bare, money, part, measure, duration };

struct Amount {
  TokenRange tokens;  // sign, number, scale, currency, unit
  Numeral numeral;    // its values are in the base of `unit`
  AmountKind kind = AmountKind::bare;
  std::string unit;
  Dimension dimension = Dimension::none;
  bool signed_prefix = false;  // a currency sign stands before the number
  bool plus = false;           // "+0.2%"
  bool minus = false;          // "-0.2%"
  bool hyphened = false;       // "a 5-mile run": number and unit are one adjective
};

struct AmountReader {
  const Document& document;
  const Claims& claims;
  TextMoney money;  // what "$" and "pounds" mean in this text

  // The amount whose number begins at token `at`; `floor` is the first token a sign before it may be.
  std::optional<Amount> read(std::size_t at, std::size_t floor, std::size_t limit) const;
};

}  // namespace factdiff
