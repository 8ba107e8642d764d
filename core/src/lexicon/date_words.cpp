#include "lexicon/date_words.h"

namespace factdiff {
namespace {

constexpr CalendarGrade common = CalendarGrade::common;
constexpr CalendarGrade abbreviation = CalendarGrade::abbreviation;

constexpr Phrase<CalendarWord> month_rows[] = {
    {"january", {1}},
    {"february", {2}},
    {"March|MARCH", {3, common}},
    {"April|APRIL", {4, common}},
    {"May|MAY", {5, common}},
    {"June|JUNE", {6, common}},
    {"july", {7}},
    {"August|AUGUST", {8, common}},
    {"september", {9}},
    {"october", {10}},
    {"november", {11}},
    {"december", {12}},
    {"Jan|JAN", {1, abbreviation}},
    {"Feb|FEB", {2, abbreviation}},
    {"Mar|MAR", {3, abbreviation}},
    {"Apr|APR", {4, abbreviation}},
    {"Jun|JUN", {6, abbreviation}},
    {"Jul|JUL", {7, abbreviation}},
    {"Aug|AUG", {8, abbreviation}},
    {"Sep|Sept|SEP|SEPT", {9, abbreviation}},
    {"Oct|OCT", {10, abbreviation}},
    {"Nov|NOV", {11, abbreviation}},
    {"Dec|DEC", {12, abbreviation}},
};

constexpr Phrase<CalendarWord> weekday_rows[] = {
    {"monday", {1}},
    {"tuesday", {2}},
    {"wednesday", {3}},
    {"thursday", {4}},
    {"friday", {5}},
    {"saturday", {6}},
    {"sunday", {7}},
    {"Mon|MON", {1, abbreviation}},
    {"Tue|Tues|TUE|TUES", {2, abbreviation}},
    {"Wed|WED", {3, abbreviation}},
    {"Thu|Thur|Thurs|THU|THURS", {4, abbreviation}},
    {"Fri|FRI", {5, abbreviation}},
    {"Sat|SAT", {6, abbreviation}},
    {"Sun|SUN", {7, abbreviation}},
};

constexpr Phrase<YearDay> named_day_rows[] = {
    {"Christmas Day", {12, 25}},
    {"Christmas Eve", {12, 24}},
    {"Boxing Day", {12, 26}},
    {"New Year's Eve|New Years Eve|Hogmanay", {12, 31}},
    {"New Year's Day|New Years Day", {1, 1}},
    {"Valentine's Day|Valentines Day|St Valentine's Day", {2, 14}},
    {"Halloween|Hallowe'en", {10, 31}},
    {"Bastille Day", {7, 14}},
    {"Fourth of July", {7, 4}},
    {"May Day", {5, 1}},
    {"St Patrick's Day|St. Patrick's Day", {3, 17}},
    {"Veterans Day|Armistice Day|Remembrance Day", {11, 11}},
    {"Juneteenth", {6, 19}},
};

constexpr Phrase<int> relative_day_rows[] = {
    {"yesterday|last night|yesterday morning|yesterday afternoon|yesterday evening", -1},
    {"today|tonight|this morning|this afternoon|this evening", 0},
    {"tomorrow", 1},
};

constexpr Phrase<int> relative_rows[] = {
    {"last", -1},
    {"this", 0},
    {"next|coming|this coming", 1},
};

constexpr Phrase<Period> period_rows[] = {
    {"day|days", Period::day},       {"week|weeks", Period::week},          {"weekend", Period::weekend},
    {"month|months", Period::month}, {"quarter|quarters", Period::quarter}, {"year|years", Period::year},
    {"decade", Period::decade},
};

constexpr Phrase<PartOfPeriod> part_rows[] = {
    {"early|early in|beginning of|start of", {0, 4}},
    {"mid|middle of", {4, 8}},
    {"late|late in|end of", {8, 12}},
};

constexpr Phrase<int> quarter_rows[] = {
    {"first quarter|first-quarter|1st quarter", 1},
    {"second quarter|second-quarter|2nd quarter", 2},
    {"third quarter|third-quarter|3rd quarter", 3},
    {"fourth quarter|fourth-quarter|4th quarter|final quarter", 4},
};

constexpr Phrase<int> half_rows[] = {
    {"first half|first-half", 1},
    {"second half|second-half", 2},
};

constexpr Phrase<bool> fiscal_rows[] = {
    {"FY|fiscal|fiscal year|financial year|tax year", true},
};

constexpr Phrase<int> decade_rows[] = {
    {"twenties", 20}, {"thirties", 30},  {"forties", 40},  {"fifties", 50},
    {"sixties", 60},  {"seventies", 70}, {"eighties", 80}, {"nineties", 90},
};

constexpr Phrase<bool> preposition_rows[] = {
    {"in|since|by|until|till|from|before|after|during|through|throughout|of|to|for|between|circa|back in|as of|late|"
     "early|mid|last|next|this|and|or|around|about|on|effective|starting|beginning|ending|ended|ending in|summer|"
     "winter|spring|autumn|fall|than|year",
     true},
};

constexpr Phrase<bool> verb_rows[] = {
    {"was|saw|is|will|has|had|would|marked|marks|brought|began|ended|could|promises|looks|proved|may|might", true},
};

constexpr Phrase<bool> repeating_rows[] = {
    {"every|each|most|any|per|a|alternate|some|many|one", true},
};

constexpr Phrase<DateStart> start_rows[] = {
    {"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
     "aug|sep|sept|oct|nov|dec",
     DateStart::month},
    {"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
     DateStart::weekday},
    {"christmas|boxing|new|hogmanay|valentine|valentines|st|halloween|hallowe'en|bastille|fourth|veterans|armistice|"
     "remembrance|juneteenth",
     DateStart::named_day},
    {"last|this|next|coming", DateStart::relative},
    {"today|tonight|yesterday|tomorrow", DateStart::relative_day},
    {"weekend", DateStart::period},
    {"early|mid|late|middle|beginning|start|end", DateStart::part},
    {"first|second|third|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
     "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty|thirtieth|thirty|final",
     DateStart::ordinal},
    {"fy|fiscal|financial|tax|q|h", DateStart::fiscal},
    {"twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties", DateStart::decade},
    {"ago", DateStart::ago},
};

}  // namespace

const PhraseTable<CalendarWord>& month_words() {
  static const PhraseTable<CalendarWord> table(month_rows);
  return table;
}

const PhraseTable<CalendarWord>& weekday_words() {
  static const PhraseTable<CalendarWord> table(weekday_rows);
  return table;
}

const PhraseTable<YearDay>& named_days() {
  static const PhraseTable<YearDay> table(named_day_rows);
  return table;
}

const PhraseTable<int>& relative_days() {
  static const PhraseTable<int> table(relative_day_rows);
  return table;
}

const PhraseTable<int>& relative_words() {
  static const PhraseTable<int> table(relative_rows);
  return table;
}

const PhraseTable<Period>& period_words() {
  static const PhraseTable<Period> table(period_rows);
  return table;
}

const PhraseTable<PartOfPeriod>& period_parts() {
  static const PhraseTable<PartOfPeriod> table(part_rows);
  return table;
}

const PhraseTable<int>& quarter_words() {
  static const PhraseTable<int> table(quarter_rows);
  return table;
}

const PhraseTable<int>& half_words() {
  static const PhraseTable<int> table(half_rows);
  return table;
}

const PhraseTable<bool>& fiscal_words() {
  static const PhraseTable<bool> table(fiscal_rows);
  return table;
}

const PhraseTable<int>& decade_words() {
  static const PhraseTable<int> table(decade_rows);
  return table;
}

const PhraseTable<bool>& date_prepositions() {
  static const PhraseTable<bool> table(preposition_rows);
  return table;
}

const PhraseTable<bool>& year_verbs() {
  static const PhraseTable<bool> table(verb_rows);
  return table;
}

const PhraseTable<bool>& repeating_words() {
  static const PhraseTable<bool> table(repeating_rows);
  return table;
}

const PhraseTable<DateStart>& date_starts() {
  static const PhraseTable<DateStart> table(start_rows);
  return table;
}

}  // namespace factdiff
