// Words that make a number a name.  "9/11", "Covid-19", "one another"; "Flight" before "370"; "Street" behind "10
// Downing"
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Whole phrases that only look like a figure, an ordinal or a date.
const PhraseTable<bool>& not_figures();

// Before a number that is part of a name: "Flight 370", "Article 50", "Boeing 737", "page 3".
const PhraseTable<bool>& name_leaders();

// Models known by a bare number, and what must stand behind it: "737 jets", "787 Dreamliner".
const PhraseTable<bool>& model_numbers();
const PhraseTable<bool>& model_followers();

// Behind a house number and a name: "10 Downing Street".
const PhraseTable<bool>& street_words();

// Ends of host names: "example.com".
const PhraseTable<bool>& host_endings();

}  // namespace factdiff
