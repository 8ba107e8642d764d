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

}  // namespace factdiff
