#include "lexicon/part_words.h"

namespace factdiff {
namespace {

constexpr Phrase<FractionWord> fraction_rows[] = {
    {"half", {2, false}},
    {"halves", {2, true}},
    {"third", {3, false}},
    {"thirds", {3, true}},
    {"quarter", {4, false, true}},
    {"quarters", {4, true, true}},
    {"fourth", {4, false}},
    {"fourths", {4, true}},
    {"fifth", {5, false}},
    {"fifths", {5, true}},
    {"sixth", {6, false}},
    {"sixths", {6, true}},
    {"seventh", {7, false}},
    {"sevenths", {7, true}},
    {"eighth", {8, false}},
    {"eighths", {8, true}},
    {"ninth", {9, false}},
    {"ninths", {9, true}},
    {"tenth|10th", {10, false}},
    {"tenths", {10, true}},
    {"twelfth", {12, false}},
    {"twelfths", {12, true}},
    {"fifteenth", {15, false}},
    {"fifteenths", {15, true}},
    {"sixteenth", {16, false}},
    {"sixteenths", {16, true}},
    {"twentieth|20th", {20, false}},
    {"twentieths", {20, true}},
    {"hundredth|100th", {100, false}},
    {"hundredths", {100, true}},
    {"thousandth", {1000, false}},
    {"thousandths", {1000, true}},
};

// "Several" begins at three; a plural scale word ends below the next one.
constexpr Phrase<VagueCount> vague_rows[] = {
    {"dozens", {24, 99}},
    {"scores", {40, 99, true}},
    {"hundreds", {100, 999}},
    {"thousands", {1000, 9999}},
    {"tens of thousands|10s of thousands", {10000, 99999}},
    {"hundreds of thousands|100s of thousands", {100000, 999999}},
    {"millions", {1000000, 9999999}},
    {"tens of millions", {10000000, 99999999}},
    {"hundreds of millions", {100000000, 999999999}},
    {"billions", {1000000000, 9999999999}},
    {"tens of billions", {10000000000, 99999999999}},
    {"hundreds of billions", {100000000000, 999999999999}},
    {"trillions", {1000000000000, 9999999999999}},
    {"several dozen|a few dozen", {36, 99}},
    {"several hundred|a few hundred", {300, 999}},
    {"several thousand|a few thousand", {3000, 9999}},
    {"several hundred thousand", {300000, 999999}},
    {"several million|a few million", {3000000, 9999999}},
    {"several billion|a few billion", {3000000000, 9999999999}},
    {"a couple hundred|a couple of hundred|couple of hundred", {200, 299}},
    {"a couple thousand|a couple of thousand", {2000, 2999}},
    {"a couple dozen|a couple of dozen", {24, 35}},
    {"a handful", {3, 9, true}},
    {"a couple|couple", {2, 2, true}},
};

constexpr Phrase<VulgarFraction> vulgar_rows[] = {
    {"½", {1, 2}}, {"⅓", {1, 3}}, {"⅔", {2, 3}}, {"¼", {1, 4}}, {"¾", {3, 4}}, {"⅕", {1, 5}},
    {"⅖", {2, 5}}, {"⅗", {3, 5}}, {"⅘", {4, 5}}, {"⅙", {1, 6}}, {"⅚", {5, 6}}, {"⅛", {1, 8}},
    {"⅜", {3, 8}}, {"⅝", {5, 8}}, {"⅞", {7, 8}}, {"⅐", {1, 7}}, {"⅑", {1, 9}}, {"⅒", {1, 10}},
};

}  // namespace

const PhraseTable<FractionWord>& fraction_words() {
  static const PhraseTable<FractionWord> table(fraction_rows);
  return table;
}

const PhraseTable<VagueCount>& vague_counts() {
  static const PhraseTable<VagueCount> table(vague_rows);
  return table;
}

const PhraseTable<VulgarFraction>& vulgar_fractions() {
  static const PhraseTable<VulgarFraction> table(vulgar_rows);
  return table;
}

}  // namespace factdiff
