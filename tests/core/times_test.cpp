#include "figure/times.h"

#include <doctest/doctest.h>

#include "calendar_summary.h"

namespace {

using namespace factdiff;

std::string times_in(const std::string& text) {
  const Document document(text);
  Claims claims(document.tokens().size());
  return figures_in(document, find_times(document, {}, claims));
}

struct Row {
  std::string text;
  std::string times;
};

}  // namespace

TEST_CASE("times of day are read on a clock of 24 hours") {
  const Row rows[] = {
      {"The alarm rang at 11:52 p.m. on Sunday.", "11:52 p.m. = 23:52"},
      {"Doors open at 8pm.", "8pm = 20:00"},
      {"at 7.30pm on Friday", "7.30pm = 19:30"},
      {"7.30 metres", ""},
      {"at 12:01 a.m.", "12:01 a.m. = 00:01"},
      {"at 12 p.m.", "12 p.m. = 12:00"},
      {"at noon and at midnight", "noon = 12:00; midnight = 00:00"},
      {"the film High Noon Road", ""},
      {"at 0530 GMT", "0530 GMT = 05:30"},
      {"at 1530 hours", "1530 hours = 15:30"},
      {"They worked 2000 hours.", ""},
      {"at 22:19 local time", "22:19 = 22:19"},
      {"at 9:05 the siren went", "9:05 = 09:05"},
      {"a ratio of 3:1", ""},
      {"a 16:9 screen", ""},
      {"He ran it in 12:45.", ""},
      {"from 9-11am", "9-11am = 09:00..11:00"},
      {"between 10 and 2 p.m.", "10 and 2 p.m. = 10:00..14:00"},
      {"three o'clock in the afternoon", "three o'clock = 15:00"},
      {"5 AM tide", "5 AM = 05:00"},
      {"at 3 pounds", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(times_in(row.text) == row.times);
  }
}

TEST_CASE("a word before a time says how exactly it is meant") {
  const auto hedge_of = [](const char* text) {
    const Document document{std::string(text)};
    Claims claims(document.tokens().size());
    return find_times(document, {}, claims).at(0).figure.hedge;
  };
  CHECK(hedge_of("at 9pm") == Hedge::exact);
  CHECK(hedge_of("at about 9pm") == Hedge::about);
  CHECK(hedge_of("shortly before 9pm") == Hedge::nearly);
  CHECK(hedge_of("after noon") == Hedge::over);
}
