#include "figure/numeric_dates.h"

#include <re2/re2.h>

#include <algorithm>

#include "figure/adjacency.h"
#include "figure/calendar.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_date = 20;  // bytes

// Patterns are built on first use: most texts hold no such date.
const RE2& iso_pattern() {
  static const RE2 pattern(R"((\d{4})[-/](\d{1,2})[-/](\d{1,2}))");
  return pattern;
}

const RE2& slash_pattern() {
  static const RE2 pattern(R"((\d{1,2})([./-])(\d{1,2})([./-])(\d{4}|\d{2}))");
  return pattern;
}

std::optional<std::string> iso_if_valid(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return iso_of(Day{year, month, day});
}

// "2025-07-25T10:00:00Z": the time belongs to the date.
std::size_t end_of_run(const Document& document, std::size_t at) {
  while (is_glued(document, at + 1) && document.token(at + 1).text != "." && document.token(at + 1).text != ",") ++at;
  return at + 1;
}

// Tokens that make up exactly the bytes [begin, begin + size).
std::optional<TokenRange> tokens_of(const Document& document, std::size_t at, std::size_t size) {
  const std::size_t end = document.token(at).span.begin + size;
  std::size_t last = at;
  while (last < document.tokens().size() && document.token(last).span.end < end) ++last;
  if (last == document.tokens().size() || document.token(last).span.end != end) return std::nullopt;
  const bool glued = is_glued(document, last + 1);
  if (glued && document.token(last + 1).text == "T") return TokenRange{at, end_of_run(document, last + 1)};
  const bool runs_on =
      glued && (document.token(last + 1).kind != TokenKind::symbol || document.token(last + 1).text == "/");
  if (runs_on) return std::nullopt;
  return TokenRange{at, last + 1};
}

std::optional<NumericDate> read_iso(const Document& document, std::size_t at, std::string_view text) {
  int year = 0;
  int month = 0;
  int day = 0;
  re2::StringPiece rest(text.data(), text.size());
  if (!RE2::Consume(&rest, iso_pattern(), &year, &month, &day)) return std::nullopt;
  const auto iso = iso_if_valid(year, month, day);
  const auto tokens = tokens_of(document, at, text.size() - rest.size());
  if (!iso || !tokens || year < 1000) return std::nullopt;
  return NumericDate{*tokens, *iso, *iso};
}

std::optional<NumericDate> read_slashed(const Document& document, std::size_t at, std::string_view text,
                                        bool day_first) {
  int first = 0;
  int second = 0;
  std::string joint;
  std::string second_joint;
  std::string year_text;
  re2::StringPiece rest(text.data(), text.size());
  if (!RE2::Consume(&rest, slash_pattern(), &first, &joint, &second, &second_joint, &year_text)) return std::nullopt;
  if (joint != second_joint || (joint != "/" && year_text.size() == 2)) return std::nullopt;  // "6-4-25", "1.2.25"
  const auto tokens = tokens_of(document, at, text.size() - rest.size());
  if (!tokens) return std::nullopt;
  int year = 0;
  for (const char c : year_text) year = year * 10 + (c - '0');
  if (year_text.size() == 2) year += year < 50 ? 2000 : 1900;
  const auto with_day_first = iso_if_valid(year, second, first);
  const auto with_month_first = joint == "." ? std::nullopt : iso_if_valid(year, first, second);  // 25.07.2025: Europe
  if (!with_day_first && !with_month_first) return std::nullopt;
  const std::string a = with_day_first ? *with_day_first : *with_month_first;
  const std::string b = with_month_first ? *with_month_first : *with_day_first;
  return day_first ? NumericDate{*tokens, a, b} : NumericDate{*tokens, b, a};
}

}  // namespace

std::optional<NumericDate> read_numeric_date(const Document& document, std::size_t at, bool day_first) {
  const Token& token = document.token(at);
  const bool whole = token.text.size() > 5;  // "25.07.2025" is one token
  if (!whole && (!is_glued(document, at + 1) || document.token(at + 1).kind != TokenKind::symbol)) return std::nullopt;
  const std::string_view text = document.text().substr(token.span.begin, longest_date);
  if (auto iso = read_iso(document, at, text)) return iso;
  return read_slashed(document, at, text, day_first);
}

bool is_day_first(std::string_view locale) {
  static constexpr std::string_view month_first[] = {"en", "en-US", "en-PH", "en-us", "en_US", "en-CA"};
  return std::find(std::begin(month_first), std::end(month_first), locale) == std::end(month_first) && !locale.empty();
}

}  // namespace factdiff
