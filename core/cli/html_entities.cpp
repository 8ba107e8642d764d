#include "html_entities.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "text/utf8.h"

namespace factdiff::cli {
namespace {

// U+00A0 to U+00FF, in order.
constexpr std::string_view latin1[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};
static_assert(std::size(latin1) == 0x60);

struct NamedCharacter {
  std::string_view name;
  char32_t character;
};

constexpr NamedCharacter named[] = {
    {"amp", '&'},       {"lt", '<'},        {"gt", '>'},        {"quot", '"'},      {"apos", '\''},
    {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201a},  {"ldquo", 0x201c},  {"rdquo", 0x201d},
    {"bdquo", 0x201e},  {"lsaquo", 0x2039}, {"rsaquo", 0x203a}, {"ndash", 0x2013},  {"mdash", 0x2014},
    {"hellip", 0x2026}, {"bull", 0x2022},   {"euro", 0x20ac},   {"trade", 0x2122},  {"minus", 0x2212},
    {"thinsp", 0x2009}, {"ensp", 0x2002},   {"emsp", 0x2003},   {"zwnj", 0x200c},   {"zwj", 0x200d},
    {"prime", 0x2032},  {"Prime", 0x2033},  {"le", 0x2264},     {"ge", 0x2265},     {"asymp", 0x2248},
    {"frac13", 0x2153}, {"frac23", 0x2154}, {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},
    {"scaron", 0x161},  {"permil", 0x2030}, {"dagger", 0x2020}, {"num", '#'},       {"dollar", '$'},
    {"percnt", '%'},    {"comma", ','},     {"period", '.'},    {"hyphen", 0x2010}, {"NewLine", '\n'}};

// Numbers 128 to 159 mean Windows-1252 on the web; 0 where that has no character.
constexpr char32_t windows1252[] = {0x20ac, 0,      0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                    0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17d,  0,
                                    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0,      0x17e,  0x178};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<char32_t> find_named(std::string_view name) {
  const auto* row = std::find_if(std::begin(named), std::end(named), [&](const auto& it) { return it.name == name; });
  if (row != std::end(named)) return row->character;
  const auto* letter = std::find(std::begin(latin1), std::end(latin1), name);
  if (letter == std::end(latin1)) return std::nullopt;
  return static_cast<char32_t>(0xa0 + (letter - std::begin(latin1)));
}

// What a number stands for; U+FFFD where Unicode has no such character.
char32_t character_of(char32_t number) {
  if (number >= 0x80 && number < 0xa0 && windows1252[number - 0x80] != 0) return windows1252[number - 0x80];
  if (number == 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000)) return 0xfffd;
  return number;
}

int digit_value(char c, bool hex) {
  if (is_digit(c)) return c - '0';
  if (hex && c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (hex && c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::size_t append_numeric(std::string_view text, std::string& into) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const std::size_t first = hex ? 3 : 2;
  std::size_t at = first;
  char32_t number = 0;
  for (; at < text.size() && digit_value(text[at], hex) >= 0; ++at) {
    // Beyond Unicode the exact number no longer matters, only that it does not wrap around.
    if (number <= 0x10ffff) number = number * (hex ? 16 : 10) + static_cast<char32_t>(digit_value(text[at], hex));
  }
  if (at == first) return 0;
  append_utf8(into, character_of(number));
  return at < text.size() && text[at] == ';' ? at + 1 : at;
}

}  // namespace

std::size_t append_reference(std::string_view text, std::string& into) {
  if (text.size() > 1 && text[1] == '#') return append_numeric(text, into);
  std::size_t end = 1;
  // No name in the table is longer than 8 letters.
  while (end < text.size() && end < 10 && (is_letter(text[end]) || is_digit(text[end]))) ++end;
  if (end >= text.size() || text[end] != ';') return 0;
  const std::optional<char32_t> character = find_named(text.substr(1, end - 1));
  if (!character) return 0;
  append_utf8(into, *character);
  return end + 1;
}

std::string decode_references(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t taken = text[at] == '&' ? append_reference(text.substr(at), decoded) : 0;
    if (taken == 0) decoded += text[at];
    at += std::max<std::size_t>(taken, 1);
  }
  return decoded;
}

}  // namespace factdiff::cli
