// The pre-scan: which tokens a figure's number can begin with, and what may stand glued before one.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/document.h"

namespace factdiff {

// Digits, or a word of the lexicon that begins a number: "two", "half", "dozens", "doubled", "no".
bool may_begin_number(const Token& token);

// A currency sign or code that ends with token `at`: the "USD" of "USD34".
bool is_currency_prefix(const Document& document, std::size_t at);

// Words that a hyphen may join to a number that is one: "minus-260", "sub-7", "over-65s".
bool may_precede_hyphened(std::string_view lower_word);

// "the one", "this one", "no one": what follows is a pronoun.
bool precedes_pronoun_one(std::string_view lower_word);

}  // namespace factdiff
