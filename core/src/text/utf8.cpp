#include "text/utf8.h"

namespace factdiff {
namespace {

std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return 4;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t size = sequence_length(lead);
  if (size == 1) return {lead, 1};
  char32_t value = lead & (0xffu >> (size + 1));
  for (std::size_t i = 1; i < size && at + i < text.size(); ++i) {
    value = (value << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3fu);
  }
  return {value, size};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  std::size_t begin = at - 1;
  while (begin > 0 && is_continuation(text[begin])) --begin;
  return code_point_at(text, begin);
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return at;
    const std::size_t size = sequence_length(lead);
    if (at + size > text.size()) return at;
    for (std::size_t i = 1; i < size; ++i) {
      if (!is_continuation(text[at + i])) return at;
    }
    const char32_t value = code_point_at(text, at).value;
    const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    if (overlong || (value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff) return at;
    at += size;
  }
  return std::nullopt;
}

char32_t lower_case(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xc0 && c <= 0xde && c != 0xd7) return c + 32;
  if ((c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177)) return c | 1;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e)) return (c & 1) != 0 ? c + 1 : c;
  if (c >= 0x391 && c <= 0x3a9) return c + 32;
  if (c >= 0x410 && c <= 0x42f) return c + 32;
  if (c >= 0x400 && c <= 0x40f) return c + 80;
  return c;
}

bool is_upper(char32_t c) { return lower_case(c) != c; }

char* write_utf8(char* to, char32_t c) {
  const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xc0 | (c >> 6));
    put(0x80 | (c & 0x3f));
  } else if (c < 0x10000) {
    put(0xe0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3f));
    put(0x80 | (c & 0x3f));
  } else {
    put(0xf0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3f));
    put(0x80 | ((c >> 6) & 0x3f));
    put(0x80 | (c & 0x3f));
  }
  return to;
}

void append_utf8(std::string& text, char32_t c) {
  char bytes[4];
  text.append(bytes, static_cast<std::size_t>(write_utf8(bytes, c) - bytes));
}

}  // namespace factdiff
