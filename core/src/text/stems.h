// Word forms.  singular("troops") -> "troop", singular("people") -> "person", stem("killings") -> "kill".
#pragma once

#include <string>
#include <string_view>

namespace factdiff {

// The singular of a lower-case noun; the word itself when it has none or is singular already.
std::string singular(std::string_view noun);

// A key under which forms of one word meet: inflection and the commonest derivations taken off a lower-case word.
// Never shown to a reader.
std::string stem(std::string_view word);

}  // namespace factdiff
