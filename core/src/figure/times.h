// Finds times of day.  "at 11:52 p.m." -> "23:52"; "noon" -> "12:00".
#pragma once

#include <vector>

#include "figure/claims.h"
#include "figure/reading.h"

namespace factdiff {

std::vector<FoundFigure> find_times(const Document& document, const ReadingContext& context, Claims& claims);

}  // namespace factdiff
