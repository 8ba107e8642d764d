// Words around marked words that are no speech: names, titles of works, terms.  "the so-called" -> a term follows
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Right before the marks: "so-called", "known as", "the film", "nicknamed".
const PhraseTable<bool>& not_speech_before();

// Words that stand in marks by themselves to keep a distance: the “so-called” plan.
const PhraseTable<bool>& scare_words();

// First-person words and forms of talk that no narrator writes: "we're", "my", "gonna"; not the country "US".
bool is_first_person(const Token& token);

}  // namespace factdiff
