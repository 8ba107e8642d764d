#include "text/accents.h"

#include "text/utf8.h"

namespace factdiff {
namespace {

// U+00C0 to U+017F, one letter each; a dot where there is no plain one.
constexpr char32_t first_letter = 0xC0;
constexpr std::string_view plain =
    "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUu"
    "UuUuUuWwYyYZzZzZzs";
static_assert(plain.size() == 0x180 - 0xC0);

}  // namespace

std::string without_accents(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const bool known = point.value >= first_letter && point.value < first_letter + plain.size();
    const char letter = known ? plain[point.value - first_letter] : '.';
    if (known && letter != '.') {
      folded += letter;
    } else {
      folded.append(text.substr(at, point.size));
    }
    at += point.size;
  }
  return folded;
}

}  // namespace factdiff
