// Reads the currency of an amount.  "$" before "4" -> USD; "euros" behind "12 million" -> EUR; "p" behind "5" -> 0.05
// GBP
#pragma once

#include <cstddef>

#include "figure/amounts.h"

namespace factdiff {

// A sign or code before the number; the amount grows to the left.
void read_currency_before(const AmountReader& reader, Amount& amount, std::size_t floor);

// A name, sign or code at token `at` behind the number; the amount grows to the right. False when there is none.
bool read_currency_behind(const AmountReader& reader, Amount& amount, std::size_t at, std::size_t limit);

// The same currency said again behind an amount that has its sign: "$10 dollars", "$31.20 US".
void read_currency_again(const AmountReader& reader, Amount& amount, std::size_t limit);

}  // namespace factdiff
