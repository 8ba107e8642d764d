#include "quote/quotes.h"

namespace factdiff {

std::vector<FoundQuote> find_quotes(const Document&) { return {}; }

std::vector<FoundQuote> find_unmarked_copies(const Document&, const std::vector<FoundQuote>&, const Document&,
                                             const std::vector<FoundQuote>&) {
  return {};
}

}  // namespace factdiff
