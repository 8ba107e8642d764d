#include "figure/subjects.h"

#include <doctest/doctest.h>

#include <string>

#include "figure/figures.h"

namespace {

using namespace factdiff;

// `of` and, behind a slash, `stated_by` of every figure, joined by "; ".
std::string subjects_in(const std::string& text) {
  const Document document(text);
  std::string all;
  for (const FoundFigure& found : find_figures(document, {})) {
    if (!all.empty()) all += "; ";
    all += found.figure.of;
    if (!found.figure.stated_by.empty()) all += " / " + found.figure.stated_by;
  }
  return all;
}

struct Row {
  std::string text;
  std::string subjects;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(subjects_in(row.text) == row.subjects);
  }
}

}  // namespace

TEST_CASE("a count is of its noun and the event that befell it") {
  check({
      {"The raid ended by killing 14 river smugglers.", "river smugglers killed"},
      {"At least 14 river smugglers were killed.", "river smugglers killed"},
      {"The navy seized two fishing boats.", "fishing boats seized"},
      {"The deaths of 12 miners shook the town.", "deaths of miners"},
      {"Nine of the 40 passengers drowned.", "passengers drowned; passengers drowned"},
      {"Some 300 homes lost power.", "homes lost"},
      {"a three-tier system", "tier system"},
      {"He owns six warships and a tug.", "warships"},
      {"Guards shot three men who tried to flee.", "men shot"},
  });
}

TEST_CASE("money is for its purpose") {
  check({
      {"It promised $12 million in harbour aid and $4 million in radar sets.", "harbour aid; radar sets"},
      {"nearly $20 million in harbour aid including four million in radar sets", "harbour aid; radar sets"},
      {"The court set a fine of $5m.", "fine"},
      {"a £3m grant for schools", "grant for schools"},
      {"The bridge will cost £1.2bn.", "bridge cost"},
      {"It raised its bounty for the thief from $2 million to $4 million.", "bounty; bounty"},
      {"Profit was $3 million in 2020.", "Profit; Profit"},
      {"They sold the old yard for $7m.", "old yard"},
  });
}

TEST_CASE("a percent is of its whole or of what changed") {
  check({
      {"About 70 percent of the island's sugar passes the port.", "island's sugar"},
      {"Fares rose 3%.", "Fares"},
      {"a 3% rise in fares", "fares"},
      {"a 25% duty on tin", "duty on tin"},
      {"They cut fares by 3%.", "fares"},
      {"Sales doubled.", "Sales"},
      {"The town doubled its reward.", "reward"},
  });
}

TEST_CASE("dates and times are of what happened then") {
  check({
      {"The base was closed in 2009.", "base closed"},
      {"On July 25, the Treasury listed the firm.", "Treasury listed firm"},
      {"No ship has called since the closure of the port in 2009.", "closure of the port"},
      {"the 2008 floods", "floods"},
      {"Tuesday's talks failed.", "talks"},
      {"The fire broke out at 9pm.", "fire broke"},
  });
}

TEST_CASE("spans, measures, ages and ranks") {
  check({
      {"a 48-hour strike", "strike"},
      {"She got 20 years in prison.", "prison"},
      {"The wreck lies 13 miles off Dover.", "off Dover"},
      {"Jane Roe, 34, of Leeds", "Jane Roe"},
      {"a 22-year-old man", "man"},
      {"the third such attack", "attack"},
      {"its second-largest city", "largest city"},
  });
}

TEST_CASE("who states a figure is said in many ways") {
  check({
      {"Police said 11 people died.", "people died / Police"},
      {"Eleven people died, police said.", "people died / police"},
      {"Eleven people died, said the mayor.", "people died / mayor"},
      {"According to the harbour office, 11 boats sank.", "boats sank / harbour office"},
      {"Half of it passes through, data from the customs service show.", "passes / customs service"},
      {"The toll was put at 12 by the army.", "toll / army"},
      {"Mr Dole told reporters that 30 villagers fled.", "villagers fled / Mr Dole"},
      {"Police said on Thursday that nobody was hurt.", "Police said; hurt / Police"},
      {"Eleven people died.", "people died"},
      {"He said 11 people died.", "people died"},
      {"The pump is said to last 12 years.", "pump"},
  });
}
