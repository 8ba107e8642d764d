#include "figure/ages.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("ages in all their forms") {
  check_quantities({
      {"a 22-year-old", "age 22 year"},
      {"a nine-month-old war", "age 9 month"},
      {"The wall is 500 years old.", "age 500 year"},
      {"aged 60 and over", "age 60 year at-least"},
      {"men aged 18 to 34", "age 18..34 year range"},
      {"under the age of five", "age 5 year under"},
      {"Jane Roe, 34, of Leeds", "age 34 year"},
      {"Roe, 34, left.", "age 34 year"},
      {"The singer, 34, left.", "age 34 year"},
      {"The singers, 34, left.", "count 34"},
      {"She is in her late 40s.", "age 47..49 year range"},
      {"the over-65s", "age 65 year over"},
      {"girls aged 12 and 15", "age 12 year; age 15 year"},
      {"He fled when he was 14.", "age 14 year"},
      {"Jane Roe, now 28, left.", "age 28 year"},
      {"He was 14 miles away.", "measure 14 mile"},
      {"a five-year deal", "duration 5 year"},
  });
}
