#include "report/json_writer.h"

#include <array>
#include <charconv>

#include "text/utf8.h"

namespace factdiff {
namespace {

// Bytes that can be copied as they are: ASCII without controls, quotation mark and backslash.
constexpr auto plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}();

bool is_plain(char byte) { return plain_bytes[static_cast<unsigned char>(byte)]; }

}  // namespace

void JsonWriter::name(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  first_ = true;
}

void JsonWriter::value(std::string_view text) {
  separate();
  out_ += '"';
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_plain(text[end])) ++end;
    out_.append(text, at, end - at);
    at = end;
    if (at == text.size()) break;
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      append_escaped(text[at++]);
    } else {
      at = append_beyond_ascii(text, at);
    }
  }
  out_ += '"';
}

void JsonWriter::value(std::size_t number) {
  separate();
  char digits[20];
  out_.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void JsonWriter::hundredths(double share) {
  const auto rounded = static_cast<std::size_t>(share * 100 + 0.5);
  value(rounded / 100);
  out_ += '.';
  out_ += static_cast<char>('0' + rounded / 10 % 10);
  if (rounded % 10 != 0) out_ += static_cast<char>('0' + rounded % 10);
}

void JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  first_ = false;
}

void JsonWriter::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

void JsonWriter::append_escaped(char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  constexpr std::string_view short_escapes = "\bb\ff\nn\rr\tt\"\"\\\\";
  for (std::size_t i = 0; i < short_escapes.size(); i += 2) {
    if (short_escapes[i] != c) continue;
    out_ += '\\';
    out_ += short_escapes[i + 1];
    return;
  }
  out_ += "\\u00";
  out_ += hex[static_cast<unsigned char>(c) >> 4];
  out_ += hex[static_cast<unsigned char>(c) & 15U];
}

// Copies the code point at `at` and gives back where it ends.
std::size_t JsonWriter::append_beyond_ascii(std::string_view text, std::size_t at) {
  const std::size_t size = code_point_at(text, at).size;
  const std::string_view bytes = text.substr(at, size);
  if (find_invalid_utf8(bytes)) {
    out_ += "\uFFFD";
    return at + 1;
  }
  out_ += bytes;
  return at + size;
}

}  // namespace factdiff
