#include "compare/calendar_relation.h"

#include <doctest/doctest.h>

using namespace factdiff;

namespace {

Figure calendar(FigureType type, const char* iso, const char* low = "", const char* high = "") {
  Figure figure;
  figure.type = type;
  figure.iso = iso;
  figure.iso_low = *low != '\0' ? low : iso;
  figure.iso_high = *high != '\0' ? high : iso;
  return figure;
}

}  // namespace

TEST_CASE("dates relate by what is known of them") {
  struct Row {
    std::string a;
    std::string b;
    CalendarRelation expected;
  };
  const Row rows[] = {
      {"2025-07-25", "2025-07-25", CalendarRelation::same},  {"--07-25", "2025-07-25", CalendarRelation::same},
      {"--07-25", "2025-07-26", CalendarRelation::apart},    {"2009", "2009-05", CalendarRelation::within},
      {"2009", "2010-05-01", CalendarRelation::apart},       {"2024-02", "2024-02-29", CalendarRelation::within},
      {"XXXX-WXX-4", "2025-09-04", CalendarRelation::same},  // a Thursday
      {"XXXX-WXX-3", "2025-09-04", CalendarRelation::apart}, {"XXXX-WXX-3", "2009", CalendarRelation::unrelated},
      {"XXXX-WXX-6", "XXXX-WXX-6", CalendarRelation::same},  {"XXXX-WXX-6", "XXXX-WXX-7", CalendarRelation::apart},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(calendar_relation(calendar(FigureType::date, row.a.c_str()), calendar(FigureType::date, row.b.c_str())) ==
          row.expected);
    CHECK(calendar_relation(calendar(FigureType::date, row.b.c_str()), calendar(FigureType::date, row.a.c_str())) ==
          row.expected);
  }
}

TEST_CASE("a period holds the days in it") {
  const Figure nineties = calendar(FigureType::date, "", "1990", "1999");
  CHECK(calendar_relation(nineties, calendar(FigureType::date, "1994-03-01")) == CalendarRelation::within);
  CHECK(calendar_relation(nineties, calendar(FigureType::date, "2001")) == CalendarRelation::apart);
  CHECK(calendar_relation(nineties, calendar(FigureType::date, "--03-01")) == CalendarRelation::unrelated);
}

TEST_CASE("scores tell the same result from either side, times are minutes apart") {
  CHECK(calendar_relation(calendar(FigureType::score, "3-2"), calendar(FigureType::score, "2-3")) ==
        CalendarRelation::same);
  CHECK(calendar_relation(calendar(FigureType::score, "3-2"), calendar(FigureType::score, "3-1")) ==
        CalendarRelation::apart);
  CHECK(minutes_apart(calendar(FigureType::time, "23:52"), calendar(FigureType::time, "00:05")) == 13);
  CHECK(minutes_apart(calendar(FigureType::time, "20:45"), calendar(FigureType::time, "21:00")) == 15);
}
