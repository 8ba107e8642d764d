// Units of measure.  "kilometres" -> kilometer, a length; "mph" -> mile-per-hour; "per cent" -> percent
#pragma once

#include <cstdint>
#include <string_view>

#include "text/phrases.h"

namespace factdiff {

// What a unit measures: two spellings of one measure share it ("5 miles (8km)").
enum class Dimension : std::uint8_t {
  none,
  part,  // percent, points
  length,
  area,
  volume,
  mass,
  duration,
  temperature,
  speed,
  energy,
  power,
  pressure,
  force,
  torque,
  frequency,
  data,
  electric,
  angle,
  consumption,
  other,
};

// How much must speak for the unit before its word is read as one.
enum class UnitGrade : std::uint8_t {
  word,      // says it by itself: "kilometres", "kg"
  symbol,    // a short symbol behind digits: "30 C", "5 V"
  letter,    // the same, and never a capital: "5 m", but "5 G" is no mass
  attached,  // only right behind its digits: "12t"
  decimal,   // only right behind decimals: "9.8s", for "40s" may be an age or a decade
  inch,      // right behind digits, or before a word of dimension: "2 in thick"
};

struct UnitWord {
  std::string_view id;  // CLDR unit identifier where there is one
  Dimension dimension = Dimension::other;
  UnitGrade grade = UnitGrade::word;
};

const PhraseTable<UnitWord>& unit_words();

// Units that may stand before their number: "magnitude 6.1", "a magnitude-6.1 quake".
const PhraseTable<UnitWord>& leading_units();

// Of the larger unit of a compound measure: how many of the smaller make one of it.  foot, inch -> 12; 0: no compound
int parts_of_unit(std::string_view larger, std::string_view smaller);

// Words that may stand between a number and its unit: "three straight days", "two more years".
const PhraseTable<bool>& unit_modifiers();

// Behind "pounds" they make them a weight: "five pounds of rice".
const PhraseTable<bool>& weight_followers();

// Words that show that the unit before them is one: "4m high", "2 in thick".
const PhraseTable<bool>& dimension_words();

}  // namespace factdiff
