#include "figure/calendar.h"

#include <doctest/doctest.h>

using namespace factdiff;

TEST_CASE("days count on without a gap, and back to the same day") {
  for (std::int64_t days = days_of({1899, 12, 31}); days < days_of({2101, 1, 1}); ++days) {
    const Day day = day_of(days);
    CAPTURE(iso_of(day));
    REQUIRE(days_of(day) == days);
    REQUIRE(day.day <= days_in_month(day.year, day.month));
    REQUIRE(weekday_of(days + 1) == weekday_of(days) % 7 + 1);
  }
}

TEST_CASE("weekdays and weeks are those of ISO 8601") {
  CHECK(weekday_of(days_of({2025, 9, 5})) == 5);
  CHECK(iso_week(days_of({2025, 9, 5})) == "2025-W36");
  CHECK(iso_week(days_of({2024, 12, 30})) == "2025-W01");  // the week that holds the year's first Thursday
  CHECK(iso_week(days_of({2027, 1, 1})) == "2026-W53");
}

TEST_CASE("only real days are read") {
  CHECK(parse_iso_day("2024-02-29T08:00:00Z").has_value());
  CHECK(!parse_iso_day("2023-02-29").has_value());
  CHECK(!parse_iso_day("2023-13-01").has_value());
  CHECK(!parse_iso_day("5 May 2023").has_value());
}
