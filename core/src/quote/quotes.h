// Finds speech: marked quotes, and unmarked direct speech shown by a cue verb and first-person words.
//   “We lost everything,” she said.  -> quote "We lost everything", speaker as resolved, cue "said"
// A quote's span covers its words without the marks (and without the comma before a closing mark).
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct FoundQuote {
  Span span;
  Quote quote;  // `continues` is an index into the vector that is returned
};

// In text order; quotes may nest.
std::vector<FoundQuote> find_quotes(const Document& document);

// Words of `marked` that stand in `document` without quotation marks, as quotes of the same speaker where the text
// attributes them to someone; matched by their words, case and punctuation aside.
std::vector<FoundQuote> find_unmarked_copies(const Document& document, const std::vector<FoundQuote>& own,
                                             const Document& other, const std::vector<FoundQuote>& marked);

}  // namespace factdiff
