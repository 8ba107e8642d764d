// Finds whether a figure is a change, and which way.  "rose 5p to 142.9p": 5p is up, 142.9p is a level.
#pragma once

#include <cstddef>

#include "factdiff/factdiff.h"
#include "figure/amounts.h"
#include "text/document.h"

namespace factdiff {

struct ChangeContext {
  std::size_t begin = 0;  // first token of the figure or of its hedges
  std::size_t floor = 0;  // first token that may speak of it
  std::size_t limit = 0;  // behind the last one
  bool is_level = false;  // a hedge says so: "fell below 30"
};

Direction find_direction(const Document& document, const Amount& amount, const ChangeContext& context);

// Whether a verb of change stands before the amount, be it a change or not: "added 15 sen to RM2.70" is no range.
bool follows_change(const Document& document, const ChangeContext& context);

// Whether "from", at token `at`, follows a verb of change: "fell from 4.1% to 3.9%" is two levels, no range.
bool is_change_from(const Document& document, std::size_t at, std::size_t floor);

}  // namespace factdiff
