#include "lexicon/number_words.h"

namespace factdiff {
namespace {

using enum NumberRole;

constexpr Phrase<NumberWord> number_rows[] = {
    {"zero|nought|naught", {0, digit}},
    {"one", {1, digit}},
    {"two", {2, digit}},
    {"three", {3, digit}},
    {"four", {4, digit}},
    {"five", {5, digit}},
    {"six", {6, digit}},
    {"seven", {7, digit}},
    {"eight", {8, digit}},
    {"nine", {9, digit}},
    {"ten", {10, teen}},
    {"eleven", {11, teen}},
    {"twelve", {12, teen}},
    {"thirteen", {13, teen}},
    {"fourteen", {14, teen}},
    {"fifteen", {15, teen}},
    {"sixteen", {16, teen}},
    {"seventeen", {17, teen}},
    {"eighteen", {18, teen}},
    {"nineteen", {19, teen}},
    {"twenty", {20, ten}},
    {"thirty", {30, ten}},
    {"forty|fourty", {40, ten}},
    {"fifty", {50, ten}},
    {"sixty", {60, ten}},
    {"seventy", {70, ten}},
    {"eighty", {80, ten}},
    {"ninety", {90, ten}},
    {"hundred", {100, hundred}},
};

constexpr Phrase<Scale> scale_rows[] = {
    {"thousand", {1, 3}},
    {"million|millions", {1, 6}},
    {"billion|billions|milliard", {1, 9}},
    {"trillion|trillions", {1, 12}},
    {"quadrillion", {1, 15}},
    {"lakh|lakhs|lac|lacs", {1, 5}},
    {"crore|crores", {1, 7}},
    {"dozen|dozens|doz|dozs", {12, 0}},
};

constexpr Phrase<Scale> suffix_rows[] = {
    {"k", {1, 3, true}},    {"thou", {1, 3}},        {"mn|mln|mio", {1, 6}}, {"mil", {1, 6}},
    {"MM", {1, 6, true}},  // bankers' "$1MM"; "mm" is a millimeter
    {"bn|bln|mrd", {1, 9}}, {"tn|trn|tln", {1, 12}}, {"cr", {1, 7}},         {"dozens|doz|dozs", {12, 0}},
};

constexpr Phrase<Scale> letter_rows[] = {
    {"m", {1, 6}},
    {"b", {1, 9}},
    {"t", {1, 12}},
};

constexpr Phrase<bool> minus_rows[] = {
    {"minus|negative", true},
};

}  // namespace

const PhraseTable<NumberWord>& number_words() {
  static const PhraseTable<NumberWord> table(number_rows);
  return table;
}

const PhraseTable<Scale>& scale_words() {
  static const PhraseTable<Scale> table(scale_rows);
  return table;
}

const PhraseTable<Scale>& scale_suffixes() {
  static const PhraseTable<Scale> table(suffix_rows);
  return table;
}

const PhraseTable<Scale>& scale_letters() {
  static const PhraseTable<Scale> table(letter_rows);
  return table;
}

const PhraseTable<bool>& minus_words() {
  static const PhraseTable<bool> table(minus_rows);
  return table;
}

}  // namespace factdiff
