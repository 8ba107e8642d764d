#include "figure/ranges.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("ranges share unit and scale") {
  check_quantities({
      {"It will cost $10-15 million.", "money 10000000..15000000 USD range"},
      {"5 to 6bn euros", "money 5000000000..6000000000 EUR range"},
      {"between 300 and 400 homes", "count 300..400 home range"},
      {"12-15% of men", "percent 12..15 percent range"},
      {"Sales grew 4% to 7%.", "percent 4..7 percent range up"},
      {"Sales rose 1% to 41%.", "percent 1 percent up; percent 41 percent"},
      {"The toll rose by 12 to 45.", "count 12 up; count 45"},
      {"a 5 to 7 percent rise", "percent 5..7 percent range up"},
      {"a price of $5m-$6m", "money 5000000..6000000 USD range"},
      {"a 0-to-60-mph sprint", "measure 0..60 mile-per-hour range"},
      {"two or three million bees", "count 2000000..3000000 bee range"},
      {"about 20 to 30 men", "count 20..30 man about"},
  });
}

TEST_CASE("levels are no ranges") {
  check_quantities({
      {"Petrol rose 5p to 142.9p a litre.", "money 0.05 GBP up; money 1.429 GBP-per-liter"},
      {"Support went from 40% to 44%.", "percent 40 percent; percent 44 percent"},
      {"It fell from 4.1% to 3.9%.", "percent 4.1 percent; percent 3.9 percent"},
      {"The vote was 51-49.", ""},
  });
}
