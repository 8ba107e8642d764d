#include "figure/written_numbers.h"

#include <re2/re2.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "figure/adjacency.h"
#include "lexicon/number_shapes.h"
#include "lexicon/part_words.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_number = 30;  // characters; longer runs of digits are no figures

bool is_plain_digits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

// The number in plain notation ("1247.5"), "" when its separators make no number.
std::string plain_notation(std::string_view text) {
  static const std::vector<std::pair<std::unique_ptr<RE2>, char>> shapes = [] {
    std::vector<std::pair<std::unique_ptr<RE2>, char>> built;
    for (const NumberShape& shape : number_shapes)
      built.emplace_back(std::make_unique<RE2>(shape.pattern), shape.point);
    return built;
  }();
  if (is_plain_digits(text)) return std::string(text);
  for (const auto& [pattern, point] : shapes) {
    if (!RE2::FullMatch(text, *pattern)) continue;
    std::string plain;
    for (const char c : text) {
      if (c == point) plain += '.';
      if (c != ',' && c != '.') plain += c;
    }
    return plain;
  }
  return "";
}

Decimal step_of(const std::string& plain, const Decimal& value) {
  const std::size_t point = plain.find('.');
  if (point != std::string::npos) return Decimal(1, -static_cast<int>(plain.size() - point - 1));
  return last_digit_of(value);
}

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

// "250’000": groups of three after an apostrophe, as in Switzerland.
std::string read_apostrophe_groups(const Document& document, std::size_t at, std::size_t limit, std::size_t& end) {
  std::string digits(document.token(at).text);
  if (!is_plain_digits(digits) || digits.size() > 3 || digits[0] == '0') return digits;
  for (std::size_t next = at + 1; next + 1 < limit; next += 2) {
    const std::string_view mark = document.token(next).text;
    const Token& group = document.token(next + 1);
    const bool glued = !document.token(next).space_before && !group.space_before;
    if (!glued || (mark != "'" && mark != "’") || group.text.size() != 3 || !is_plain_digits(group.text)) break;
    digits += group.text;
    end = next + 2;
  }
  return digits;
}

// "3/4" is a part; "9/11" and "24/7" are none.
bool is_written_denominator(const Decimal& value) {
  for (const int denominator : written_denominators) {
    if (value == Decimal(denominator)) return true;
  }
  return false;
}

struct Part {
  Decimal numerator;
  Decimal denominator;
  std::size_t end = 0;
};

// "½" or "3/4" at token `at`.
std::optional<Part> read_part(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit || document.token(at).kind != TokenKind::number) return std::nullopt;
  if (const VulgarFraction* sign = vulgar_fractions().find(document.token(at))) {
    return Part{sign->numerator, sign->denominator, at + 1};
  }
  if (at + 2 >= limit || document.token(at + 1).text != "/" || !is_glued(document, at + 1) ||
      !is_glued(document, at + 2) || document.token(at + 2).kind != TokenKind::number) {
    return std::nullopt;
  }
  if (!is_plain_digits(document.token(at).text) || !is_plain_digits(document.token(at + 2).text)) return std::nullopt;
  if (at + 3 < limit && document.token(at + 3).text == "/" && is_glued(document, at + 3)) return std::nullopt;
  const auto numerator = Decimal::parse(document.token(at).text);
  const auto denominator = Decimal::parse(document.token(at + 2).text);
  if (!is_written_denominator(*denominator) || *numerator >= *denominator || numerator->is_zero()) return std::nullopt;
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
  if (numeral.tokens.size() == 1) plain = read_apostrophe_groups(document, at, limit, numeral.tokens.end);
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
