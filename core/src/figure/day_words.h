// Reads dates whose month or weekday is written as a word, before they are counted from anywhere.
//
//   "Thursday, Sept. 4, 2025" -> year 2025 month 9 day 4 weekday 4      "the 3rd of May" -> month 5 day 3
//   "July 25-27"              -> month 7 day 25 until day 27             "in May" -> month 5; "he may go" -> nothing
#pragma once

#include <cstddef>
#include <optional>

#include "figure/date_anchor.h"
#include "text/document.h"

namespace factdiff {

struct DayWords {
  TokenRange tokens;
  PartialDate date;
  int until_day = 0;  // of "July 25-27"; 0 for a single date
};

class DayWordReader {
 public:
  explicit DayWordReader(const Document& document);

  // The date that begins with the weekday, the month, the day's number or its ordinal at token `at`.
  std::optional<DayWords> read(std::size_t at, std::size_t limit) const;

 private:
  const Document& document_;
  unsigned name_months_ = 0;  // bit n: month n is somebody's name in this text ("Theresa May")
};

// A number such as "2025" that can be a year by its looks.
bool looks_like_year(const Token& token);
int year_of(const Token& token);

}  // namespace factdiff
