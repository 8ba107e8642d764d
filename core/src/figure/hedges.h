// Finds how exactly a figure is meant.  "more than 30" -> over; "30 or more" -> at_least; "up to about 30" -> at_most
#pragma once

#include <cstddef>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct FoundHedge {
  Hedge hedge = Hedge::exact;
  std::size_t begin = 0;  // first token of the hedges before the figure; the figure's first token without any
  bool is_level = false;  // it says where a level stands, so no change: "fell below 30"
};

// Hedges before token `begin`, of an amount that is or is not a span of time. A bound outranks "about".
FoundHedge find_hedge_before(const Document& document, std::size_t begin, std::size_t floor, bool duration);

// A hedge that begins at token `at`, behind the figure; Hedge::exact when there is none.
Hedge find_hedge_behind(const Document& document, std::size_t at, std::size_t limit);

// How many tokens it takes; 0 when there is none.
std::size_t hedge_length_behind(const Document& document, std::size_t at, std::size_t limit);

}  // namespace factdiff
