// How tokens stand to each other.  "22-year-old": tokens 1..4 are glued, token 1 is a hyphen.
#pragma once

#include <cstddef>

#include "text/document.h"
#include "text/tokens.h"

namespace factdiff {

// No space between this token and the one before it.
inline bool is_glued(const Document& document, std::size_t at) {
  return at > 0 && at < document.tokens().size() && !document.token(at).space_before;
}

// A dash with no space on either side: "twenty-six", "$10-15".
inline bool is_hyphen(const Document& document, std::size_t at) {
  return is_glued(document, at) && is_dash(document.token(at).text) && is_glued(document, at + 1);
}

inline bool is_word(const Document& document, std::size_t at, std::size_t limit, std::string_view lower) {
  return at < limit && document.token(at).lower == lower;
}

}  // namespace factdiff
