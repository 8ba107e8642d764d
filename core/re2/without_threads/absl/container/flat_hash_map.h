// Stands in for Abseil's: RE2's maps are small, and the standard one is there already.
#pragma once

#include <unordered_map>

namespace absl {

template <typename Key, typename Value>
using flat_hash_map = std::unordered_map<Key, Value>;

}  // namespace absl
