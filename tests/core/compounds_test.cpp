#include "figure/compounds.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("two parts of one measure are one figure in the smaller unit") {
  check_quantities({
      {"He is 6ft 2in tall.", "measure 74 inch"},
      {"She is 5'11\" tall.", "measure 71 inch"},
      {"They talked for two hours and 11 minutes.", "duration 131 minute"},
      {"a year and a half", "duration 1.5 year"},
      {"two and a half years", "duration 2.5 year"},
      {"a 6-foot-2 guard", "measure 74 inch"},
      {"It ran 5 miles and 3 men fell.", "measure 5 mile; count 3 man"},
      {"a year and a day", ""},
  });
}
