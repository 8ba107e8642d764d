#include "compare/judgement.h"

#include <doctest/doctest.h>

#include "compare/intervals.h"

using namespace factdiff;

namespace {

struct Spoken {
  FigureType type;
  const char* value;
  const char* step;
  const char* unit = "";
  Hedge hedge = Hedge::exact;
};

Figure figure_of(const Spoken& spoken) {
  Figure figure;
  figure.type = spoken.type;
  figure.value = Decimal::parse(spoken.value);
  figure.low = figure.value;
  figure.high = figure.value;
  figure.step = Decimal::parse(spoken.step);
  figure.unit = spoken.unit;
  figure.hedge = spoken.hedge;
  return figure;
}

Spoken count(const char* value, Hedge hedge = Hedge::exact) { return {FigureType::count, value, "1", "person", hedge}; }
Spoken money(const char* value, const char* step, Hedge hedge = Hedge::exact) {
  return {FigureType::money, value, step, "USD", hedge};
}

Figure vague(const char* low, const char* high) {
  Figure figure;
  figure.low = Decimal::parse(low);
  figure.high = Decimal::parse(high);
  figure.unit = "person";
  figure.hedge = Hedge::vague;
  return figure;
}

}  // namespace

TEST_CASE("two figures of one fact are judged by what their words allow") {
  struct Row {
    std::string what;
    Spoken a;
    Spoken b;
    Verdict verdict;
    Reason reason;
  };
  const Row rows[] = {
      {"12 | 12", count("12"), count("12"), Verdict::agree, Reason::value},
      {"about 60 | 60", count("60", Hedge::about), count("60"), Verdict::agree, Reason::value},
      {"at least 60 | 60", count("60", Hedge::at_least), count("60"), Verdict::compatible, Reason::bound},
      {"at least 30 | 34", count("30", Hedge::at_least), count("34"), Verdict::compatible, Reason::bound},
      {"at least 30 | 27", count("30", Hedge::at_least), count("27"), Verdict::conflict, Reason::value},
      {"more than 12 | 12", count("12", Hedge::over), count("12"), Verdict::conflict, Reason::bound},
      {"more than 30 | 30", count("30", Hedge::over), count("30"), Verdict::compatible, Reason::bound},
      {"up to 700 | 650",
       {FigureType::count, "700", "100", "job", Hedge::at_most},
       {FigureType::count, "650", "10", "job"},
       Verdict::compatible,
       Reason::bound},
      {"31 | 40", count("31"), count("40"), Verdict::conflict, Reason::value},
      {"$19.5 million | nearly $20 million", money("19500000", "100000"), money("20000000", "10000000", Hedge::nearly),
       Verdict::compatible, Reason::rounding},
      {"nearly $20 million | $20.4 million", money("20000000", "10000000", Hedge::nearly), money("20400000", "100000"),
       Verdict::compatible, Reason::hedge_direction},
      {"$1.2 billion | $1.2 million", money("1200000000", "100000000"), money("1200000", "100000"), Verdict::conflict,
       Reason::magnitude_slip},
      {"$80 million | $90 million", money("80000000", "10000000"), money("90000000", "10000000"), Verdict::conflict,
       Reason::value},
      {"1,247 | about 1,200",
       {FigureType::count, "1247", "1", "home"},
       {FigureType::count, "1200", "100", "home", Hedge::about},
       Verdict::compatible,
       Reason::rounding},
      {"1,247 | more than 1,300",
       {FigureType::count, "1247", "1", "home"},
       {FigureType::count, "1300", "100", "home", Hedge::over},
       Verdict::conflict,
       Reason::value},
      {"4,237 | 4,327",
       {FigureType::count, "4237", "1", "vote"},
       {FigureType::count, "4327", "1", "vote"},
       Verdict::conflict,
       Reason::digits_transposed},
      {"$2bn | £1.6bn",
       money("2000000000", "1000000000"),
       {FigureType::money, "1600000000", "100000000", "GBP"},
       Verdict::incomparable,
       Reason::currency},
      {"5 miles | 8 km",
       {FigureType::measure, "5", "1", "mile"},
       {FigureType::measure, "8", "1", "kilometer"},
       Verdict::compatible,
       Reason::conversion},
      {"12C | 54F",
       {FigureType::measure, "12", "1", "celsius"},
       {FigureType::measure, "54", "1", "fahrenheit"},
       Verdict::compatible,
       Reason::conversion},
      {"two weeks | 14 days",
       {FigureType::duration, "2", "1", "week"},
       {FigureType::duration, "14", "1", "day"},
       Verdict::agree,
       Reason::value},
      {"18 months | 1.5 years",
       {FigureType::duration, "18", "1", "month"},
       {FigureType::duration, "1.5", "0.1", "year"},
       Verdict::agree,
       Reason::value},
      {"a month | 30 days",
       {FigureType::duration, "1", "1", "month"},
       {FigureType::duration, "30", "10", "day"},
       Verdict::compatible,
       Reason::conversion},
      {"67.2% | 67%",
       {FigureType::percent, "67.2", "0.1", "percent"},
       {FigureType::percent, "67", "1", "percent"},
       Verdict::compatible,
       Reason::rounding},
      {"41% | 44%",
       {FigureType::percent, "41", "1", "percent"},
       {FigureType::percent, "44", "1", "percent"},
       Verdict::conflict,
       Reason::value},
      {"4% | 4 points",
       {FigureType::percent, "4", "1", "percent"},
       {FigureType::percent, "4", "1", "percentage-point"},
       Verdict::incomparable,
       Reason::points_not_percent},
      {"17 miles | 17 tonnes",
       {FigureType::measure, "17", "1", "mile"},
       {FigureType::measure, "17", "1", "tonne"},
       Verdict::incomparable,
       Reason::scope},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Judgement judged = judge_pair(figure_of(row.a), figure_of(row.b));
    CHECK(judged.verdict == row.verdict);
    REQUIRE_FALSE(judged.reasons.empty());
    CHECK(judged.reasons.front() == row.reason);
    CHECK(judge_pair(figure_of(row.b), figure_of(row.a)).verdict == row.verdict);
  }
}

TEST_CASE("dozens hold 31 and at least 31, not 130") {
  const Figure dozens = vague("24", "99");
  CHECK(judge_pair(dozens, figure_of(count("31"))).verdict == Verdict::compatible);
  CHECK(judge_pair(dozens, figure_of(count("31", Hedge::at_least))).verdict == Verdict::compatible);
  CHECK(judge_pair(dozens, figure_of(count("130"))).verdict == Verdict::conflict);
}

TEST_CASE("a fraction and a percent fit each other") {
  Figure two_thirds = figure_of({FigureType::ratio, "0.666667", "0.1"});
  two_thirds.numerator = Decimal(2);
  two_thirds.denominator = Decimal(3);
  const Figure percent = figure_of({FigureType::percent, "67.2", "0.1", "percent"});
  CHECK(judge_pair(two_thirds, percent).verdict == Verdict::compatible);
  CHECK(judge_pair(two_thirds, percent).reasons.front() == Reason::fraction);
  CHECK(judge_pair(two_thirds, figure_of({FigureType::percent, "80", "10", "percent"})).verdict == Verdict::conflict);
}

TEST_CASE("a wider hedge never allows less") {
  const Figure plain = figure_of(money("20000000", "10000000"));
  const Figure about = figure_of(money("20000000", "10000000", Hedge::about));
  const Interval narrow = *interval_of(plain);
  const Interval wide = *interval_of(about);
  CHECK(*wide.low <= *narrow.low);
  CHECK(*wide.high >= *narrow.high);
  const Interval nearly = *interval_of(figure_of(money("20000000", "10000000", Hedge::nearly)));
  CHECK(nearly.low->to_string() == "19000000");
  CHECK(nearly.high->to_string() == "20000000");
  CHECK_FALSE(nearly.contains(Decimal(20000000)));
  CHECK(nearly.contains(Decimal(19500000)));
}
