#include "figure/spelled_numbers.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("numbers in words") {
  check_quantities({
      {"Twenty-six soldiers left.", "count 26 soldier"},
      {"A hundred and twenty-one boats sank.", "count 121 boat"},
      {"two million three hundred thousand bees", "count 2300000 bee"},
      {"a hundred thousand bees", "count 100000 bee"},
      {"three lakh farmers and two crore votes", "count 300000 farmer; count 20000000 vote"},
      {"two point five degrees", "measure 2.5 degree"},
      {"two and a half thousand bees", "count 2500 bee"},
      {"three million and a half bees", "count 3500000 bee"},
  });
}

TEST_CASE("two numbers side by side are two") {
  check_quantities({
      {"three hundred and two hundred bees", "count 300 bee; count 200 bee"},
      {"It won two million three times.", "count 2000000; count 3 time"},
      {"a dozen eggs and two dozen buns", "count 12 egg; count 24 bun"},
  });
}
