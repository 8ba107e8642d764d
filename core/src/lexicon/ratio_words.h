// Words of rates, multipliers and of nothing.  "out of" joins a rate; "twice" -> 2; "no one" -> none
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Between the two numbers of a rate; true when the second may be any number ("two out of 17"), false when the words
// mean something else as often ("five in 20 minutes").
const PhraseTable<bool>& rate_joints();

// "twice", "double" and what follows them when they multiply: "twice as", "double the".
const PhraseTable<int>& multiplier_words();
const PhraseTable<bool>& multiplied_by();
// Behind "as": "twice as many".
const PhraseTable<bool>& compared_words();

// "no one", "nobody", "none of the": nothing was counted. The value says whether a noun must follow.
struct ZeroWord {
  bool needs_noun = false;
  bool needs_event = false;  // a verb of what befell people: "no one was hurt"
};
const PhraseTable<ZeroWord>& zero_words();

// Nouns and verbs of what is counted in an event: "injuries", "hurt".
const PhraseTable<bool>& counted_events();

}  // namespace factdiff
