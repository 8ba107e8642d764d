// Words of the clock.  "p.m." -> twelve hours on; "noon" -> 12:00; "GMT" is a time zone
#pragma once

#include "factdiff/factdiff.h"
#include "text/phrases.h"

namespace factdiff {

enum class HalfDay { morning, afternoon };

// Right behind the hour: "a.m.", "pm".
const PhraseTable<HalfDay>& half_days();

// "three in the afternoon", "at night": parts of a day that tell the half.
const PhraseTable<HalfDay>& day_parts();

// Minutes since midnight of times that have a name: "noon" -> 720.
const PhraseTable<int>& named_times();

// Behind a time of day. The spelling is kept as the zone's name.
const PhraseTable<std::string_view>& time_zones();

// Behind four digits that are a time: "1530 hours".
const PhraseTable<bool>& clock_words();

// Before a time or a date: "around", "shortly before", "after".
const PhraseTable<Hedge>& calendar_hedges();

// Before a time without "am" or "pm": "at 10:30".
const PhraseTable<bool>& time_prepositions();

}  // namespace factdiff
