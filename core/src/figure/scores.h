// Reads two numbers that stand against each other.
//
//   "won 3-2", "1-1"          -> score "3-2", "1-1"        "51 votes to 49", "51-49"  -> score "51-49"
//   "at odds of 5-1"          -> ratio 5                   "3:1", "3-to-1"            -> ratio 3
//   "5-7 men", "300-400"      -> nothing: ranges            "4-4-2"                    -> nothing
#pragma once

#include <cstddef>
#include <optional>

#include "figure/claims.h"
#include "figure/reading.h"

namespace factdiff {

// The score or ratio that begins with the number at token `at`.
std::optional<FoundFigure> read_score(const Document& document, const Claims& claims, std::size_t at);

// "4:39 left": two numbers with a colon that read_score leaves alone are no figures either.
bool is_clock_like(const Document& document, std::size_t at);

}  // namespace factdiff
