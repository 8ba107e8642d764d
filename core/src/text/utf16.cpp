#include "text/utf16.h"

#include <algorithm>

namespace factdiff {
namespace {

constexpr std::size_t stride = 64;

// Units that the code point starting with this byte takes; 0 for a continuation byte, so that bytes can be summed.
std::size_t units_of(char byte) {
  const auto c = static_cast<unsigned char>(byte);
  if ((c & 0xc0) == 0x80) return 0;
  return c >= 0xf0 ? 2 : 1;
}

}  // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) : text_(text) {
  if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    length_ = text.size();
    return;
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at % stride == 0) marks_.push_back(length_);
    length_ += units_of(text[at]);
  }
}

std::size_t Utf16Offsets::from_byte(std::size_t byte) const {
  if (marks_.empty()) return byte;
  if (byte >= text_.size()) return length_;
  std::size_t units = marks_[byte / stride];
  for (std::size_t at = byte / stride * stride; at < byte; ++at) units += units_of(text_[at]);
  return units;
}

}  // namespace factdiff
