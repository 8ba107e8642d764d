// Words that name speakers: titles before names, roles, pronouns, papers that speak for someone.
//   "President" -> a title, "spokeswoman" -> a role of a woman, "statement" -> a document, "he" -> a pronoun
#pragma once

#include <cstdint>
#include <string_view>

namespace factdiff {

enum class Gender : std::uint8_t { unknown, male, female };

// Words before a name that are no part of it: "Mr", "President", "Minister", "Sgt".
bool is_title(std::string_view lower_word);

// What a title, role or given name says: "mrs" female, "spokesman" male, "minister" unknown.
Gender gender_of_word(std::string_view lower_word);

// "spokesman", "officer", "mother": nouns that stand for one person who can speak.
bool is_person_role(std::string_view lower_word);

// "officials", "police", "witnesses": nouns that stand for several.
bool is_group_role(std::string_view lower_word);

// One word for roles that newspapers use for the same people: "marcher" and "demonstrator" -> "protester". Words
// without a twin are given back as they are; `singular_word` is in lower case.
std::string_view role_family(std::string_view singular_word);

// "ministry", "newspaper": nouns that stand for a body.
bool is_body_role(std::string_view lower_word);

// "statement", "tweet", "letter": what speaks for the one who wrote it.
bool is_spoken_document(std::string_view lower_word);

// A capital word that shows a body, not a person: "Ministry", "Commission", "Inc".
bool is_body_word(std::string_view lower_word);

// Capital words that are no names: "Monday", "March", "Yesterday", "Meanwhile".
bool is_calendar_word(std::string_view lower_word);

// "van", "bin", "de": small words inside a name.
bool is_name_particle(std::string_view lower_word);

// Given names whose bearer is nearly always a man or a woman; unknown for others.
Gender gender_of_given_name(std::string_view lower_word);

}  // namespace factdiff
