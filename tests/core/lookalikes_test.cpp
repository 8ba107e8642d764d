#include "figure/lookalikes.h"

#include <doctest/doctest.h>

#include <string>

#include "figure/figures.h"

namespace {

using namespace factdiff;

// The words of every figure, joined by "; ".
std::string figures_of(const std::string& text) {
  const Document document(text);
  std::string all;
  for (const FoundFigure& found : find_figures(document, {})) {
    if (!all.empty()) all += "; ";
    all += document.text(found.span);
  }
  return all;
}

struct Row {
  std::string text;
  std::string figures;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(figures_of(row.text) == row.figures);
  }
}

}  // namespace

TEST_CASE("numbers that are names are no figures") {
  check({
      {"Since 9/11 the line has been open 24/7.", ""},
      {"Covid-19 and the G7 and the G-20 and an F-35", ""},
      {"The new 5G mast", ""},
      {"He flew a Boeing 737 there.", ""},
      {"Boeing 737-800 planes", ""},
      {"A search for Flight 370 goes on.", ""},
      {"They invoked Article 50.", ""},
      {"Turn to page 3, or to pages 14-16.", ""},
      {"in Room 101 on Channel 4", ""},
      {"The iPhone 15 and Windows 10", ""},
      {"off Route 66 and Highway 1", ""},
      {"She lives at 14 Mill Lane, he at 7B Mill Lane.", ""},
      {"The agent known as 007 left.", ""},
      {"He went 3-for-4 at the plate.", ""},
      {"10 Mill Street bakers went on strike.", "10"},  // bakers, not an address
      {"the crew of Apollo 11 landed", ""},
      {"He fought in World War Two and drove in Formula One.", ""},
      {"the Six Nations game", ""},
      {"a fine view from Tower 42.", ""},
      {"They helped one another.", ""},
      {"the S&P 500 fell", ""},
  });
}

TEST_CASE("numbers beside names that count stay figures") {
  check({
      {"In Ecuador 11 people died.", "11"},
      {"Two Dead, Five Hurt In Mill Fire\nIt burnt all night.", "Two; Five"},
      {"The hall will house 250 families.", "250"},
      {"Flight 5 hours late", "5 hours"},
      {"He said: \"Two men ran.\"", "Two"},
  });
}

TEST_CASE("addresses, phone numbers and marks are no figures") {
  check({
      {"Call +44 20 7946 0958 or 555-867-5309.", ""},
      {"Ring 0800 555 111 now.", ""},
      {"See www.example.com/2024/05/12 or mail desk24@example.org.", ""},
      {"Use #vote2024 now", ""},
      {"As was shown.[12] And so on", ""},
      {"1. Wash your hands.\n2. Dry them.", ""},
      {"Exports hit 816 000 tonnes.", "816 000 tonnes"},
      {"Rows of 555 bottles", "555"},
  });
}
