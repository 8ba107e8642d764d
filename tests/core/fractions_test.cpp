#include "figure/fractions.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("shares in words are ratios") {
  check_quantities({
      {"Two-thirds of members agreed.", "ratio 0.666667"},
      {"A quarter of homes flooded.", "ratio 0.25"},
      {"More than half left.", "ratio 0.5 over"},
      {"Half the homes are dry.", "ratio 0.5"},
      {"Sales fell by a third.", "ratio 0.333333 down"},
      {"Three-quarters of a million bees", "count 750000 bee"},
      {"Half a million bees", "count 500000 bee"},
      {"half a dozen eggs", "count 6 egg"},
      {"half an hour", "duration 0.5 hour"},
      {"It uses one quarter the power.", "ratio 0.25"},
      {"half a per cent", "percent 0.5 percent"},
  });
}

TEST_CASE("ordinals and names are none") {
  check_quantities({
      {"A third man came.", ""},
      {"He scored in the second half.", ""},
      {"Profit rose in the third quarter.", ""},
      {"It fell from the prior quarter as planned.", ""},
      {"The other half slept.", ""},
  });
}
