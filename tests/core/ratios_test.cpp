#include "figure/ratios.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("rates and multipliers") {
  check_quantities({
      {"One in five voters stayed home.", "ratio 0.2"},
      {"Two out of three stayed.", "ratio 0.666667"},
      {"a 1-in-50 chance", "ratio 0.02"},
      {"Sales doubled.", "ratio 2 up"},
      {"Sales more than halved.", "ratio 0.5 over down"},
      {"Output rose tenfold.", "ratio 10 up"},
      {"twice as many bees", "ratio 2"},
      {"three times more bees", "ratio 3"},
      {"He scored twice as Leeds won.", ""},
      {"five in 20 minutes", "count 5; duration 20 minute"},
  });
}

TEST_CASE("nothing is a count too") {
  check_quantities({
      {"No one was hurt.", "count 0 person"},
      {"None of the men died.", "count 0 person"},
      {"Not a single house burnt.", "count 0 house"},
      {"No one knows why.", ""},
      {"There was no way out.", ""},
  });
}
