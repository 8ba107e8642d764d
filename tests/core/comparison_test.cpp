// Two reports in, the decision out: the rows of the project's hard cases, each with sentences of its own.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "comparison_summary.h"
#include "factdiff/factdiff.h"

using namespace factdiff;

namespace {

struct Row {
  std::string a;
  std::string b;
  std::string expected;  // how one finding's line begins; "" when nothing may link the two
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const std::vector<std::string> texts = {row.a, row.b};
    const Report report = compared(texts);
    const std::vector<std::string> lines = told(report, texts);
    CAPTURE(row.a);
    CAPTURE(row.b);
    CAPTURE(joined(lines));
    if (row.expected.empty()) {
      CHECK(lines.empty());
    } else {
      CHECK(has_line(lines, row.expected));
      if (row.expected.rfind("conflict", 0) != 0) CHECK_FALSE(has_verdict(report, Verdict::conflict));
    }
  }
}

}  // namespace

TEST_CASE("rounding, hedges and bounds") {
  check_rows({
      {"The council set aside $19.5 million for the new bridge.",
       "The new bridge will cost the council nearly $20 million.", "compatible"},
      {"The council set aside $20.4 million for the new bridge.",
       "The council set aside nearly $20 million for the new bridge.", "compatible"},
      {"The storm damaged 1,247 homes in Port Arden.", "The storm damaged about 1,200 homes in Port Arden.",
       "compatible"},
      {"The storm damaged 1,247 homes in Port Arden.", "The storm damaged more than 1,300 homes in Port Arden.",
       "conflict"},
      {"In the survey, 67.2% of residents backed the tunnel.",
       "In the survey, two-thirds of residents backed the tunnel.", "compatible"},
      {"In the survey, 67% of residents backed the tunnel.",
       "In the survey, 67 per cent of residents backed the tunnel.", "agree"},
      {"The blast at the mill injured dozens of workers.", "The blast at the mill injured 31 workers.", "compatible"},
      {"The blast at the mill injured 31 workers.", "The blast at the mill injured 40 workers.", "conflict"},
      {"The blast at the mill injured dozens of workers.", "The blast at the mill injured 130 workers.", "conflict"},
      {"At least 30 people died when the ferry sank.", "34 people died when the ferry sank.", "compatible"},
      {"At least 30 people died when the ferry sank.", "27 people died when the ferry sank.", "conflict"},
      {"The plant will create up to 700 jobs in Velmora.", "The plant will create 650 jobs in Velmora.", "compatible"},
  });
}

TEST_CASE("conversions") {
  check_rows({
      {"The convoy stopped 5 miles from the border.", "The convoy stopped 8 km from the border.", "compatible"},
      {"The ceasefire will last two weeks.", "The ceasefire will last 14 days.", "agree"},
      {"He was jailed for 18 months over the fraud.", "He was jailed for a year and a half over the fraud.", "agree"},
      {"Temperatures in Harrow Bay fell to 12C.", "Temperatures in Harrow Bay fell to 54F.", "compatible"},
  });
}

TEST_CASE("rates, scores and days") {
  check_rows({
      {"The clerk earns £24,000 a year.", "The clerk earns £2,000 a month.", "agree"},
      {"The clerk earns £24,000 a year.", "The clerk was fined £2,000.", ""},
      {"Orme beat Denby 3-2 in the final.", "Denby lost 2-3 to Orme in the final.", "agree"},
      {"Orme beat Denby 3-2 in the final.", "Orme beat Denby 3-1 in the final.", "conflict"},
      {"The suspect is 6ft 2in tall.", "The suspect is 1.88m tall.", "compatible"},
  });
}

TEST_CASE("a weekday and its date are one day") {
  const std::vector<std::string> same = {"The minister resigned on Thursday.", "The minister resigned on June 5."};
  CHECK(has_line(told(compared(same, {"2025-06-06", "2025-06-07"}), same), "agree: Thursday | June 5"));
  const std::vector<std::string> other = {"The minister resigned on Wednesday.", "The minister resigned on June 5."};
  CHECK(has_line(told(compared(other, {"2025-06-06", "2025-06-07"}), other), "conflict: Wednesday | June 5"));
}

TEST_CASE("arithmetic that the texts show") {
  check_rows({
      {"The blast killed 12 people, including three officers.", "The blast killed nine civilians and three officers.",
       "derived: 12 | nine | three (sum"},
      {"The train crash left 12 dead and 30 hurt.", "The train crash caused 42 casualties.", "derived: 12 | 30 | 42"},
      {"The train crash left 12 people dead and 30 hurt.", "The train crash left 42 people dead.", "conflict: 12 | 42"},
      {"Support for the mayor rose from 40% to 44%.", "Support for the mayor rose 10 percent.", "derived"},
      {"Lorvania will get $13.5 million for its coast guard and $6 million for patrol drones.",
       "Lorvania will get nearly $20 million for its coast guard, including six million in patrol drones.",
       "derived: $13.5 million | $6 million | $20 million"},
      {"Two men, three women and a boy were hurt in the crash at Denby Cross.",
       "Six people were hurt in the crash at Denby Cross.", "derived"},
      {"The firm has cut 300 of its 1,200 staff.", "The firm has cut a quarter of its staff.", "derived"},
      // One more is counted without a number.
      {"A skipper and four deckhands drowned off Tarn.", "Five people drowned off Tarn.", "derived: four | Five"},
      {"Nine cows, two pigs and a goat died in the barn fire at Selby.",
       "Twelve animals died in the barn fire at Selby.", "derived: Nine | two | Twelve"},
      {"Of the 60 trams, 15 run at night.", "A quarter of the trams run at night.", "derived: 60 | 15 | A quarter"},
      {"Nineteen people died in the ferry fire, including four sailors.", "Fifteen passengers died in the ferry fire.",
       "derived: Nineteen | four | Fifteen (difference"},
      {"Seven of the nine sailors survived the wreck off Tarn.", "Two sailors died in the wreck off Tarn.",
       "derived: Seven | nine | Two (difference"},
      {"Profits fell from $5m in 1999 to $3m in 2003.", "Profits fell by $2m.", "derived: $5m | $3m | $2m (difference"},
      {"Profits fell from $5m in 1999 to $3m in 2003.", "Profits fell 40%.",
       "derived: $5m | $3m | 40% (percent-change"},
      {"Support for the mayor rose from 40% to 44%.", "Support for the mayor rose four points.", "derived"},
  });
}

TEST_CASE("chance sums are no findings") {
  check_rows({
      {"The museum has 14 rooms. The cafe seats 26 visitors. A ticket costs $9.",
       "The library lent 40 laptops to pupils in Selby last spring.", ""},
      {"Officers seized 7 rifles and 5 boats in Marrow Creek.", "The school trip took 12 pupils to the coast.", ""},
  });
}

TEST_CASE("scope, currency and subject are no plain conflicts") {
  check_rows({
      {"The tunnel will cost $2bn.", "The tunnel will cost £1.6bn.", "incomparable"},
      {"100 people were in the factory when the roof fell.", "The charity sent 250 blankets to the camp.", ""},
      {"Analysts found AI skills in 17% of job postings.", "Analysts found that 24% of teachers want to leave.", ""},
  });
}

TEST_CASE("what the texts tell apart is not held against each other") {
  check_rows({
      // by contrasting words
      {"Among men 52% back the mayor of Orme.", "Among women 44% back the mayor of Orme.", ""},
      {"The gross debt of Tolvane Energy is €3bn.", "The net debt of Tolvane Energy is €2.2bn.", ""},
      {"Sales at Kolm rose 8% in the first quarter.", "Sales at Kolm rose 3% in the second quarter.", ""},
      // by day and year
      {"The clinic in Selby treated 40 patients on Monday.", "The clinic in Selby treated 65 patients on Tuesday.", ""},
      {"In 2021 the port of Tarn handled 41 million tonnes.", "In 2023 the port of Tarn handled 52 million tonnes.",
       ""},
      // by what happened
      {"Three nurses were hurt in the blast at Denby.", "Seven nurses were arrested after the blast at Denby.", ""},
      {"Two guards were hurt in the raid at Orme.", "Two men were arrested in the raid at Orme.", ""},
      // by person
      {"Ada Lund, 34, won the Selby race.", "Ines Roe, 29, came second in the Selby race.", ""},
      // by standing
      {"Analysts had expected a profit of $90m at Tolvane.", "Tolvane reported a profit of $70m.", ""},
      // by part
      {"The storm hurt 60 people in Selby.", "The storm hurt 60 people in Selby, 22 of them seriously.",
       "agree: 60 | 60"},
  });
}

TEST_CASE("a rounded or hedged value is its figure's partner before any other is") {
  check_rows({
      {"The ferry sank with 47 dead. In 1996 a ferry sank with 800 dead.", "Nearly 50 people died when the ferry sank.",
       "compatible: 47 | 50"},
      {"The study ran for 11.4 years.", "The study ran for 11 years.", "compatible: 11.4 years | 11 years"},
  });
}

TEST_CASE("conflicts say why") {
  check_rows({
      {"The deal is worth $1.2 billion, Tolvane Energy said.", "The deal is worth $1.2 million, Tolvane Energy said.",
       "conflict: $1.2 billion | $1.2 million (magnitude-slip"},
      {"Turnout in Orme reached 4,237 voters.", "Turnout in Orme reached 4,327 voters.",
       "conflict: 4,237 | 4,327 (digits-transposed"},
      {"Police said 12 miners died in the Kestrel mine.", "The hospital said 15 miners died in the Kestrel mine.",
       "conflict: 12 | 15 (stated-by"},
      {"Olm Foods earned $1.63 a share in the third quarter.", "Olm Foods earned $1.63 a share in the first quarter.",
       "conflict: third quarter | first quarter"},
  });
}

TEST_CASE("a later, higher toll is an update") {
  const std::vector<std::string> texts = {"The Kestrel mine collapse killed 12 miners.",
                                          "The Kestrel mine collapse killed 15 miners."};
  const Report report = compared(texts, {"2026-03-01", "2026-03-02"});
  CAPTURE(joined(told(report, texts)));
  CHECK(has_line(told(report, texts), "conflict: 12 | 15 (later-report"));
  CHECK_FALSE(has_line(told(compared(texts), texts), "conflict: 12 | 15 (later-report"));
}

TEST_CASE("two figures swapped between two subjects are two conflicts") {
  const std::vector<std::vector<std::string>> pairs = {
      {"The blast killed 14 soldiers. It wounded 31 nurses in the clinic.",
       "The blast killed 31 soldiers. It wounded 14 nurses in the clinic."},
      {"The mine employs 140 people in Orme and 230 people in Denby.",
       "The mine employs 230 people in Orme and 140 people in Denby."},
  };
  for (const std::vector<std::string>& texts : pairs) {
    const Report report = compared(texts);
    CAPTURE(joined(told(report, texts)));
    CHECK(std::count_if(report.findings.begin(), report.findings.end(),
                        [](const Finding& f) { return f.verdict == Verdict::conflict; }) == 2);
  }
}

TEST_CASE("a source is checked against itself") {
  const std::vector<Row> rows = {
      {"Inspectors closed 12 of 40 boats, or 25%, on Friday.", "", "miscalculated"},
      {"Membership rose from 50 to 65, a 20% rise.", "", "miscalculated"},
      {"Six people were hurt: two men, two women and a child.", "", "miscalculated"},
      {"Output doubled from 20 tonnes to 30 tonnes.", "", "miscalculated"},
      {"Mine blast kills 14 at Kestrel\nThe mine blast at Kestrel killed 12 miners, the owner said.", "",
       "conflict: 14 | 12"},
      {"Mine blast kills 12 at Kestrel\nThe mine blast at Kestrel killed 12 miners and hurt 14.", "", ""},
      {"Of the 250 bridges, 50, or 30 per cent, need repair.", "", "miscalculated"},
      {"Fares fell 40 per cent from 50 crowns to 45 crowns.", "", "miscalculated"},
      {"Output doubled from 20 tonnes to 41 tonnes.", "", ""},
      {"Seven people were hurt: four men, two women and a child.", "", ""},
      {"The chain shut 30 of its 300 kiosks, 40% of those on the coast.", "", ""},  // of another base
      {"Of the 300 calls, 60 were false, 25% more than last year.", "", ""},
      {"Rents rose 20% to 60 crowns from 50 crowns, while fares fell 20% from 50 crowns to 40 crowns.", "", ""},
      {"Inspectors closed 12 of 40 boats, or 30%, on Friday.", "", ""},
      {"Membership rose from 50 to 65, a 30% rise.", "", ""},
      {"Inspectors closed 13 of 40 boats, or about a third, on Friday.", "", ""},
  };
  for (const Row& row : rows) {
    const std::vector<std::string> texts = {row.a};
    const std::vector<std::string> lines = told(compared(texts), texts);
    CAPTURE(row.a);
    CAPTURE(joined(lines));
    CHECK((row.expected.empty() ? lines.empty() : has_line(lines, row.expected)));
  }
}
