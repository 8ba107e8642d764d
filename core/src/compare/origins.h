// Sources that are rewrites of one text share an origin number: their agreement is no corroboration.
#pragma once

#include <cstddef>
#include <vector>

#include "mentions.h"

namespace factdiff {

// One number for each source, counted up from 0 in source order.
std::vector<std::size_t> find_origins(const std::vector<ReadSource>& read);

}  // namespace factdiff
