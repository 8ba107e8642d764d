#include "figure/rankings.h"

#include <doctest/doctest.h>

#include "calendar_summary.h"
#include "figure/lookalikes.h"

namespace {

using namespace factdiff;

std::string rankings_in(const std::string& text) {
  const Document document(text);
  Claims claims(document.tokens().size());
  claim_lookalikes(document, claims);
  return figures_in(document, find_rankings(document, claims));
}

struct Row {
  std::string text;
  std::string rankings;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(rankings_in(row.text) == row.rankings);
  }
}

}  // namespace

TEST_CASE("ordinals rank a noun") {
  check({
      {"It was the third such attack this year.", "third = 3"},
      {"the 46th president", "46th = 46"},
      {"the twenty-first floor", "twenty-first = 21"},
      {"its second-largest city", "second = 2"},
      {"A third man was held.", "third = 3"},
      {"A third of members left.", ""},
      {"Two-thirds and one fifth and by a third.", ""},
      {"It took a second.", ""},
      {"She finished third.", "third = 3"},
      {"It was first reported by locals.", ""},
      {"the 19th Precinct on 52nd Street", ""},
      {"the first lady and first aid", ""},
      {"The No. 2 official at the bank", "No. 2 = 2"},
      {"a Category 4 storm", "Category 4 = 4"},
      {"A number 30 people strong left.", ""},
      {"No 30 people left.", ""},
  });
}

TEST_CASE("two numbers against each other are a score, a tally, odds or a ratio") {
  check({
      {"United won 3-2.", "3-2 = 3-2"},
      {"a 1–1 draw", "1–1 = 1-1"},
      {"They lost 2-3 at home.", "2-3 = 2-3"},
      {"The Senate passed it 51-49.", "51-49 = 51-49"},
      {"It passed by 51 votes to 49.", "51 votes to 49 = 51-49"},
      {"The judges voted five to four.", "five to four = 5-4"},
      {"He took it 6-4, 7-5.", "6-4 = 6-4; 7-5 = 7-5"},
      {"a 5-1 outsider", "5-1 = 5"},
      {"a ratio of 3:1", "3:1 = 3"},
      {"a 16:9 screen", "16:9 = 1.777778"},
      {"with 4:39 left", ""},
      {"a 50-50 chance", "50-50 = 0.5"},
      {"5-7 men", ""},  // a range
      {"They play 4-4-2.", ""},
      {"5 to 7 people", ""},
      {"from 40 to 30", ""},
      {"a 3-2% cut", ""},
  });
}
