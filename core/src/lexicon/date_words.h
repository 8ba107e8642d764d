// Words of the calendar.  "Sept" -> 9; "Thursday" -> 4; "yesterday" -> one day back; "mid" -> the middle third
#pragma once

#include "text/phrases.h"

namespace factdiff {

// How much must stand beside a word before it names a month or a weekday.
enum class CalendarGrade {
  name,          // nothing: "September", "Thursday"
  common,        // also a word or a person's name: "May", "March", "April"
  abbreviation,  // short for one, needs a day or a year: "Jan", "Sat"
};

struct CalendarWord {
  int number = 0;  // month 1..12, weekday 1 (Monday) .. 7
  CalendarGrade grade = CalendarGrade::name;
};

const PhraseTable<CalendarWord>& month_words();
const PhraseTable<CalendarWord>& weekday_words();

// Days of the year that have a name: "Christmas Day".
struct YearDay {
  int month = 1;
  int day = 1;
};
const PhraseTable<YearDay>& named_days();

// Days counted from the day of publication: "yesterday" -> -1.
const PhraseTable<int>& relative_days();

// "last" -> -1, "this" -> 0, "next" -> 1
const PhraseTable<int>& relative_words();

enum class Period { day, week, weekend, month, quarter, year, decade };
const PhraseTable<Period>& period_words();

// A part of a month, a year or a decade, in twelfths of it: "early" 0..4.
struct PartOfPeriod {
  int begin = 0;
  int end = 12;
};
const PhraseTable<PartOfPeriod>& period_parts();

// "first quarter" -> 1; "Q3" is read from its digit.
const PhraseTable<int>& quarter_words();
const PhraseTable<int>& half_words();

// Before a year of business: "FY24", "fiscal 2024".
const PhraseTable<bool>& fiscal_words();

// Decades in words, behind "the": "nineties" -> 90.
const PhraseTable<int>& decade_words();

// What a word may begin, so that one look tells whether a date can start here.
enum class DateStart { month, weekday, named_day, relative, relative_day, period, part, ordinal, fiscal, decade, ago };
const PhraseTable<DateStart>& date_starts();

// Words before a month or a year that show it is one: "in May", "since 2009".
const PhraseTable<bool>& date_prepositions();

// Words behind a bare year at the head of a sentence: "2009 was", "2009 saw".
const PhraseTable<bool>& year_verbs();

// "every Thursday", "most Fridays": no one day.
const PhraseTable<bool>& repeating_words();

}  // namespace factdiff
