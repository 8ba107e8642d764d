#include "lexicon/synonyms.h"

#include <doctest/doctest.h>

#include <string>

#include "lexicon/word_classes.h"
#include "text/stems.h"

namespace factdiff {

TEST_CASE("words that newsrooms use for one another meet") {
  struct Row {
    const char* a;
    const char* b;
    bool meet;
  };
  static constexpr Row rows[] = {
      {"carriages", "wagons", true}, {"infants", "babies", true}, {"complaint", "complained", true},
      {"turnover", "revenue", true}, {"fine", "penalty", true},   {"carriage", "horse", false},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    const auto a = synonym_row(stem(row.a));
    const auto b = synonym_row(stem(row.b));
    CHECK((a.has_value() && a == b) == row.meet);
  }
}

TEST_CASE("a counted noun has the class of a thing, whatever its stem") {
  CHECK(thing_class("voter") == WordClass::person);  // not votes
  CHECK(thing_class("survivor") == WordClass::person);
  CHECK(thing_class("observer") == WordClass::person);
  CHECK(thing_class("ferry") == WordClass::vessel);
  CHECK(thing_class("arrest") == WordClass::none);  // an event
  CHECK(thing_class("zeppelin") == WordClass::none);
}

}  // namespace factdiff
