#include "text/byte_store.h"

#include <algorithm>

namespace factdiff {

char* ByteStore::take(std::size_t size) {
  constexpr std::size_t block = 4096;
  if (used_ + size > capacity_) {
    capacity_ = std::max(block, size);
    blocks_.push_back(std::make_unique<char[]>(capacity_));
    used_ = 0;
  }
  used_ += size;
  return blocks_.back().get() + (used_ - size);
}

}  // namespace factdiff
