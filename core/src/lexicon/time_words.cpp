#include "lexicon/time_words.h"

namespace factdiff {
namespace {

constexpr Phrase<HalfDay> half_rows[] = {
    {"am|a.m.|a. m.|a.m|AM|A.M.", HalfDay::morning},
    {"pm|p.m.|p. m.|p.m|PM|P.M.", HalfDay::afternoon},
};

constexpr Phrase<HalfDay> part_rows[] = {
    {"in the morning|this morning|yesterday morning|the next morning|the following morning|local time in the morning",
     HalfDay::morning},
    {"in the afternoon|in the evening|at night|this afternoon|this evening|tonight|that night|that evening|"
     "that afternoon|yesterday afternoon|yesterday evening|last night",
     HalfDay::afternoon},
};

constexpr Phrase<int> named_rows[] = {
    {"noon|midday|mid-day|high noon", 12 * 60},
    {"midnight", 0},
};

constexpr Phrase<std::string_view> zone_rows[] = {
    {"GMT", "GMT"},    {"UTC|Z", "UTC"}, {"BST", "BST"},   {"CET", "CET"},    {"CEST", "CEST"}, {"IST", "IST"},
    {"EST", "EST"},    {"EDT", "EDT"},   {"ET", "ET"},     {"Eastern", "ET"}, {"CST", "CST"},   {"CDT", "CDT"},
    {"CT", "CT"},      {"MST", "MST"},   {"MDT", "MDT"},   {"PST", "PST"},    {"PDT", "PDT"},   {"PT", "PT"},
    {"Pacific", "PT"}, {"AEST", "AEST"}, {"AEDT", "AEDT"}, {"ACST", "ACST"},  {"AWST", "AWST"}, {"NZST", "NZST"},
    {"NZDT", "NZDT"},  {"HKT", "HKT"},   {"SGT", "SGT"},   {"JST", "JST"},    {"MSK", "MSK"},   {"EET", "EET"},
    {"EAT", "EAT"},    {"SAST", "SAST"}, {"WIB", "WIB"},   {"PKT", "PKT"},    {"AST", "AST"},   {"AKDT", "AKDT"},
    {"HST", "HST"},
};

constexpr Phrase<bool> clock_rows[] = {
    {"hours|hrs|hrs.|h|local time|local", true},
};

constexpr Phrase<Hedge> hedge_rows[] = {
    {"about|around|roughly|approximately|circa|some time around|sometime around|at about|at around|on or about",
     Hedge::about},
    {"shortly before|just before|minutes before|moments before|nearly|almost|close to", Hedge::nearly},
    {"before|earlier than", Hedge::under},
    {"after|shortly after|just after|minutes after|soon after|moments after|later than|past", Hedge::over},
};

constexpr Phrase<bool> preposition_rows[] = {
    {"at|by|until|till|from|around|about|before|after|since|between|past|to|and|shortly after|shortly before|nearly|"
     "approximately|@|until about|time|on",
     true},
};

}  // namespace

const PhraseTable<HalfDay>& half_days() {
  static const PhraseTable<HalfDay> table(half_rows);
  return table;
}

const PhraseTable<HalfDay>& day_parts() {
  static const PhraseTable<HalfDay> table(part_rows);
  return table;
}

const PhraseTable<int>& named_times() {
  static const PhraseTable<int> table(named_rows);
  return table;
}

const PhraseTable<std::string_view>& time_zones() {
  static const PhraseTable<std::string_view> table(zone_rows);
  return table;
}

const PhraseTable<bool>& clock_words() {
  static const PhraseTable<bool> table(clock_rows);
  return table;
}

const PhraseTable<Hedge>& calendar_hedges() {
  static const PhraseTable<Hedge> table(hedge_rows);
  return table;
}

const PhraseTable<bool>& time_prepositions() {
  static const PhraseTable<bool> table(preposition_rows);
  return table;
}

}  // namespace factdiff
