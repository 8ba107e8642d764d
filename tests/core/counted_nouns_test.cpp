#include "figure/counted_nouns.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("the noun stands behind its adjectives") {
  check_quantities({
      {"11 alleged drug traffickers were killed", "count 11 trafficker"},
      {"two Brazilian military aircraft", "count 2 aircraft"},
      {"400 charging stations", "count 400 station"},
      {"17 of the hijacked ships", "count 17 ship"},
      {"two of Roe's deputies", "count 2 deputy"},
      {"25 of them", "count 25"},
      {"30 sales executives", "count 30 executive"},
      {"23 Somali and Yemeni pirates", "count 23 pirate"},
      {"12 dead and 30 injured", "count 12 person; count 30 person"},
      {"20 missing children", "count 20 child"},
      {"15 deaths a day", "count 15 death-per-day"},
      {"a three-storey house", "count 3 storey"},
      {"a 40,000-strong crowd", "count 40000"},
      {"a two-way street", ""},
  });
}

TEST_CASE("one counts a noun or is a pronoun") {
  check_quantities({
      {"One man fled.", "count 1 man"},
      {"one police officer said", "count 1 officer"},
      {"one man threw the stone", "count 1 man"},
      {"One must know.", ""},
      {"One of the men fled.", ""},
      {"one of the largest ports", ""},
      {"He said that one person fell.", "count 1 person"},
      {"It struck the coast, killing one person and leaving two others missing.", "count 1 person; count 2 other"},
      {"He wants that one.", ""},
      {"this one town", ""},
      {"one day", ""},
  });
}
