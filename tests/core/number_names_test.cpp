#include "figure/number_names.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("numbers of names and words are no figures") {
  check_quantities({
      {"Covid-19 came.", ""},
      {"They won Game 7 there.", ""},
      {"The new Acme Phone 15 sells.", ""},
      {"the '09 model", ""},
      {"a 2008 police raid", ""},
      {"In Leeds 12 men fled.", "count 12 man"},
      {"The U.S. sent 12 men.", "count 12 man"},
  });
}
