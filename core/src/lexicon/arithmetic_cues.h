// Words that say figures make up one another.  "including", "of which", "plus", "a total of", "the rest"
#pragma once

#include "text/phrases.h"

namespace factdiff {

enum class ArithmeticCue {
  none,
  part,   // "including", "of which", "among them": what follows is a part of what went before
  total,  // "total", "altogether", "combined": a whole
  plus,   // "plus", "as well as", "along with", "in addition": a further part
  rest,   // "the rest", "the remaining", "others": a difference
};

const PhraseTable<ArithmeticCue>& arithmetic_cues();

// Behind a percentage: it is a share of one whole that nobody can have twice. "52% of the vote"
const PhraseTable<bool>& exclusive_shares();
// Percentages of something else in such a sentence. "turnout", "from", "compared with"
const PhraseTable<bool>& other_percentages();

}  // namespace factdiff
