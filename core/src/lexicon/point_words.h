// Words that say what "points" are of.
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Share indexes, whose points are points: "FTSE", "the index".
const PhraseTable<bool>& index_words();

// Polls, whose points are percentage points: "margin of error".
const PhraseTable<bool>& poll_words();

}  // namespace factdiff
