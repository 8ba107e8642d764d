#include "figure/changes.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("changes have a direction, levels have none") {
  check_quantities({
      {"Rents are up 120%.", "percent 120 percent up"},
      {"Rents are up to 120% of the mean.", "percent 120 percent at-most"},
      {"a 3% rise in fares", "percent 3 percent up"},
      {"an increase of 12 points", "count 12 point up"},
      {"They cut fares by 5%.", "percent 5 percent down"},
      {"Fares fell sharply by another 5 per cent.", "percent 5 percent down"},
      {"It closed 0.6% higher.", "percent 0.6 percent up"},
      {"The Dow lost 190 points, or 0.6%.", "count 190 point down; percent 0.6 percent down"},
      {"FTSE +0.3%", "percent 0.3 percent up"},
      {"Fares rose to 5 euros.", "money 5 EUR"},
      {"Rates fell below 3%.", "percent 3 percent under"},
      {"The yard lost $45m.", "money 45000000 USD"},
  });
}

TEST_CASE("points of a share are percentage points") {
  check_quantities({
      {"It rose from 40% to 44%, up four points.",
       "percent 40 percent; percent 44 percent; percent 4 percentage-point up"},
      {"a margin of error of plus or minus 3 points", "percent 3 percentage-point"},
      {"Profit fell by 4 percentage points.", "percent 4 percentage-point down"},
      {"They cut by 25 basis points.", "percent 25 basis-point down"},
  });
}
