#include "figure/money.h"

#include <doctest/doctest.h>

#include "figure_summary.h"

TEST_CASE("money keeps its magnitude and its currency") {
  check_quantities({
      {"The harbour will cost £1.2bn.", "money 1200000000 GBP"},
      {"The yard lost $45m.", "money 45000000 USD"},
      {"Debts came to €3.4 m.", "money 3400000 EUR"},
      {"It borrowed USD34.6 million.", "money 34600000 USD"},
      {"A $90m loan was signed.", "money 90000000 USD"},  // an article, and no Australian
      {"A$2.5m and C$1.1m were spent.", "money 2500000 AUD; money 1100000 CAD"},
      {"The dam needs Rs 4,500 crore.", "money 45000000000 INR"},
      {"A fine of RM10 million was set.", "money 10000000 MYR"},
      {"She sold it for 12 million euros.", "money 12000000 EUR"},
      {"Net debt was 50 MUSD.", "money 50000000 USD"},
      {"He raised $1MM.", "money 1000000 USD"},
      {"The loan is euro22 billion.", "money 22000000000 EUR"},
      {"The budget is $1.5 trillion.", "money 1500000000000 USD"},
      {"He signed two $500 cheques.", "count 2 cheque; money 500 USD"},
      {"It lent 5,000 won.", "money 5000 KRW"},
      {"The 12 won again.", "count 12"},
      {"It cost five million pounds.", "money 5000000 GBP"},
      {"He found £5, then 300 pounds.", "money 5 GBP; money 300 GBP"},
      {"He weighs 300 pounds.", "measure 300 pound"},
      {"a 1080p screen", ""},
  });
}

TEST_CASE("coins are parts of the main unit") {
  check_quantities({
      {"Milk is 75p, bread 99 cents.", "money 0.75 GBP; money 0.99 USD"},
      {"Milk costs 3 dollars 50 cents.", "money 3.5 USD"},
      {"It cost three dollars fifty.", "money 3.5 USD"},
  });
}

TEST_CASE("money may be per something") {
  check_quantities({
      {"Petrol is 142.9p a litre.", "money 1.429 GBP-per-liter"},
      {"a $70-a-share bid", "money 70 USD-per-share"},
      {"She earns £24,000 a year.", "money 24000 GBP-per-year"},
      {"It made $13 billion a year earlier.", "money 13000000000 USD"},
  });
}

TEST_CASE("a plain dollar is what the text says") {
  check_quantities({
      {"Sydney spent US$5m and $3m on Australian roads.", "money 5000000 USD; money 3000000 AUD"},
      {"Sydney spent $3m on roads.", "money 3000000 USD"},
  });
}
