// Which tokens belong to a figure already, so that figures never overlap.
#pragma once

#include <cstddef>
#include <vector>

#include "text/document.h"

namespace factdiff {

class Claims {
 public:
  explicit Claims(std::size_t tokens) : taken_(tokens, false) {}

  bool is_free(std::size_t token) const { return !taken_[token]; }
  bool is_free(const TokenRange& range) const {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (taken_[i]) return false;
    }
    return true;
  }
  void claim(const TokenRange& range) {
    for (std::size_t i = range.begin; i < range.end; ++i) taken_[i] = true;
  }

 private:
  std::vector<bool> taken_;
};

}  // namespace factdiff
