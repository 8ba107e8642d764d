// How much a shared word says about two sentences speaking of one thing.  "the" 0, "government" 400, "Choneros" 1000
#pragma once

#include <string_view>

namespace factdiff {

inline constexpr int full_word_weight = 1000;

// 0 for function words and words of attribution, less than full for words that stand in every newspaper.
// `lower` is the word in lower case.
int word_weight(std::string_view lower);

}  // namespace factdiff
