#include "figure/quantities.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("one sentence may hold many figures") {
  check_quantities({
      {"Police found $13.5 million, 70 percent of it in 20 sacks, after two weeks.",
       "money 13500000 USD; percent 70 percent; count 20 sack; duration 2 week"},
      {"Rents in the town of 5,000 rose 3%, to about £900 a month.",
       "count 5000; percent 3 percent up; money 900 GBP-per-month about"},
  });
}
