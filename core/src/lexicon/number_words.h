// Words that are numbers, and the scales they are multiplied by.  "twenty" -> 20, ten; "million" -> 10^6; "dozen" -> 12
#pragma once

#include "text/phrases.h"

namespace factdiff {

enum class NumberRole {
  digit,    // one .. nine, zero
  teen,     // ten .. nineteen
  ten,      // twenty .. ninety
  hundred,  // multiplies what stands before it within a group
};

struct NumberWord {
  int value = 0;
  NumberRole role = NumberRole::digit;
};

// factor * 10^power
struct Scale {
  int factor = 1;
  int power = 0;
  bool attached = false;  // only right behind its digits: "25k", not "25 k"
};

const PhraseTable<NumberWord>& number_words();

// Scales written as words, which follow words and digits alike: "million", "lakh", "dozen".
const PhraseTable<Scale>& scale_words();

// Scales cut short, which follow digits only: "bn", "tn", "k". None of them means anything else there.
const PhraseTable<Scale>& scale_suffixes();

// Letters that are a scale behind money or before a counted noun and a unit elsewhere: "$4m", "4m high".
const PhraseTable<Scale>& scale_letters();

// "minus", "negative"
const PhraseTable<bool>& minus_words();

}  // namespace factdiff
