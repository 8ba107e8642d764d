#include "figure/measures.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("measures have CLDR units") {
  check_quantities({
      {"a run of 10 kilometres", "measure 10 kilometer"},
      {"660 square metres", "measure 660 square-meter"},
      {"gusts of 90mph", "measure 90 mile-per-hour"},
      {"45 km/h", "measure 45 kilometer-per-hour"},
      {"12 barrels a day", "measure 12 barrel-per-day"},
      {"a 54GB disk", "measure 54 gigabyte"},
      {"a 5kWh battery", "measure 5 kilowatt-hour"},
      {"1,013 hPa", "measure 1013 hectopascal"},
      {"It was minus 12C.", "measure -12 celsius"},
      {"It was 70 degrees Fahrenheit.", "measure 70 fahrenheit"},
      {"The load is 20 (kg).", "measure 20 kilogram"},
      {"a lot of 5G phones", ""},
      {"a magnitude-6.1 quake", "measure 6.1 magnitude"},
      {"a quake of magnitude 6.1", "measure 6.1 magnitude"},
  });
}

TEST_CASE("a letter behind digits is a scale or a unit") {
  check_quantities({
      {"The wave was 4m high.", "measure 4 meter"},
      {"Some 1.2m people need aid.", "count 1200000 person about"},
      {"They ship 12.3m tonnes.", "measure 12300000 tonne"},
      {"The 400m hurdles", "measure 400 meter"},
      {"It gave six million in drones.", "count 6000000"},
      {"a plank 2 in thick", "measure 2 inch"},
  });
}
