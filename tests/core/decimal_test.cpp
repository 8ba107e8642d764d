#include "factdiff/decimal.h"

#include <doctest/doctest.h>

using factdiff::Decimal;

namespace {
Decimal dec(const char* text) { return Decimal::parse(text).value(); }
}  // namespace

TEST_CASE("decimals read and write exactly") {
  struct Row {
    std::string text;
    const char* written;
  };
  const Row rows[] = {{"13.5", "13.5"},
                      {"-0.050", "-0.05"},
                      {"1000", "1000"},
                      {"0", "0"},
                      {"00.10", "0.1"},
                      {"+7", "7"},
                      {"123456789012345678901234567890", "123456789012345678901234567890"}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dec(row.text.c_str()).to_string() == row.written);
  }
  for (const char* bad : {"", "-", ".", "1,2", "1.2.3", "x"}) {
    CAPTURE(bad);
    CHECK_FALSE(Decimal::parse(bad).has_value());
  }
}

TEST_CASE("decimal arithmetic is exact where it ends and rounds where it does not") {
  CHECK((dec("0.1") + dec("0.2")).to_string() == "0.3");
  CHECK((dec("13.5").scaled(6) + dec("6").scaled(6)).to_string() == "19500000");
  CHECK((dec("1") - dec("1")).to_string() == "0");
  CHECK((dec("1.609344") * dec("5")).to_string() == "8.04672");
  CHECK(dec("1").divided_by(dec("3")).to_string() == "0.333333");
  CHECK(dec("2").divided_by(dec("3")).to_string() == "0.666667");
  CHECK(dec("1247").rounded_to(2).to_string() == "1200");
  CHECK(dec("1250").rounded_to(2).to_string() == "1300");
  CHECK(dec("1200").last_place() == 2);
  CHECK(dec("13.5").last_place() == -1);
  CHECK(dec("0.05").first_place() == -2);
}

TEST_CASE("decimals compare by value") {
  CHECK(dec("1.50") == dec("1.5"));
  CHECK(dec("-2") < dec("1"));
  CHECK(dec("-20") < dec("-2"));
  CHECK(dec("20000000") > dec("19500000"));
  CHECK(dec("0.0001") < dec("1000000000000"));
}

TEST_CASE("numbers too long for 64 bits are divided, rounded and compared as short ones are") {
  const Decimal nine = dec("9223372036854775807");
  CHECK((nine + dec("1")).to_string() == "9223372036854775808");
  CHECK((nine * dec("10")).to_string() == "92233720368547758070");
  CHECK((dec("9223372036854775808") - dec("1")).to_string() == "9223372036854775807");
  CHECK(dec("18446744073709551616").divided_by(dec("2")).to_string() == "9223372036854775808");
  CHECK(dec("100000000000000000000000").last_place() == 23);
  CHECK(dec("123456789012345678901234").first_place() == 23);
  CHECK(dec("99999999999999999999").rounded_to(1).to_string() == "100000000000000000000");
  CHECK(dec("10000000000000000001") > dec("10000000000000000000"));
  CHECK(dec("-10000000000000000001") < dec("-10000000000000000000"));
}
