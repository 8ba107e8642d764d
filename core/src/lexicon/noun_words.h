// What helps to find the noun a number counts.  "11 alleged drug traffickers were" -> the nouns end before "were"
#pragma once

#include <string_view>

#include "text/phrases.h"

namespace factdiff {

// Words that no run of adjectives and nouns goes past: prepositions, pronouns, auxiliaries, verbs of reporting.
bool ends_noun_run(std::string_view lower_word);

// Determiners and object pronouns: "the", "his", "him".
bool begins_noun_phrase(std::string_view lower_word);

// Prepositions that make a capital word before a number a place: "in Leeds 12 men".
const PhraseTable<bool>& places_before_name();

// Before "one day" they make it a span of time: "within one day".
bool measures_one_day(std::string_view lower_word);

// Behind a number and a hyphen they make an adjective that counts nothing: "one-off", "two-way", "40,000-strong".
bool is_adjective_after_hyphen(std::string_view lower_word);

// Past forms without "ed" that follow a noun: "one house burnt".
bool is_irregular_participle(std::string_view lower_word);

// Nouns that count without an "s" ("staff", "aircraft"), and what a reader would call one ("dead" -> "person").
const PhraseTable<std::string_view>& bare_plurals();

// Nouns after "one" that make an idiom, not a count: "one day", "one another".
bool is_idiom_after_one(std::string_view lower_word);

}  // namespace factdiff
