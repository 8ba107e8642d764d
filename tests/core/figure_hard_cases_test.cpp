// Two reports in, the decision out: one row or more for each of the hard cases x01 to z14 of the figures' design, in
// sentences of its own.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "comparison_summary.h"
#include "factdiff/factdiff.h"
#include "report/names.h"

using namespace factdiff;

namespace {

struct HardCase {
  const char* id;
  std::string a;
  std::string b;
  const char* verdict;  // of one finding; "" when nothing may link the two
  const char* reason;   // one of its reasons; "" for any
  const char* published_a = "";
  const char* published_b = "";
};

bool has_reason(const Finding& finding, const std::string& reason) {
  return reason.empty() || std::any_of(finding.reasons.begin(), finding.reasons.end(),
                                       [&](Reason own) { return name_of(own) == reason; });
}

void check(const HardCase& hard) {
  const std::vector<std::string> texts = {hard.a, hard.b};
  const Report report = compared(texts, {hard.published_a, hard.published_b});
  CAPTURE(hard.id);
  CAPTURE(hard.a);
  CAPTURE(hard.b);
  CAPTURE(joined(told(report, texts)));
  if (*hard.verdict == 0) {
    CHECK(told(report, texts).empty());
    return;
  }
  CHECK(std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return finding.kind == MentionKind::figure && name_of(finding.verdict) == hard.verdict &&
           has_reason(finding, hard.reason);
  }));
  if (std::string(hard.verdict) != "conflict") CHECK_FALSE(has_verdict(report, Verdict::conflict));
}

const HardCase agreements[] = {
    {"x01", "The harbour board has $19.5 million for the new quay.",
     "Nearly $20 million has been set aside for the new quay, the harbour board said.", "compatible", ""},
    {"x02", "Nearly $20 million was paid for the Orme gallery.", "$20.4 million was paid for the Orme gallery.",
     "compatible", "hedge-direction"},
    {"x03", "The flood ruined 1,247 homes in Selby.", "The flood ruined about 1,200 homes in Selby.", "compatible", ""},
    {"x03b", "The flood ruined 1,247 homes in Selby.", "More than 1,200 homes were ruined by the flood in Selby.",
     "compatible", ""},
    {"x03c", "The flood ruined 1,247 homes in Selby.", "More than 1,300 homes were ruined by the flood in Selby.",
     "conflict", ""},
    {"x04", "Some 67.2% of members voted for the merger.", "Two-thirds of members voted for the merger.", "compatible",
     ""},
    {"x04b", "67 per cent of members voted for the merger.", "Two in three members voted for the merger.", "compatible",
     ""},
    {"x05", "Dozens of fans were injured when the stand gave way.", "31 fans were injured when the stand gave way.",
     "compatible", ""},
    {"x05b", "At least 31 fans were injured when the stand gave way.", "40 fans were injured when the stand gave way.",
     "compatible", ""},
    {"x05c", "31 fans were injured when the stand gave way.", "40 fans were injured when the stand gave way.",
     "conflict", ""},
    {"x05d", "Dozens of fans were injured when the stand gave way.", "130 fans were injured when the stand gave way.",
     "conflict", ""},
    {"x06", "At least 30 people drowned when the ferry capsized off Tarn.", "The ferry disaster off Tarn killed 34.",
     "compatible", ""},
    {"x06b", "At least 30 people drowned when the ferry capsized off Tarn.",
     "27 people drowned when the ferry capsized off Tarn.", "conflict", ""},
    {"x07", "Up to 700 jobs will go at the Denby steelworks.", "650 jobs will go at the Denby steelworks.",
     "compatible", "bound"},
    {"x07b", "Up to 700 jobs will go at the Denby steelworks.", "The Denby steelworks will cut 700 jobs.", "compatible",
     "bound"},
    {"x08", "The camp is 5 miles from the front line.", "The camp is 8 km from the front line.", "compatible", ""},
    {"x08b", "The thermometer at Harrow Bay showed 12C.", "The thermometer at Harrow Bay showed 54F.", "compatible",
     ""},
    {"x08c", "The goalkeeper is 6ft 2in tall.", "The goalkeeper is 1.88m tall.", "compatible", ""},
    {"x08d", "The truce will hold for two weeks.", "The truce will hold for 14 days.", "agree", ""},
    {"x08e", "She was jailed for 18 months for the fraud.", "She was jailed for a year and a half for the fraud.",
     "agree", ""},
};

const HardCase sums[] = {
    {"y01", "Tarnia will get $13.5 million in training aid and $6 million in radar equipment.",
     "Tarnia will get nearly $20 million in aid, including six million in radar equipment.", "derived", ""},
    {"y02", "Two men, three women and a boy were hurt when the tram left the rails.",
     "Six people were hurt when the tram left the rails.", "derived", ""},
    {"y03", "The party's support rose from 40% to 44%.", "The party's support rose by four points.", "derived", ""},
    {"y03b", "The party's support rose from 40% to 44%.", "The party's support rose by 10 percent.", "derived", ""},
    {"y03c", "The party's support rose from 40% to 44%.", "The party's support rose by 4 percent.", "conflict",
     "points-not-percent"},
    {"y03d", "Unemployment in Velmora fell from 8% to 6% last year.", "Unemployment in Velmora fell by 2% last year.",
     "conflict", "points-not-percent"},
    {"y04", "The yard will dismiss 300 of its 1,200 workers.", "The yard will dismiss a quarter of its workers.",
     "derived", ""},
    {"y05", "The shooting killed 12 people, including three police officers.",
     "Nine civilians and three officers died in the shooting.", "derived", ""},
    {"y06", "The collapse left 12 dead and 30 hurt.", "The collapse caused 42 casualties.", "derived", ""},
    {"y06b", "The collapse left 12 dead and 30 hurt.", "The collapse left 12 dead.", "agree", ""},
    {"y06c", "The collapse left 12 people dead and 30 hurt.", "The collapse left 42 people dead.", "conflict", ""},
    {"y07", "The trainee earns £24,000 a year.", "The trainee earns £2,000 a month.", "agree", ""},
    {"y07b", "The trainee earns £24,000 a year.", "The trainee received £2,000 in total.", "", ""},
    {"y08", "The fair drew 14 stalls, 9 bands and 23 food trucks. Tickets cost $8. Some 40 volunteers helped.",
     "The library has 37 readers a day, 46 chairs and 12 lamps. It closes at 8 pm.", "", ""},
    {"y08b", "Police seized 14 rifles, 9 pistols and 23 grenades in Selby.",
     "Police in Harrow stopped 37 cars, 46 lorries and 32 vans.", "", ""},
};

const HardCase scopes[] = {
    {"z01", "The landslide killed 12 people.", "The landslide killed 15 people.", "conflict", "later-report",
     "2026-03-01", "2026-03-02"},
    {"z01b", "The landslide killed 12 people.", "The landslide killed 15 people.", "conflict", "later-report",
     "2026-03-01T09:00:00Z", "2026-03-01T17:00:00Z"},
    {"z02", "Police said 12 people died in the club fire.", "The city hospital said 15 people died in the club fire.",
     "conflict", "stated-by"},
    {"z03", "The siege left 30 people dead.", "The siege left 30 people dead, including the attackers.", "incomparable",
     "scope"},
    {"z03b", "The siege killed 30 people, including the four gunmen.", "The siege killed 29 people.", "incomparable",
     "scope"},
    {"z03c", "The siege killed 30 people.", "The siege killed 34 people, counting the gunmen.", "incomparable",
     "scope"},
    {"z04", "Researchers found AI in 17% of job postings.", "Researchers found AI in 24% of the skills listed.", "",
     ""},
    {"z05", "The economy grew 2% on the quarter.", "The economy grew 0.5%, an annualised 2%.", "incomparable", "scope"},
    {"z05b", "GDP rose 2% in the third quarter from the previous quarter.",
     "GDP rose at an annualised rate of 2% in the third quarter.", "incomparable", "scope"},
    {"z06", "The line will cost $2bn.", "The line will cost £1.6bn.", "incomparable", "currency"},
    {"z07", "100 people were in the plant when it exploded.", "100 people were injured when the plant exploded.", "",
     ""},
    {"z07b", "About 40 passengers were on the bus.", "About 40 passengers were hurt in the bus crash.", "", ""},
    {"z08", "Orme beat Denby 3-2.", "Denby lost 2-3 to Orme.", "agree", ""},
    {"z08b", "Orme beat Denby 3-2.", "Orme beat Denby 3-1.", "conflict", ""},
    {"z09", "The minister resigned on Thursday.", "The minister resigned on June 5.", "agree", "", "2025-06-06",
     "2025-06-07"},
    {"z09b", "The minister resigned on Wednesday.", "The minister resigned on June 5.", "conflict", "", "2025-06-06",
     "2025-06-07"},
    {"z10", "The raid killed 14 soldiers and wounded 31 nurses.", "The raid killed 31 soldiers and wounded 14 nurses.",
     "conflict", ""},
    {"z10b", "Orme has 420 beds. Denby has 310 beds.", "Orme has 310 beds. Denby has 420 beds.", "conflict", ""},
    {"z11", "Turnout in Orme was 4,237 voters.", "Turnout in Orme was 4,327 voters.", "conflict", "digits-transposed"},
    {"z12", "The contract is worth $1.2 billion.", "The contract is worth $1.2 million.", "conflict", "magnitude-slip"},
    {"z14", "The mayor opened 2 wells in Selby.", "A goat won 3 prizes at the fair in Tarn.", "", ""},
};

}  // namespace

TEST_CASE("hard cases: rounding, hedges, bounds and conversions") {
  for (const HardCase& hard : agreements) check(hard);
}

TEST_CASE("hard cases: arithmetic that the texts show, and none by chance") {
  for (const HardCase& hard : sums) check(hard);
}

TEST_CASE("hard cases: scope, time and source") {
  for (const HardCase& hard : scopes) check(hard);
}

TEST_CASE("hard case z13: one agency sentence in two reports is one origin") {
  const std::string agency =
      "The reservoir at Orme holds 340 million litres of drinking water for the eastern suburbs, the water board said "
      "in a statement on Monday.";
  const std::vector<std::string> texts = {
      "Bakers in Tarn were angry after a late council meeting about stalls.\n\n" + agency,
      "Goats won prizes at the fair in Denby while the band played on in the rain and children danced.\n\n" + agency};
  const Report report = compared(texts);
  REQUIRE_FALSE(report.findings.empty());
  CHECK(report.findings.front().verdict == Verdict::agree);
  CHECK(report.findings.front().explanation == "A and B say “340 million litres” (2 articles, 1 origin).");
}

TEST_CASE("hard case z14: what one source alone tells is no alarm") {
  const Report report = compared({"The mayor opened 2 wells in Selby.", "A goat won 3 prizes at the fair in Tarn."});
  REQUIRE(report.findings.size() == 2);
  for (const Finding& finding : report.findings) {
    CHECK(finding.verdict == Verdict::only);
    CHECK(finding.salience < 0.2);
  }
}

TEST_CASE("what is not compared says why") {
  const std::vector<std::vector<std::string>> rows = {
      {"The siege left 30 people dead.", "The siege left 30 people dead, including the attackers.",
       "Only one says whether those who did it are counted."},
      {"The storm left 90,000 homes in the district without power.",
       "The storm left 400,000 homes without power across the country.",
       "One speaks of a part of the place, the other of the whole."},
      {"GDP rose 2% in the third quarter from the previous quarter.",
       "GDP rose at an annualised rate of 2% in the third quarter.", "They are reckoned on different bases."},
      {"The line will cost $2bn.", "The line will cost £1.6bn.", "The currencies differ, and the texts give no rate."},
  };
  for (const std::vector<std::string>& row : rows) {
    const Report report = compared({row[0], row[1]});
    CAPTURE(row[0]);
    CAPTURE(row[1]);
    CAPTURE(joined(told(report, row)));
    CHECK(std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
      return finding.verdict == Verdict::incomparable && finding.explanation.find(row[2]) != std::string::npos;
    }));
  }
}

TEST_CASE("an amount given in two currencies") {
  const std::vector<std::string> both = {"The aid comes to 22 billion euros ($28 billion), the ministry said.",
                                         "The aid comes to $27.9 billion, the ministry said."};
  CHECK(has_line(told(compared(both), both), "compatible: 22 billion euros | $28 billion | $27.9 billion"));
  const std::vector<std::string> other = {"The aid comes to 22 billion euros ($28 billion), the ministry said.",
                                          "The aid comes to $35 billion, the ministry said."};
  CHECK(has_line(told(compared(other), other), "conflict: 22 billion euros | $28 billion | $35 billion"));
  const std::vector<std::string> rate = {
      "The aid comes to 22 billion euros ($28 billion). The bridge will cost 10 million euros.",
      "The bridge will cost $12.7 million."};
  CHECK(has_line(told(compared(rate), rate), "compatible: 10 million euros | $12.7 million (conversion currency"));
}
