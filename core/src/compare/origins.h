// Sources that are rewrites of one text share an origin number: their agreement is no corroboration.
#pragma once

#include <cstddef>
#include <vector>

#include "mentions.h"

namespace factdiff {

// One number for each source, counted up from 0 in source order.
std::vector<std::size_t> find_origins(const std::vector<ReadSource>& read);

// Whether two texts print one sentence, in at least most of its words: an agency's, as a rule.
bool is_copied_sentence(const Document& a, std::size_t sentence_a, const Document& b, std::size_t sentence_b);

}  // namespace factdiff
