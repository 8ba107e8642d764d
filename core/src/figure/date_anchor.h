// Turns what a text says of a date into an ISO date, counted from the day of publication where there is one.
//
//   published 2025-09-05 (a Friday):  {weekday 4}, past -> 2025-09-04     {month 7, day 25} -> 2025-07-25
//   no day of publication:            {weekday 4} -> XXXX-WXX-4           {month 7, day 25} -> --07-25
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "factdiff/factdiff.h"
#include "figure/calendar.h"
#include "lexicon/date_words.h"
#include "lexicon/tense_words.h"

namespace factdiff {

// What is known; 0 where it is not.
struct PartialDate {
  int year = 0;
  int month = 0;
  int day = 0;
  int weekday = 0;
};

// "last Thursday" -1, "this" 0, "next" 1; nullopt when the text only says "Thursday".
using Shift = std::optional<int>;

class DateAnchor {
 public:
  explicit DateAnchor(std::string_view published) : published_(parse_iso_day(published)) {}

  bool is_known() const { return published_.has_value(); }
  // Only when known.
  Day published() const { return *published_; }

  // Past first: without `tense` and `shift` a weekday is the last one, the day of publication included.
  void resolve(const PartialDate& date, Tense tense, Shift shift, Figure& figure) const;

  // A day counted from publication; the date stays without a day when that is not known.
  void resolve_day(std::int64_t offset, Figure& figure) const;
  // `count` weeks, months, quarters, years or decades from publication; the same.
  void resolve_period(Period period, int count, Figure& figure) const;

 private:
  void resolve_weekday(int weekday, Tense tense, Shift shift, Figure& figure) const;
  int year_for(const PartialDate& date, Tense tense, Shift shift) const;

  std::optional<Day> published_;
};

// Sets value, low and high of a date that is one ISO text.
void set_iso(Figure& figure, std::string iso);

// Sets a period without an ISO name of its own.
void set_iso_range(Figure& figure, std::string low, std::string high);

// "2025-07-25", "--07-25", "2025-07", "--07", "2025": as much of a date as is known.
std::string iso_of(const PartialDate& date);

}  // namespace factdiff
