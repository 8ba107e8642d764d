// Reads how exactly a date or a time is meant.  "around noon" -> about; "shortly before 9pm" -> nearly; "after 2009" ->
// over
#pragma once

#include <cstddef>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

// The hedge right before token `begin`, or `stated`, the hedge that the date itself has, when there is none.
Hedge find_calendar_hedge(const Document& document, std::size_t begin, Hedge stated);

}  // namespace factdiff
