#include "figure/numerals.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("vague counts have both ends") {
  check_quantities({
      {"Dozens of homes burnt.", "count 24..99 home vague"},
      {"Scores of fans came.", "count 40..99 fan vague"},
      {"several hundred miners", "count 300..999 miner vague"},
      {"tens of thousands of dollars", "money 10000..99999 USD vague"},
      {"hundreds of miles", "measure 100..999 mile vague"},
      {"a handful of voters", "count 3..9 voter vague"},
      {"a couple of weeks", "duration 2 week"},
      {"more than a dozen boats", "count 12 boat over"},
      {"He scores twice.", ""},
  });
}
