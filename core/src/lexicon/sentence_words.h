// What part a word plays in its sentence, for the words that nearly always play one.  "the" -> determiner; "of" ->
// preposition; "were" -> auxiliary; "rose" -> verb
#pragma once

#include <cstdint>
#include <string_view>

#include "text/phrases.h"

namespace factdiff {

enum class WordRole : std::uint8_t {
  noun,         // noun or adjective: every word that is nothing else
  determiner,   // "the", "its", "such"
  preposition,  // "in", "according"
  conjunction,  // "and", "but"
  opener,       // opens a clause of its own: "that", "while", "after"
  relative,     // "who", "which"
  pronoun,      // "he", "them"
  auxiliary,    // "was", "will"
  verb,
  either,  // a noun or a verb, by what stands beside it: "report", "plans", "cut"
  adverb,  // "also", "reportedly"
  figure,  // belongs to a figure
  hyphen,  // inside a word
  mark,    // comma, bracket, quotation mark
};

// The role of a lower-case word; noun when no row has it.
WordRole closed_role(std::string_view lower_word);

// Participles of verbs whose "-ing" is not "-ed" in the past: "shooting" -> "shot".
const PhraseTable<std::string_view>& irregular_participles();

// Right before the bare form of a verb: "will expire". And before "to": "set to expire".
bool leads_infinitive(std::string_view lower_word);
bool leads_to_infinitive(std::string_view lower_word);

// Behind a verb rather than a noun: "passes through".
bool is_verb_particle(std::string_view lower_word);

// Words that look like participles or adverbs and are nouns: "hundred", "family", "building".
bool is_false_ending(std::string_view lower_word);

}  // namespace factdiff
