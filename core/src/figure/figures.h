// Finds every figure of a document.  "It got nearly $20 million on July 25." -> money 20000000 USD (nearly), date
// --07-25
//
// What only looks like a figure is claimed first ("9/11", "Covid-19"), then times and dates, then scores, odds and
// ordinals, then quantities; at last the words around say what is measured and who states it.
#pragma once

#include <vector>

#include "figure/reading.h"

namespace factdiff {

// In text order, no two overlapping.
std::vector<FoundFigure> find_figures(const Document& document, const ReadingContext& context);

}  // namespace factdiff
