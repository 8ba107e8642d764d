// Words of "so much a day", "so much per head".
#pragma once

#include <string_view>

#include "text/phrases.h"

namespace factdiff {

enum class RateMark {
  per,      // any noun may follow: "per household"
  article,  // only a unit or one of rate_nouns may: "a day", "a share"
};

const PhraseTable<RateMark>& rate_marks();

// Nouns that prices are per, though they are no units: "share", "head"; the value renames one ("annum" -> "year").
const PhraseTable<std::string_view>& rate_nouns();

// Behind "a year": it says when, not how often: "$13 billion a year earlier".
const PhraseTable<bool>& time_shifts();

// What "per" makes no rate with: "per cent", "per se".
const PhraseTable<bool>& rate_stops();

}  // namespace factdiff
