// How money is written.  "US$" and "U.S. dollars" -> USD; "p" -> GBP, a hundredth; "$" -> a dollar, whose the text says
#pragma once

#include <string_view>

#include "text/phrases.h"

namespace factdiff {

struct Currency {
  std::string_view code;  // ISO 4217; "" for a dollar that does not say whose
  int power = 0;          // -2 for a hundredth: cents, pence, sen
  bool sure = true;       // false for a word that means other things too: a prefix must be glued to its digits
                          // ("R500"), a name needs a large number before it ("5,000 won")
};

// Signs and codes that stand before the number: "$", "A$", "USD", "Rs".
const PhraseTable<Currency>& currency_prefixes();

// Names, signs and codes that stand behind it: "dollars", "euros", "€", "USD", "pence".
const PhraseTable<Currency>& currency_suffixes();

// Letters that are money only right behind digits: "5p", "17c".
const PhraseTable<Currency>& currency_letters();

// Numbers of lines of a screen, which "p" follows too: "1080p".
inline constexpr std::string_view screen_lines[] = {"480", "576", "720", "1080", "1440", "2160"};

// Codes of bankers that carry the scale: "50 MUSD".
const PhraseTable<Currency>& million_codes();

// Countries whose money is a dollar, by words that name them: "Australian" -> AUD.
const PhraseTable<std::string_view>& dollar_countries();

// Words that speak for sterling, and how much: 2 is enough.
const PhraseTable<int>& sterling_cues();

// "pounds", which are money or a weight.
const PhraseTable<Currency>& pound_words();

// Behind an amount with a plain "$": whose dollar it is, "$31.20 US".
const PhraseTable<std::string_view>& dollar_owners();

}  // namespace factdiff
