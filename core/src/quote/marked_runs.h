// Pairs quotation marks: the words between an opening mark and its closing one, nested, over paragraphs, or unclosed.
//   “He told me, ‘Go.’ I went,” Rao said.  -> a run “He told me … I went,” and in it a run ‘Go.’
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "quote/quotation_marks.h"
#include "text/document.h"

namespace factdiff {

struct MarkedRun {
  TokenRange outer;                   // with the marks
  TokenRange inner;                   // without
  std::optional<std::size_t> parent;  // index of the run it is nested in
  bool closed = true;
};

// In text order, a run before those nested in it. Runs without a word are left out.
std::vector<MarkedRun> find_marked_runs(const Document& document);

}  // namespace factdiff
