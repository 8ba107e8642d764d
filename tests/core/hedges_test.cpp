#include "figure/hedges.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("hedges and bounds stand on either side") {
  check_quantities({
      {"about 30 men", "count 30 man about"},
      {"some 30 men", "count 30 man about"},
      {"an estimated 40 boats", "count 40 boat about"},
      {"nearly $20 million", "money 20000000 USD nearly"},
      {"just under 40 men", "count 40 man nearly"},
      {"just over 40 men", "count 40 man over"},
      {"more than 30 men", "count 30 man over"},
      {"at least 30 men", "count 30 man at-least"},
      {"30 or more men", "count 30 man at-least"},
      {"30 men or more", "count 30 man at-least"},
      {"as many as 700 jobs", "count 700 job at-most"},
      {"not more than 30 men", "count 30 man at-most"},
      {"fewer than 30 men", "count 30 man under"},
      {"up to about 30 men", "count 30 man at-most"},
      {"It went back up to 4%.", "percent 4 percent"},
      {"The fee will go up to $55.", "money 55 USD"},
  });
}

TEST_CASE("over a span of time is mostly during it") {
  check_quantities({
      {"Sales fell over three years.", "duration 3 year"},
      {"He waited for over three years.", "duration 3 year over"},
  });
}
