// Bytes as a text whose offsets are converted: the fast way agrees with counting code points one by one.
#include <string>

#include "invariants.h"
#include "text/utf16.h"
#include "text/utf8.h"

using namespace factdiff;
using namespace factdiff::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = as_utf8(data, size);
  const Utf16Offsets offsets(text);
  std::string rebuilt;
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    hold(offsets.from_byte(at) == units, "a byte's unit is not the count of units before it");
    const CodePoint c = code_point_at(text, at);
    hold(c.size >= 1 && c.size <= 4 && at + c.size <= text.size(), "a code point of an impossible size");
    at += c.size;
    hold(code_point_before(text, at).value == c.value, "read backwards a code point is another");
    hold(lower_case(lower_case(c.value)) == lower_case(c.value), "lower case of lower case is another letter");
    append_utf8(rebuilt, c.value);
    units += c.value >= 0x10000 ? 2 : 1;
  }
  hold(offsets.from_byte(text.size()) == units && offsets.length() == units, "the length is not the count of units");
  hold(rebuilt == text, "code points written again are another text");
  // Anything at all, valid or not, has a defined answer.
  const std::string raw(data, data + size);
  if (const auto invalid = find_invalid_utf8(raw)) {
    hold(*invalid < raw.size(), "an invalid byte behind the end");
    hold(!find_invalid_utf8(raw.substr(0, *invalid)), "an earlier byte was invalid");
  }
  return 0;
}
