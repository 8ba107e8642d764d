// How two dates, times or scores written as in the contract relate.  "2009" and "2009-07-25" -> within;
// "--07-25" and "2025-07-25" -> same; "XXXX-WXX-4" and "2025-09-04" (a Thursday) -> same; "3-2" and "2-3" -> same for
// scores.
#pragma once

#include "factdiff/factdiff.h"

namespace factdiff {

enum class CalendarRelation {
  same,       // one day, time or result
  within,     // one is part of the other ("July 2025", "July 25")
  apart,      // cannot both be true of one event
  unrelated,  // the forms do not say ("Thursday" and "2009")
};

// For figures of the same type date, time or score.
CalendarRelation calendar_relation(const Figure& a, const Figure& b);

// Years between two dates; 0 when one does not say its year.
int years_apart(const Figure& a, const Figure& b);

// Whole minutes between two times of day, the shorter way round; -1 when one cannot be read.
int minutes_apart(const Figure& a, const Figure& b);

}  // namespace factdiff
