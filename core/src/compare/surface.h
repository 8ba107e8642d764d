// How figures and sources are written in explanations.  money 19500000 USD -> "$19.5 million"; count 12 -> "12"
#pragma once

#include <string>

#include "factdiff/factdiff.h"

namespace factdiff {

// A computed number in the manner of `like` ("$19.5 million" like "$6 million").
std::string write_number(const Decimal& value, const Figure& like);

// “nearly $20 million”: the mention's own words with its hedge before them, in quotation marks when it has one.
std::string write_mention(std::string_view text, const Mention& mention);

// The same without quotation marks.
std::string words_of(std::string_view text, const Mention& mention);

// The source's title, else its id, else "source 2".
std::string write_source(const Source& source, std::size_t index);

// "A", "A and B", "A, B and C".
std::string write_list(const std::vector<std::string>& parts);

}  // namespace factdiff
