#include "text/byte_store.h"

#include <algorithm>

namespace factdiff {

// Small stores stay small, large ones need few blocks.
char* ByteStore::take(std::size_t size) {
  constexpr std::size_t smallest = 32;
  constexpr std::size_t largest = 4096;
  if (used_ + size > capacity_) {
    capacity_ = std::max(std::clamp(2 * capacity_, smallest, largest), size);
    blocks_.emplace_back(new char[capacity_]);  // make_unique would write zeros first
    used_ = 0;
  }
  used_ += size;
  return blocks_.back().get() + (used_ - size);
}

}  // namespace factdiff
