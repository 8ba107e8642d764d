#include "figure/written_numbers.h"

#include <string>
#include <utility>
#include <vector>

#include "figure/adjacency.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_number = 30;  // characters; longer runs of digits are no figures

// The digits of a token cut at its separators: "1,247.5" -> groups 1 247 5, separators , .
struct Groups {
  std::vector<std::string_view> parts;
  std::string separators;
};

Groups cut_groups(std::string_view text) {
  Groups groups;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != ',' && text[at] != '.') continue;
    groups.parts.push_back(text.substr(begin, at - begin));
    if (at < text.size()) groups.separators.push_back(text[at]);
    begin = at + 1;
  }
  return groups;
}

// Whether parts [0, count) are digit groups: 1-3 digits, then threes; or Indian: 1-2 digits, twos, and a last three.
bool are_groups(const std::vector<std::string_view>& parts, std::size_t count) {
  if (count == 1) return true;
  if (parts[0].size() > 3 || parts[count - 1].size() != 3) return false;
  bool threes = true;
  bool twos = parts[0].size() <= 2;
  for (std::size_t i = 1; i + 1 < count; ++i) {
    threes = threes && parts[i].size() == 3;
    twos = twos && parts[i].size() == 2;
  }
  return threes || twos;
}

std::string join(const std::vector<std::string_view>& parts, std::size_t count) {
  std::string digits;
  for (std::size_t i = 0; i < count; ++i) digits += parts[i];
  return digits;
}

// The number in plain notation ("1247.5"), "" when the separators make no number.
std::string plain_notation(std::string_view text) {
  const Groups groups = cut_groups(text);
  const std::size_t count = groups.parts.size();
  if (count == 1) return std::string(text);
  const char last = groups.separators.back();
  const std::size_t others = groups.separators.find(last == '.' ? ',' : '.');
  const bool one_kind = others == std::string::npos;
  if (one_kind && last == ',') {
    if (are_groups(groups.parts, count)) return join(groups.parts, count);
    return count == 2 ? join(groups.parts, 1) + "." + std::string(groups.parts[1]) : "";  // decimal comma: "1,3"
  }
  if (one_kind && count > 2) return are_groups(groups.parts, count) ? join(groups.parts, count) : "";
  // The last separator is the decimal one; before it the other kind makes groups.
  if (groups.separators.find(last) + 1 != groups.separators.size()) return "";
  if (!are_groups(groups.parts, count - 1)) return "";
  return join(groups.parts, count - 1) + "." + std::string(groups.parts[count - 1]);
}

Decimal step_of(const std::string& plain, const Decimal& value) {
  const std::size_t point = plain.find('.');
  if (point != std::string::npos) return Decimal(1, -static_cast<int>(plain.size() - point - 1));
  return last_digit_of(value);
}

bool is_plain_digits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

// "816 000": groups of three after one space each. A plain space needs a group of zeros or a second group to be sure.
std::string read_spaced_groups(const Document& document, std::size_t at, std::size_t limit, std::size_t& end) {
  const Token& first = document.token(at);
  std::string digits(first.text);
  if (!is_plain_digits(first.text) || first.text.size() > 3 || first.text[0] == '0') return digits;
  bool sure = false;
  std::size_t next = at + 1;
  std::string joined = digits;
  for (; next < limit; ++next) {
    const Token& token = document.token(next);
    const std::size_t gap = token.span.begin - document.token(next - 1).span.end;
    const bool decimals = token.text.size() > 4 && token.text[3] == '.' && is_plain_digits(token.text.substr(4));
    if (token.kind != TokenKind::number || gap == 0 || gap > 3) break;
    if (!is_plain_digits(token.text.substr(0, 3)) || (token.text.size() != 3 && !decimals)) break;
    const std::string_view between = document.text({document.token(next - 1).span.end, token.span.begin});
    sure = sure || between != " " || token.text == "000" || next > at + 1;
    if (gap > 1 && between.front() == ' ') break;
    joined += token.text;
    if (decimals) {
      ++next;
      break;
    }
  }
  if (!sure) return digits;
  end = next;
  return joined;
}

// Numerator and denominator of a vulgar fraction character.
std::optional<std::pair<int, int>> vulgar_fraction(std::string_view text) {
  static constexpr struct {
    std::string_view sign;
    int numerator;
    int denominator;
  } rows[] = {{"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5},
              {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅛", 1, 8},
              {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅐", 1, 7}, {"⅑", 1, 9}, {"⅒", 1, 10}};
  for (const auto& row : rows) {
    if (row.sign == text) return std::pair(row.numerator, row.denominator);
  }
  return std::nullopt;
}

struct Part {
  Decimal numerator;
  Decimal denominator;
  std::size_t end = 0;
};

// "½" or "3/4" at token `at`. Halves, thirds ... only: "9/11" and "24/7" are no parts.
std::optional<Part> read_part(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit || document.token(at).kind != TokenKind::number) return std::nullopt;
  if (const auto sign = vulgar_fraction(document.token(at).text)) return Part{sign->first, sign->second, at + 1};
  if (at + 2 >= limit || document.token(at + 1).text != "/" || !is_glued(document, at + 1) ||
      !is_glued(document, at + 2) || document.token(at + 2).kind != TokenKind::number) {
    return std::nullopt;
  }
  if (!is_plain_digits(document.token(at).text) || !is_plain_digits(document.token(at + 2).text)) return std::nullopt;
  if (at + 3 < limit && document.token(at + 3).text == "/" && is_glued(document, at + 3)) return std::nullopt;
  const auto numerator = Decimal::parse(document.token(at).text);
  const auto denominator = Decimal::parse(document.token(at + 2).text);
  static constexpr int common[] = {2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100};
  bool is_common = false;
  for (const int row : common) is_common = is_common || *denominator == Decimal(row);
  if (!is_common || *numerator >= *denominator || numerator->is_zero()) return std::nullopt;
  return Part{*numerator, *denominator, at + 3};
}

Numeral make_part(const Part& part, std::size_t begin) {
  Numeral numeral;
  numeral.tokens = {begin, part.end};
  numeral.form = NumeralForm::fraction;
  numeral.value = part.numerator.divided_by(part.denominator);
  numeral.low = numeral.high = *numeral.value;
  numeral.step = Decimal(1).divided_by(part.denominator).divided_by(Decimal(10));
  numeral.numerator = part.numerator;
  numeral.denominator = part.denominator;
  return numeral;
}

// "e8", "x10^6", "×10−30" behind the digits.
void read_exponent(const Document& document, Numeral& numeral, std::size_t limit) {
  std::size_t at = numeral.tokens.end;
  if (at + 1 >= limit || !numeral.value) return;
  const std::string_view mark = document.token(at).lower;
  if (mark == "e" && is_glued(document, at)) {
    ++at;
  } else if ((mark == "x" || mark == "×") && document.token(at + 1).text == "10") {
    at += 2;
    if (at < limit && document.token(at).text == "^") ++at;
  } else {
    return;
  }
  bool negative = false;
  if (at < limit && (is_dash(document.token(at).text) || document.token(at).text == "+")) {
    negative = document.token(at).text != "+";
    ++at;
  }
  if (at >= limit || !is_glued(document, at) || document.token(at).text.size() > 2) return;
  const auto power = Decimal::parse(document.token(at).text);
  if (!power) return;
  int exponent = 0;
  for (const char c : document.token(at).text) exponent = exponent * 10 + (c - '0');
  scale_numeral(numeral, 1, negative ? -exponent : exponent);
  numeral.tokens.end = at + 1;
}

// The ".5" of "batted .5": a point with a space before it and none behind.
bool has_leading_point(const Document& document, std::size_t at) {
  if (at == 0 || !is_glued(document, at) || document.token(at - 1).text != ".") return false;
  return document.token(at - 1).space_before || at == 1 || document.token(at - 2).kind == TokenKind::symbol;
}

}  // namespace

std::optional<Numeral> parse_written_number(const Document& document, std::size_t at, std::size_t limit) {
  if (const auto part = read_part(document, at, limit)) return make_part(*part, at);
  if (document.token(at).text.size() > longest_number) return std::nullopt;
  Numeral numeral;
  numeral.tokens = {at, at + 1};
  std::string plain = read_spaced_groups(document, at, limit, numeral.tokens.end);
  if (numeral.tokens.size() == 1) plain = plain_notation(document.token(at).text);
  if (has_leading_point(document, at) && is_plain_digits(plain)) {
    plain = "0." + plain;
    --numeral.tokens.begin;
  }
  const auto value = Decimal::parse(plain);
  if (!value) return std::nullopt;
  numeral.value = value;
  numeral.step = step_of(plain, *value);
  if (const auto part = read_part(document, numeral.tokens.end, limit)) {
    const bool sign = document.token(numeral.tokens.end).text.size() != 1 || part->end == numeral.tokens.end + 1;
    if (value->is_whole() && (sign || document.token(numeral.tokens.end).space_before)) {
      numeral.value = *value + part->numerator.divided_by(part->denominator);
      numeral.step = last_digit_of(*numeral.value);
      numeral.tokens.end = part->end;
    }
  }
  numeral.low = numeral.high = *numeral.value;
  read_exponent(document, numeral, limit);
  return numeral;
}

}  // namespace factdiff
