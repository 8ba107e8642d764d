// Which marked runs are speech.  Dole called it “reckless” -> yes.  the so-called “super league” -> no.
#pragma once

#include "quote/attribution.h"

namespace factdiff {

bool is_speech(const Document& document, const MarkedRun& run, const Attribution& attribution);

// The words of a run without its marks, the comma before the closing mark and space: what a mention covers.
Span words_of_run(const Document& document, const MarkedRun& run);

}  // namespace factdiff
