// Cuts a long quote into the sentences that another source quotes apart, so that each is compared by itself.
//   here: “The pier is safe. The town paid.”   there: “The pier is safe,” … “The town paid.”
//   -> two parts, nested in the quote: "The pier is safe." and "The town paid."
#pragma once

#include <vector>

#include "mentions.h"

namespace factdiff {

// Adds the parts to the mentions of each source, in text order. A quote that no source takes apart stays whole.
void add_quote_parts(std::vector<ReadSource>& read);

}  // namespace factdiff
