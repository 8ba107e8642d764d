// Words that lead to what a figure measures.  "$5 million [for] roads"; "a fine [of] $5 million"; "prices [rose] 3%"
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Between money and its purpose.
const PhraseTable<bool>& purpose_prepositions();

// Between a noun and the figure that measures it: "a fine of $5m", "a contract worth $5m".
const PhraseTable<bool>& measuring_joints();

// Before a figure that a verb of change leads to: "from $25m to $50m", "by 3%".
const PhraseTable<bool>& change_joints();

// From where a distance is measured: "5 miles off Aden".
const PhraseTable<bool>& distance_prepositions();

// Verbs that say nothing of what they govern: "was", "included", "had".
const PhraseTable<bool>& empty_verbs();

// Parts of a day and spans of time, which are no subject: "Tuesday morning", "$5 a year".
const PhraseTable<bool>& time_nouns();

// Nouns that are only the size of something: "a rise in fares", "the number of boats", "the total".
const PhraseTable<bool>& empty_nouns();

}  // namespace factdiff
