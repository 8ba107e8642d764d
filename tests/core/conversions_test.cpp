#include "figure/conversions.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("a measure said again in brackets is one figure") {
  check_quantities({
      {"a run of 5 miles (8km)", "measure 5 mile"},
      {"gusts of 120mph (193 km/h) came", "measure 120 mile-per-hour"},
      {"1 to 2 metres (3 to 6 feet) of snow", "measure 1..2 meter range"},
      {"5 miles (3 hours)", "measure 5 mile; duration 3 hour"},
      {"85 million euros ($108 million)", "money 85000000 EUR; money 108000000 USD"},
  });
}
