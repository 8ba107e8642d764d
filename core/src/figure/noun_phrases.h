// Finds the run of nouns and adjectives beside a place in a sentence.  "in [the new] security aid and" -> "security
// aid"; "the price of petrol" ending at "petrol" -> "price of petrol"
#pragma once

#include <cstddef>

#include "figure/word_roles.h"

namespace factdiff {

// The phrase that begins at token `at`, its determiners left out; empty when none begins there.
TokenRange phrase_after(const WordRoles& roles, std::size_t at, std::size_t limit);

// The phrase that ends before token `end`; "number of tourists" is one phrase. Empty when none ends there.
TokenRange phrase_before(const WordRoles& roles, std::size_t end, std::size_t floor);

}  // namespace factdiff
