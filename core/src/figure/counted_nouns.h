// Finds the noun that a number counts, past its adjectives.
//
//   "11 alleged drug traffickers were killed" -> "trafficker"     "dozens of wooden homes" -> "home"
//   "one police officer said"                 -> "officer"        "12 dead"                -> "person"
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "text/document.h"

namespace factdiff {

struct CountedNoun {
  std::size_t token = 0;  // where its head stands
  std::string unit;       // singular, lower case
  bool plural = false;    // the head is a plural form
};

// `at` is the token behind the number. `one`: the number is one, so the noun is singular.
std::optional<CountedNoun> find_counted_noun(const Document& document, std::size_t at, std::size_t limit, bool one);

}  // namespace factdiff
