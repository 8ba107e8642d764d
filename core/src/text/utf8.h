// UTF-8, read once and checked once.  "é" -> one code point U+00E9 of two bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace factdiff {

struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;  // bytes
};

// The code point that starts at `at`, in text that is valid UTF-8 (see find_invalid_utf8).
CodePoint code_point_at(std::string_view text, std::size_t at);

// The code point that ends just before `at`; {0, 0} at the beginning.
CodePoint code_point_before(std::string_view text, std::size_t at);

// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not), or nullopt.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// Lower case of ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic; everything else as it is.
char32_t lower_case(char32_t c);
bool is_upper(char32_t c);

void append_utf8(std::string& text, char32_t c);
// Writes the one to four bytes of `c` and gives back where they end.
char* write_utf8(char* to, char32_t c);

}  // namespace factdiff
