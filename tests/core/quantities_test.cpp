#include "figure/quantities.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

namespace {

struct Row {
  std::string text;
  std::string figures;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quantities_of(row.text.c_str()) == row.figures);
  }
}

}  // namespace

TEST_CASE("money keeps its magnitude and its currency") {
  check({
      {"The harbour will cost £1.2bn.", "money 1200000000 GBP"},
      {"The yard lost $45m.", "money 45000000 USD"},
      {"Debts came to €3.4 m.", "money 3400000 EUR"},
      {"It borrowed USD34.6 million.", "money 34600000 USD"},
      {"A$2.5m and C$1.1m were spent.", "money 2500000 AUD; money 1100000 CAD"},
      {"The dam needs Rs 4,500 crore.", "money 45000000000 INR"},
      {"A fine of RM10 million was set.", "money 10000000 MYR"},
      {"She sold it for 12 million euros.", "money 12000000 EUR"},
      {"Net debt was 50 MUSD.", "money 50000000 USD"},
      {"He raised $1MM.", "money 1000000 USD"},
      {"The budget is $1.5 trillion.", "money 1500000000000 USD"},
      {"Der Preis war 1.234,56 Euro.", "money 1234.56 EUR"},
      {"It costs Rs 12,34,567.", "money 1234567 INR"},
      {"He signed two $500 cheques.", "count 2 cheque; money 500 USD"},
      {"Milk costs 3 dollars 50 cents.", "money 3.5 USD"},
  });
}

TEST_CASE("a letter behind digits is a scale or a unit") {
  check({
      {"The wave was 4m high.", "measure 4 meter"},
      {"The bridge cost $4m.", "money 4000000 USD"},
      {"Some 1.2m people need aid.", "count 1200000 person about"},
      {"They ship 12.3m tonnes.", "measure 12300000 tonne"},
      {"The 400m hurdles", "measure 400 meter"},
  });
}

TEST_CASE("numbers are read in digits and in words") {
  check({
      {"Twenty-six soldiers left.", "count 26 soldier"},
      {"A hundred and twenty-one boats sank.", "count 121 boat"},
      {"Half a million homes", "count 500000 home"},
      {"One and a half million birds", "count 1500000 bird"},
      {"two and a half thousand sheep", "count 2500 sheep"},
      {"a 1½ inch pipe", "measure 1.5 inch"},
      {"Exports hit 816 000 tonnes.", "measure 816000 tonne"},
      {"a dozen eggs and two dozen buns", "count 12 egg; count 24 bun"},
      {"Dozens of homes burnt.", "count 24..99 home vague"},
      {"several hundred miners", "count 300..999 miner vague"},
      {"tens of thousands of dollars", "money 10000..99999 USD vague"},
  });
}

TEST_CASE("parts and rates are ratios") {
  check({
      {"Two-thirds of members agreed.", "ratio 0.666667"},
      {"One in five voters stayed home.", "ratio 0.2"},
      {"a 1-in-50 chance", "ratio 0.02"},
      {"More than half of them left.", "ratio 0.5 over"},
      {"Sales doubled.", "ratio 2 up"},
      {"Output rose tenfold.", "ratio 10 up"},
  });
}

TEST_CASE("hedges and bounds stand on either side") {
  check({
      {"more than 30 villagers", "count 30 villager over"},
      {"30 or more villagers", "count 30 villager at-least"},
      {"at least 30 villagers", "count 30 villager at-least"},
      {"nearly $20 million", "money 20000000 USD nearly"},
      {"as many as 700 jobs", "count 700 job at-most"},
      {"an estimated 40 boats", "count 40 boat about"},
      {"more than a dozen boats", "count 12 boat over"},
  });
}

TEST_CASE("ranges share unit and scale; levels are no ranges") {
  check({
      {"It will cost $10-15 million.", "money 10000000..15000000 USD range"},
      {"5 to 6bn euros", "money 5000000000..6000000000 EUR range"},
      {"between 300 and 400 homes", "count 300..400 home range"},
      {"Growth slowed; it fell from 4.1% to 3.9%.", "percent 4.1 percent; percent 3.9 percent"},
      {"Petrol rose 5p to 142.9p a litre.", "money 0.05 GBP up; money 1.429 GBP-per-liter"},
  });
}

TEST_CASE("changes have a direction, levels have none") {
  check({
      {"Rents are up 120%.", "percent 120 percent up"},
      {"Rents are up to 120% of the mean.", "percent 120 percent at-most"},
      {"a 3% rise in fares", "percent 3 percent up"},
      {"Profit fell by 4 percentage points.", "percent 4 percentage-point down"},
  });
}

TEST_CASE("measures, spans of time and ages have CLDR units") {
  check({
      {"He is 6ft 2in tall.", "measure 74 inch"},
      {"a run of 5 miles (8km)", "measure 5 mile"},
      {"It was minus 12C.", "measure -12 celsius"},
      {"They talked for two hours and 11 minutes.", "duration 131 minute"},
      {"a 22-year-old", "age 22 year"},
      {"Jane Roe, 34, of Leeds", "age 34 year"},
      {"She is in her 40s.", "age 40..49 year range"},
      {"the over-65s", "age 65 year over"},
  });
}
