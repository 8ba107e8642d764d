// What one source's own words say of how its figures hang together.
//   "rose from 50 to 65"                    -> change: base 50, level 65
//   "12 of the 40 boats"                    -> share: part 12, whole 40
//   "six people: two men, three women, a boy" -> list: whole 6, parts 2, 3, 1
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "compare/fact_context.h"
#include "mentions.h"

namespace factdiff {

// Indexes into the contexts of one source.
struct StatedChange {
  std::size_t base = 0;
  std::size_t level = 0;
};

struct StatedShare {
  std::size_t part = 0;
  std::size_t whole = 0;
};

// "40% of whom" behind 1.3 million, "half of the 80": a share that is stated, of a whole that is.
struct StatedPortion {
  std::size_t share = 0;
  std::size_t whole = 0;
};

struct StatedList {
  std::size_t whole = 0;
  std::vector<std::size_t> parts;
  bool lone = false;  // one more stands there without a number: "and a boy"
};

std::vector<StatedChange> find_stated_changes(const ReadSource& source, const std::vector<FactContext>& contexts);
std::vector<StatedShare> find_stated_shares(const ReadSource& source, const std::vector<FactContext>& contexts);
std::vector<StatedPortion> find_stated_portions(const ReadSource& source, const std::vector<FactContext>& contexts);
// Lists that are said to be whole: opened by a colon or a dash after the total, all parts counts of the same class of
// thing.
std::vector<StatedList> find_stated_lists(const ReadSource& source, const std::vector<FactContext>& contexts);

// Percentages of one sentence that share out one whole: "took 52% of the vote, Vale 31% and Orr 12%".
std::vector<std::vector<std::size_t>> find_shared_wholes(const ReadSource& source,
                                                         const std::vector<FactContext>& contexts);

// The percent that a change or share makes; nullopt when base or whole is zero.
std::optional<Decimal> percent_change(const Decimal& base, const Decimal& level);
std::optional<Decimal> percent_share(const Decimal& part, const Decimal& whole);

}  // namespace factdiff
