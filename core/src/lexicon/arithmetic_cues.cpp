#include "lexicon/arithmetic_cues.h"

namespace factdiff {
namespace {

constexpr Phrase<ArithmeticCue> rows[] = {
    {"including|includes|included|include|of which|of whom|of them|among them|among whom|comprising|made up "
     "of|consisting of|of those|"
     "counting|split between|divided between",
     ArithmeticCue::part},
    {"total|totalling|totaling|in total|in all|altogether|combined|together|overall|sum|a total of|bringing",
     ArithmeticCue::total},
    {"plus|as well as|along with|in addition to|in addition|on top of|besides|and another|a further",
     ArithmeticCue::plus},
    {"the rest|the remaining|remaining|the remainder|the other|the others|others", ArithmeticCue::rest},
};

constexpr Phrase<bool> exclusive_rows[] = {
    {"of the vote|of the votes|of votes|of votes cast|of the ballots|of the popular vote|of all votes", true},
};

constexpr Phrase<bool> other_rows[] = {
    {"turnout|from|compared with|compared to|against|up|down|counted|margin|lead|points|previous|last time|first round|"
     "second round|runoff|run-off|poll|polls|exit|in the previous|district|districts|county|state|province",
     true},
};

}  // namespace

const PhraseTable<ArithmeticCue>& arithmetic_cues() {
  static const PhraseTable<ArithmeticCue> table(rows);
  return table;
}

const PhraseTable<bool>& exclusive_shares() {
  static const PhraseTable<bool> table(exclusive_rows);
  return table;
}

const PhraseTable<bool>& other_percentages() {
  static const PhraseTable<bool> table(other_rows);
  return table;
}

}  // namespace factdiff
