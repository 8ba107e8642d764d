// Words beside a figure that say how it is meant.  "more than" -> over, before it; "or so" -> about, behind it
#pragma once

#include "factdiff/factdiff.h"
#include "text/phrases.h"

namespace factdiff {

const PhraseTable<Hedge>& hedges_before();
const PhraseTable<Hedge>& hedges_behind();

// Words that "over" follows when it means "more than" even before a span of time: "for over two years" is longer than
// two, "sales fell over two years" is not.
const PhraseTable<bool>& bounds_time();

// Before "up to": what follows was reached.  "went", "back"
const PhraseTable<bool>& arrival_words();

}  // namespace factdiff
