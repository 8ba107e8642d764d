// Speech without quotation marks: clauses that a verb of speech governs.
//   "They're gonna help us, Dole said."   -> direct: nobody but a speaker says "us"
//   "Dole said the town would rebuild."   -> indirect: "the town would rebuild"
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "quote/cues.h"
#include "quote/frame.h"
#include "quote/names.h"
#include "text/document.h"

namespace factdiff {

struct ReportedClause {
  Span span;
  bool direct = false;
  std::string speaker;  // may be empty
  Span speaker_span;    // may be empty
  std::string cue;
};

// In text order; clauses with quotation marks in them are left out.
std::vector<ReportedClause> find_reported_clauses(const Frame& frame, const NameIndex& names, const SentenceCues& cues);

}  // namespace factdiff
