#include "figure/relative_dates.h"

#include "figure/adjacency.h"
#include "figure/day_words.h"
#include "figure/numerals.h"
#include "figure/tense.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_count = 3;  // tokens of the "twenty-six" in "twenty-six years ago"

FoundFigure found_at(std::size_t begin, std::size_t end) {
  FoundFigure found;
  found.tokens = {begin, end};
  return found;
}

std::optional<FoundFigure> read_relative_day(const Document& document, const DateAnchor& anchor, std::size_t at,
                                             std::size_t limit) {
  const auto day = relative_days().match(document, at, limit);
  if (!day) return std::nullopt;
  FoundFigure found = found_at(at, at + day.tokens);
  anchor.resolve_day(*day.value, found.figure);
  return found;
}

// "last week", "this year"; "last two weeks" and "next week's" are none and one.
std::optional<FoundFigure> read_shifted_period(const Document& document, const DateAnchor& anchor, std::size_t at,
                                               std::size_t limit) {
  const auto shift = relative_words().match(document, at, limit);
  if (!shift || at + shift.tokens >= limit) return std::nullopt;
  const std::size_t word = at + shift.tokens;
  const auto period = period_words().match(document, word, limit);
  if (!period || document.token(word).lower.ends_with("s")) return std::nullopt;
  if (*period.value == Period::day || is_hyphen(document, word + 1)) return std::nullopt;
  FoundFigure found = found_at(at, word + 1);
  int count = *shift.value;
  // On a Monday "last weekend" and "this weekend" are told apart by what has been.
  const bool gone = anchor.is_known() && *period.value == Period::weekend && count == 0 &&
                    find_tense(document, found.tokens) == Tense::past;
  if (gone && weekday_of(days_of(anchor.published())) < 6) count = -1;
  anchor.resolve_period(*period.value, count, found.figure);
  return found;
}

// "over the weekend"
std::optional<FoundFigure> read_weekend(const Document& document, const DateAnchor& anchor, std::size_t at) {
  if (at == 0 || document.token(at - 1).lower != "the") return std::nullopt;
  FoundFigure found = found_at(at, at + 1);
  const bool ahead = find_tense(document, found.tokens) == Tense::future;
  const bool on_weekend = anchor.is_known() && weekday_of(days_of(anchor.published())) >= 6;
  anchor.resolve_period(Period::weekend, ahead || on_weekend ? 0 : -1, found.figure);
  return found;
}

// The count that ends right before token `end`: "two" of "two weeks ago".
std::optional<std::pair<int, std::size_t>> count_before(const Document& document, std::size_t end, std::size_t floor) {
  if (end <= floor) return std::nullopt;
  const std::string_view article = document.token(end - 1).lower;
  if (article == "a" || article == "an") return std::pair{1, end - 1};
  for (std::size_t size = longest_count; size > 0; --size) {
    if (end < floor + size) continue;
    const auto numeral = parse_numeral(document, end - size, end);
    if (!numeral || numeral->tokens.end != end || !numeral->value || !numeral->value->is_whole()) continue;
    if (*numeral->value > Decimal(500)) return std::nullopt;
    return std::pair{static_cast<int>(numeral->value->to_double()), numeral->tokens.begin};
  }
  return std::nullopt;
}

// "two weeks ago" allows a week to either side, "ten years ago" a year.
std::optional<FoundFigure> read_ago(const Document& document, const DateAnchor& anchor, std::size_t at) {
  const std::size_t floor = document.sentence_of(at).tokens.begin;
  if (at < floor + 2) return std::nullopt;
  const Period* period = period_words().find(document.token(at - 1));
  if (period == nullptr) return std::nullopt;
  const auto count = count_before(document, at - 1, floor);
  if (!count) return std::nullopt;
  FoundFigure found = found_at(count->second, at + 1);
  anchor.resolve_period(*period, -count->first, found.figure);
  if (*period == Period::day) return found;
  FoundFigure earliest;
  FoundFigure latest;
  anchor.resolve_period(*period, -count->first - 1, earliest.figure);
  anchor.resolve_period(*period, 1 - count->first, latest.figure);
  found.figure.iso_low = earliest.figure.iso_low;
  found.figure.iso_high = latest.figure.iso_high;
  return found;
}

// The year of a quarter: "Q3 2024", "third quarter of 2024", "of last year"; 0 when none is given.
int read_year_behind(const Document& document, const DateAnchor& anchor, std::size_t& end, std::size_t limit) {
  std::size_t at = end;
  if (is_word(document, at, limit, "of") || is_word(document, at, limit, "in")) ++at;
  if (is_word(document, at, limit, ",")) ++at;
  if (at < limit && looks_like_year(document.token(at))) {
    end = at + 1;
    return year_of(document.token(at));
  }
  const auto shift = at < limit ? relative_words().match(document, at, limit) : PhraseTable<int>::Match();
  if (shift && anchor.is_known() && is_word(document, at + shift.tokens, limit, "year")) {
    end = at + shift.tokens + 1;
    return anchor.published().year + *shift.value;
  }
  return 0;
}

struct PartOfYear {
  std::size_t end = 0;
  int number = 0;
  bool half = false;
};

std::optional<PartOfYear> read_part_of_year(const Document& document, std::size_t at, std::size_t limit) {
  if (document.token(at).lower == "q" && is_glued(document, at + 1) && document.token(at + 1).text.size() == 1) {
    const int quarter = document.token(at + 1).text[0] - '0';
    if (quarter < 1 || quarter > 4) return std::nullopt;
    return PartOfYear{at + 2, quarter, false};
  }
  if (document.token(at).lower == "h" && is_glued(document, at + 1)) {
    const std::string_view half = document.token(at + 1).text;
    if (half == "1" || half == "2") return PartOfYear{at + 2, half[0] - '0', true};
    return std::nullopt;
  }
  if (const auto quarter = quarter_words().match(document, at, limit)) {
    return PartOfYear{at + quarter.tokens, *quarter.value, false};
  }
  if (const auto half = half_words().match(document, at, limit)) return PartOfYear{at + half.tokens, *half.value, true};
  return std::nullopt;
}

void write_part_of_year(const PartOfYear& part, int year, Figure& figure) {
  const int months = part.half ? 6 : 3;
  const int last = part.number * months;
  set_iso_range(figure, iso_of(Day{year, last - months + 1, 1}), iso_of(Day{year, last, days_in_month(year, last)}));
  if (!part.half) figure.iso = iso_year(year) + "-Q" + std::to_string(part.number);
}

// Year, month or decade as numbers; month 0 where the text only gives a year.
bool read_iso_period(const Figure& figure, int& year, int& month, int& last_year) {
  const std::string& iso = figure.iso.empty() ? figure.iso_low : figure.iso;
  const bool no_year = iso.starts_with("--");
  if (no_year ? iso.size() != 4 : iso.size() != 4 && iso.size() != 7) return false;
  for (const char c : iso) {
    if ((c < '0' || c > '9') && c != '-') return false;
  }
  year = no_year ? 0 : std::stoi(iso.substr(0, 4));
  month = no_year ? std::stoi(iso.substr(2)) : iso.size() == 7 ? std::stoi(iso.substr(5)) : 0;
  last_year = figure.iso.empty() && figure.iso_high.size() == 4 ? std::stoi(figure.iso_high) : year;
  return true;
}

}  // namespace

std::optional<FoundFigure> read_relative_date(const Document& document, const DateAnchor& anchor, std::size_t at,
                                              std::size_t limit) {
  if (auto day = read_relative_day(document, anchor, at, limit)) return day;
  if (auto period = read_shifted_period(document, anchor, at, limit)) return period;
  const std::string_view word = document.token(at).lower;
  if (word == "weekend") return read_weekend(document, anchor, at);
  if (word == "ago") return read_ago(document, anchor, at);
  return std::nullopt;
}

std::optional<FoundFigure> read_quarter(const Document& document, const DateAnchor& anchor, std::size_t at,
                                        std::size_t limit) {
  const auto part = read_part_of_year(document, at, limit);
  if (!part) return std::nullopt;
  std::size_t end = part->end;
  const int year = read_year_behind(document, anchor, end, limit);
  if (year == 0 && part->half) return std::nullopt;  // "in the first half" is mostly of a match
  FoundFigure found = found_at(at, end);
  if (year > 0) {
    write_part_of_year(*part, year, found.figure);
  } else {
    set_iso(found.figure, "XXXX-Q" + std::to_string(part->number));
  }
  return found;
}

bool narrow_to_part(const PartOfPeriod& part, Figure& figure) {
  int year = 0;
  int month = 0;
  int last_year = 0;
  if (!read_iso_period(figure, year, month, last_year)) return false;
  if (month > 0) {
    const int days = days_in_month(year == 0 ? 2024 : year, month);
    const std::string prefix = (year == 0 ? "-" : iso_year(year)) + "-" + two_digits(month) + "-";
    const int first = part.begin == 0 ? 1 : part.begin == 4 ? 11 : 21;
    const int last = part.end == 12 ? days : first + 9;
    set_iso_range(figure, prefix + two_digits(first), prefix + two_digits(last));
  } else if (last_year > year) {
    const int years = last_year - year + 1;
    set_iso_range(figure, iso_year(year + years * part.begin / 12), iso_year(year + (years * part.end - 1) / 12));
  } else {
    set_iso_range(figure, iso_year(year) + "-" + two_digits(part.begin + 1),
                  iso_year(year) + "-" + two_digits(part.end));
  }
  figure.hedge = Hedge::exact;
  return true;
}

}  // namespace factdiff
