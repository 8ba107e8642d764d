#include "figure/written_numbers.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("numbers in digits keep their separators' meaning") {
  check_quantities({
      {"It sold 1,247 homes.", "count 1247 home"},
      {"It sold 1,247.5 tonnes.", "measure 1247.5 tonne"},
      {"Der Preis war 1.234,56 Euro.", "money 1234.56 EUR"},
      {"It costs Rs 12,34,567.", "money 1234567 INR"},
      {"Exports hit 816 000 tonnes.", "measure 816000 tonne"},
      {"It weighs 2 500 000 kg.", "measure 2500000 kilogram"},
      {"It cost 250’000 francs and 1'250'000 crowns.", "money 250000 CHF; count 1250000 crown"},
      {"a .5 litre bottle", "measure 0.5 liter"},
      {"The server is 10.20.30.40 here.", ""},
      {"See items 22,24,26 there.", ""},
  });
}

TEST_CASE("fractions and powers in digits are read whole") {
  check_quantities({
      {"a 1½ inch pipe", "measure 1.5 inch"},
      {"a 10 1/2 mile walk", "measure 10.5 mile"},
      {"add 3/4 cup of oil", "measure 0.75 cup"},
      {"The mass is 3.5x10^6 kg.", "measure 3500000 kilogram"},
      {"It is open 24/7 now.", ""},
  });
}
