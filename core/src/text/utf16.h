// Byte offsets of UTF-8 to offsets in UTF-16 code units, the DOM's unit.  "é1": byte 2 -> unit 1.  "😀1": byte 4 ->
// unit 2. The only place where the two meet.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace factdiff {

class Utf16Offsets {
 public:
  // `text` must be valid UTF-8 and outlive this.
  explicit Utf16Offsets(std::string_view text);

  // `byte` must lie on a code point boundary, at most text.size().
  std::size_t from_byte(std::size_t byte) const;
  // Length of the whole text in UTF-16 code units.
  std::size_t length() const { return length_; }

 private:
  std::string_view text_;
  std::vector<std::size_t> marks_;  // units before every 64th byte; empty when the text is ASCII
  std::size_t length_ = 0;
};

}  // namespace factdiff
