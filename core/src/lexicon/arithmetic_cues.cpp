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

}  // namespace

const PhraseTable<ArithmeticCue>& arithmetic_cues() {
  static const PhraseTable<ArithmeticCue> table(rows);
  return table;
}

}  // namespace factdiff
