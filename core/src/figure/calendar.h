// The Gregorian calendar.  days_of({2025, 9, 5}) counts days, weekday_of(...) -> 5 (Friday), iso_of({2025, 9, 5}) ->
// "2025-09-05"
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace factdiff {

struct Day {
  int year = 0;
  int month = 1;  // 1..12
  int day = 1;    // 1..31
};

// Whole days since 1970-01-01.
std::int64_t days_of(const Day& day);
Day day_of(std::int64_t days);

// 1 Monday .. 7 Sunday (ISO 8601).
int weekday_of(std::int64_t days);

int days_in_month(int year, int month);

// The first ten bytes of "2025-09-05" or "2025-09-05T10:00:00Z"; nullopt when they are no date.
std::optional<Day> parse_iso_day(std::string_view text);

std::string iso_of(const Day& day);
// "2025", "0987"
std::string iso_year(int year);
// "07"
std::string two_digits(int number);
// "2025-W31": the ISO week a day lies in.
std::string iso_week(std::int64_t days);

}  // namespace factdiff
