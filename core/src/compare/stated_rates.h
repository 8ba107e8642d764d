// Exchange rates that the texts themselves give: an amount repeated in brackets in another currency.
//   "22 billion euros ($28 billion)"  -> one amount in two currencies, and a rate for the rest of that text
// No other rate is ever assumed.
#pragma once

#include <vector>

#include "compare/fact_context.h"

namespace factdiff {

// Sets `repeats` of the figures that repeat an amount of money before them in brackets, and gives them its context.
void link_repeated_amounts(const Document& document, std::vector<FactContext>& contexts);

// Whether both are one amount written in two currencies.
bool is_repeated_amount(const FactContext& a, const FactContext& b);

// Whether two amounts of different currencies can be one at a rate that the text of either gives, rounding and a day's
// move of the rate allowed for.
bool fits_stated_rate(const FactContext& a, const FactContext& b,
                      const std::vector<std::vector<FactContext>>& contexts);

}  // namespace factdiff
