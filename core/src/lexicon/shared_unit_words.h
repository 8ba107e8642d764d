// Words that tie a bare number to the unit of a figure beside it.  "8 or 9 euros", "12 seats, up from 8"
#pragma once

#include "text/phrases.h"

namespace factdiff {

// All that may stand between a bare number and the figure behind it.
const PhraseTable<bool>& unit_joints();

// Stands before a bare number that speaks of what was counted before; true for the two levels of a change.
const PhraseTable<bool>& unit_ties();

// Between the level of an index and its change: "450.7, up 2.3 points".
const PhraseTable<bool>& change_ties();

}  // namespace factdiff
