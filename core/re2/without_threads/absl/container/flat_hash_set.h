// Stands in for Abseil's: RE2's sets are small, and the standard one is there already.
#pragma once

#include <unordered_set>

namespace absl {

template <typename Key, typename Hash, typename Equal>
using flat_hash_set = std::unordered_set<Key, Hash, Equal>;

}  // namespace absl
