#include "figure/dates.h"

#include <doctest/doctest.h>

#include "calendar_summary.h"
#include "figure/lookalikes.h"

namespace {

using namespace factdiff;

std::string dates_in(const std::string& text, const std::string& published = "", const std::string& locale = "en") {
  const Document document(text);
  Claims claims(document.tokens().size());
  claim_lookalikes(document, claims);
  return figures_in(document, find_dates(document, {published, locale}, claims));
}

struct Row {
  std::string text;
  std::string dates;
};

void check(std::initializer_list<Row> rows, const std::string& published = "", const std::string& locale = "en") {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dates_in(row.text, published, locale) == row.dates);
  }
}

}  // namespace

TEST_CASE("a day of a month is read in every order") {
  check({
      {"The bridge opened on July 25.", "July 25 = --07-25"},
      {"It opened on 25 July 2024.", "25 July 2024 = 2024-07-25"},
      {"On Sept. 3, 2024, the vote took place.", "Sept. 3, 2024 = 2024-09-03"},
      {"They met on the 3rd of May.", "3rd of May = --05-03"},
      {"They met on May 3rd, 1998.", "May 3rd, 1998 = 1998-05-03"},
      {"The fair runs July 25-27.", "July 25-27 = --07-25..--07-27"},
      {"between 25 and 26 July", "25 and 26 July = --07-25..--07-26"},
      {"Thursday, Sept. 4, 2025", "Thursday, Sept. 4, 2025 = 2025-09-04"},
      {"on Thursday 4 September", "Thursday 4 September = --09-04"},
      {"Sat 5 July", "Sat 5 July = --07-05"},
      {"on the twenty-first of June", "twenty-first of June = --06-21"},
      {"In July 25 people drowned.", "July = --07"},  // the number counts the people
      {"On July 25 rebels took the town.", "July 25 = --07-25"},
      {"between 3 and 5 May 2024", "3 and 5 May 2024 = 2024-05-03..2024-05-05"},
      {"a third of May's sales", "May = --05"},  // not the third of May
      {"the Jan. 6 riot", "Jan. 6 = --01-06"},
      {"Aug. 12% fee", ""},
      {"on Christmas Day", "Christmas Day = --12-25"},
  });
}

TEST_CASE("months that are also words need something beside them") {
  check({
      {"He may 5 times over.", ""},
      {"Sales rose in May.", "May = --05"},
      {"Mrs May resigned in May 2019.", "May 2019 = 2019-05"},
      {"Work starts at the end of April.", "end of April = --04-21..--04-30"},
      {"Work starts at the end of the street.", ""},
      {"Theresa May lost. It was said by May.", ""},
      {"The March on the capital began in March.", "March = --03"},
      {"They march in September.", "September = --09"},
      {"April Jones, 5, was found.", ""},
      {"By mid-April the snow had gone.", "mid-April = --04-11..--04-20"},
      {"The sun sat low.", ""},
  });
}

TEST_CASE("a year needs words that show it is one") {
  check({
      {"The base closed in 2009.", "2009 = 2009"},
      {"In 2019, 2019 homes were built.", "2019 = 2019"},
      {"They built 2019 homes.", ""},
      {"Some 2,019 homes", ""},
      {"one in 2000 people", ""},
      {"the 2008 election", "2008 = 2008"},
      {"a 1,984-page book", ""},
      {"since 2015, 2016 and 2017", "2015 = 2015; 2016 = 2016; 2017 = 2017"},
      {"2008's crash and the year 2020", "2008 = 2008; 2020 = 2020"},
      {"2009 was a bad year.", "2009 = 2009"},
      {"In 2014 gunmen stormed the school.", "2014 = 2014"},
      {"The heaters are in 2000 homes.", ""},
      {"the 2012-13 season", "2012-13 = 2012..2013"},
      {"the crisis (1997)", "1997 = 1997"},
      {"It cost $2009 in 1745.", "1745 = 1745"},
      {"Flights from 1500 cities", ""},
      {"FY24 and fiscal 2025", "FY24 = FY2024; fiscal 2025 = FY2025"},
      {"the 1990s", "1990s = 1990..1999"},
      {"the '90s", "'90s = 1990..1999"},
      {"in her 90s", ""},
      {"the early 1980s", "early 1980s = 1980..1983"},
      {"the late nineties", "late nineties = 1996..1999"},
      {"late 2022", "late 2022 = 2022-09..2022-12"},
      {"Q3 2024 and the third quarter of 2024", "Q3 2024 = 2024-Q3; third quarter of 2024 = 2024-Q3"},
      {"the second half", ""},
      {"H1 2024", "H1 2024 = 2024-01-01..2024-06-30"},
      {"the 21st century", "21st century = 2001..2100"},
      {"half a century", ""},
  });
}

TEST_CASE("digits alone: the locale says which of two readings") {
  check({{"on 2025-07-25", "2025-07-25 = 2025-07-25"},
         {"on 5/6/2024", "5/6/2024 = 2024-05-06"},
         {"on 25/6/2024", "25/6/2024 = 2024-06-25"},
         {"on 25.06.2024", "25.06.2024 = 2024-06-25"},
         {"after 9/11", ""},
         {"on 31/2/2024", ""},
         {"version 1.2.25", ""}});
  check({{"on 5/6/2024", "5/6/2024 = 2024-06-05"}}, "", "en-GB");
}

TEST_CASE("an ambiguous date keeps both readings as its ends") {
  const Document document(std::string("on 5/6/2024"));
  Claims claims(document.tokens().size());
  const auto dates = find_dates(document, {"", "en"}, claims);
  REQUIRE(dates.size() == 1);
  CHECK(dates[0].figure.iso_low == "2024-05-06");
  CHECK(dates[0].figure.iso_high == "2024-06-05");
}

TEST_CASE("weekdays count from publication, past first") {
  check({{"He spoke on Thursday.", "Thursday = XXXX-WXX-4"}, {"every Thursday", ""}});
  // A Friday.
  check(
      {
          {"He spoke on Thursday.", "Thursday = 2025-09-04"},
          {"Police said Friday", "Friday = 2025-09-05"},
          {"The council will vote on Thursday.", "Thursday = 2025-09-11"},
          {"The council, which met twice, is due to vote Tuesday.", "Tuesday = 2025-09-09"},
          {"He said on Thursday the council will vote.", "Thursday = 2025-09-04"},
          {"The hearing will also be held on Monday.", "Monday = 2025-09-08"},
          {"next Monday", "next Monday = 2025-09-08"},
          {"last Friday", "last Friday = 2025-08-29"},
          {"yesterday's talks", "yesterday = 2025-09-04"},
          {"two days ago", "two days ago = 2025-09-03"},
          {"a week ago", "a week ago = 2025-W35"},
          {"two years ago", "two years ago = 2023"},
          {"last month", "last month = 2025-08"},
          {"over the weekend", "weekend = 2025-08-30..2025-08-31"},
          {"this year", "this year = 2025"},
          {"July last year", "July last year = 2024-07"},
          {"late last year", "late last year = 2024-09..2024-12"},
      },
      "2025-09-05");
  // A Monday.
  check({{"He spoke on Thursday and left on Saturday.", "Thursday = 2025-09-04; Saturday = 2025-09-06"}}, "2025-09-08");
}

TEST_CASE("without a day of publication a relative date stays one") {
  const Document document("He left yesterday, two weeks ago or last month.");
  Claims claims(document.tokens().size());
  std::string words;
  for (const FoundFigure& found : find_dates(document, {"", "en"}, claims)) {
    CHECK(found.figure.iso.empty());
    words += std::string(document.text(document.span_of(found.tokens))) + "; ";
  }
  CHECK(words == "yesterday; two weeks ago; last month; ");
}

TEST_CASE("a day without a year takes the nearest that fits") {
  check(
      {
          {"He died on Dec. 28.", "Dec. 28 = 2024-12-28"},
          {"The trial will begin on March 3.", "March 3 = 2025-03-03"},
          {"The trial began on Jan. 2.", "Jan. 2 = 2025-01-02"},
          {"in December", "December = 2024-12"},
          {"The case was put off to Jan. 20.", "Jan. 20 = 2025-01-20"},
      },
      "2025-01-06");
  check({{"On March 21 the dam broke.", "March 21 = 2025-03-21"},
         {"The ship sailed on November 20.", "November 20 = 2024-11-20"},
         {"The fair is due on October 3.", "October 3 = 2025-10-03"}},
        "2025-09-05T08:00:00Z");
}
