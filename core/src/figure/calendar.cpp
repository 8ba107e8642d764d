#include "figure/calendar.h"

namespace factdiff {
namespace {

constexpr std::int64_t days_per_era = 146097;  // 400 years
constexpr std::int64_t epoch_shift = 719468;   // days from 0000-03-01 to 1970-01-01

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

std::optional<int> parse_digits(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

// Howard Hinnant's days_from_civil: https://howardhinnant.github.io/date_algorithms.html
std::int64_t days_of(const Day& day) {
  const std::int64_t year = day.month <= 2 ? day.year - 1 : day.year;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month = day.month > 2 ? day.month - 3 : day.month + 9;
  const std::int64_t day_of_year = (153 * month + 2) / 5 + day.day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * days_per_era + day_of_era - epoch_shift;
}

Day day_of(std::int64_t days) {
  days += epoch_shift;
  const std::int64_t era = (days >= 0 ? days : days - (days_per_era - 1)) / days_per_era;
  const std::int64_t day_of_era = days - era * days_per_era;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (days_per_era - 1)) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month = (5 * day_of_year + 2) / 153;
  Day day;
  day.day = static_cast<int>(day_of_year - (153 * month + 2) / 5 + 1);
  day.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
  day.year = static_cast<int>(year_of_era + era * 400) + (day.month <= 2 ? 1 : 0);
  return day;
}

int weekday_of(std::int64_t days) {
  const std::int64_t from_thursday = ((days % 7) + 7) % 7;  // 1970-01-01 was a Thursday
  return static_cast<int>((from_thursday + 3) % 7) + 1;
}

int days_in_month(int year, int month) {
  static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

std::optional<Day> parse_iso_day(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = parse_digits(text.substr(5, 2));
  const auto day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *month > 12) return std::nullopt;
  if (*day < 1 || *day > days_in_month(*year, *month)) return std::nullopt;
  return Day{*year, *month, *day};
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string iso_year(int year) {
  std::string text = std::to_string(year);
  return text.size() < 4 ? std::string(4 - text.size(), '0') + text : text;
}

std::string iso_of(const Day& day) {
  return iso_year(day.year) + "-" + two_digits(day.month) + "-" + two_digits(day.day);
}

std::string iso_week(std::int64_t days) {
  // A week belongs to the year that its Thursday lies in.
  const std::int64_t thursday = days - weekday_of(days) + 4;
  const int year = day_of(thursday).year;
  const std::int64_t week = (thursday - days_of({year, 1, 1})) / 7 + 1;
  return iso_year(year) + "-W" + two_digits(static_cast<int>(week));
}

}  // namespace factdiff
