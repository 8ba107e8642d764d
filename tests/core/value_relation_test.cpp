#include "compare/value_relation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "mentions.h"

namespace factdiff {
namespace {

// The first figure of a text.
Figure read(const std::string& text) {
  Request request;
  request.sources.push_back({"", "", "", "", text});
  const std::vector<ReadSource> read = read_sources(request);
  for (const Mention& mention : read.front().mentions) {
    if (mention.kind == MentionKind::figure) return mention.figure;
  }
  return {};
}

struct Row {
  const char* a;
  const char* b;
  ValueRelation expected;
};

constexpr Row rows[] = {
    {"about 60 boats", "60 boats", ValueRelation::same},
    {"two weeks", "14 days", ValueRelation::same},
    {"47 boats", "nearly 50 boats", ValueRelation::rounded},
    {"$1.19 billion", "about $1.2 billion", ValueRelation::rounded},
    {"5 miles", "8 km", ValueRelation::converted},
    {"a quarter of the vote", "24.3% of the vote", ValueRelation::converted},
    {"at least 30 boats", "34 boats", ValueRelation::bounded},
    {"dozens of boats", "40 boats", ValueRelation::ranged},
    {"648,000 nets", "468,000 nets", ValueRelation::alike},  // digits changed round
    {"1,284 nets", "284 nets", ValueRelation::alike},        // one left out
    {"84 nets", "184 nets", ValueRelation::alike},           // one too many
    {"$187 million", "$1.7 billion", ValueRelation::times_50},
    {"84 nets", "64 nets", ValueRelation::times_1_35},  // two digits are alike by chance
    {"$1.2 billion", "$1.2 million", ValueRelation::scaled},
    {"2,500 euros", "25,000 euros", ValueRelation::scaled},  // a nought too many
    {"two goals", "20 goals", ValueRelation::times_50},      // two numbers, and no nought too many
    {"100 boats", "110 boats", ValueRelation::times_1_15},
    {"100 boats", "190 boats", ValueRelation::times_2},
    {"100 boats", "420 boats", ValueRelation::times_5},
    {"100 boats", "9,000 boats", ValueRelation::remote},
    {"72 hours", "33 years", ValueRelation::remote},
    {"a 3-2 win", "a 3-1 win", ValueRelation::times_1_35},
};

}  // namespace

TEST_CASE("values of two figures stand to each other") {
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(static_cast<int>(value_relation(read(row.a), read(row.b))) == static_cast<int>(row.expected));
    CHECK(static_cast<int>(value_relation(read(row.b), read(row.a))) == static_cast<int>(row.expected));
  }
}

}  // namespace factdiff
