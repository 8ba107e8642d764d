// Finds speech: marked quotes, and unmarked direct speech shown by a cue verb and first-person words.
//   “We lost everything,” she said.  -> quote "We lost everything", speaker as resolved, cue "said"
// A quote's span covers its words without the marks (and without the comma before a closing mark).
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "quote/reported_clauses.h"
#include "quote/spoken_texts.h"
#include "text/document.h"

namespace factdiff {

struct FoundQuote {
  Span span;
  Quote quote;  // `continues` is an index into the vector that is returned
};

struct Speech {
  std::vector<FoundQuote> quotes;        // in text order; quotes may nest
  std::vector<ReportedClause> indirect;  // in text order: what the text tells in its own words
  std::vector<SpokenText> spoken;        // in text order: a transcript's turns, or one speech
};

Speech find_speech(const Document& document);

}  // namespace factdiff
