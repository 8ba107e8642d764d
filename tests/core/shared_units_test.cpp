#include "figure/shared_units.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("a bare number shares the unit beside it") {
  check_quantities({
      {"eight or nine euros", "money 8 EUR; money 9 EUR"},
      {"a 7- or 8-inch screen", "measure 7 inch; measure 8 inch"},
      {"280 million of the 1.5 billion euros", "money 280000000 EUR; money 1500000000 EUR"},
      {"Of the 90 boats, 36, or 40 per cent, leak.", "count 90 boat; count 36; percent 40 percent"},
      {"It won 12 seats, up from 8.", "count 12 seat; count 8 seat"},
      {"It killed 12 people and wounded 30.", "count 12 person; count 30 person"},
      {"It will spend $40 million, including two million on roads.", "money 40000000 USD; money 2000000 USD"},
      {"It will spend $40 million, which two million people use.", "money 40000000 USD; count 2000000 person"},
      {"It rose 3% to 450.7.", "percent 3 percent up; count 450.7"},
  });
}
