// Words beside ordinals, scores, tallies and odds.  "finished third"; "won 3-2"; "a 5-1 outsider"; "No. 2"
#pragma once

#include "text/phrases.h"

namespace factdiff {

enum class ContestCue { score, vote, odds };

// Words near "3-2" that say what the two numbers are.
const PhraseTable<ContestCue>& contest_cues();

// Beside "16:9": a colon between numbers may also be a clock's.
const PhraseTable<bool>& ratio_cues();

// Between the numbers of a tally: "51 votes to 49".
const PhraseTable<bool>& vote_nouns();

// Behind an ordinal that is part of a name: "52nd Street", "the 101st Airborne".
const PhraseTable<bool>& ordinal_names();

// Before a rank in digits: "No. 2", "Category 4".
const PhraseTable<bool>& rank_leaders();

// Before an ordinal without a noun: "finished third", "in second place".
const PhraseTable<bool>& placing_verbs();

// Right before an ordinal that ranks something: "the third", "his second".
const PhraseTable<bool>& rank_determiners();

}  // namespace factdiff
