// The labelled turns of an interview or a transcript.
//   "Q: When?\nA: In May.\n\nPhoto: Norvik Press"  -> "When?", "In May."; the photo's line is no turn
#pragma once

#include <vector>

#include "quote/names.h"
#include "quote/spoken_texts.h"
#include "text/document.h"

namespace factdiff {

// In text order; empty where the labels do not show that people speak in turns.
std::vector<SpokenText> find_turns(const Document& document, const NameIndex& names);

}  // namespace factdiff
