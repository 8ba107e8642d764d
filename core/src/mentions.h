// A source read: its document with the figures and quotes found in it, merged in text order.
#pragma once

#include <vector>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct ReadSource {
  Document document;
  std::vector<Mention> mentions;
};

// Reads every source; words marked as a quote in one are also found unmarked in the others.
// Beyond max_mentions the rest is left unread.
std::vector<ReadSource> read_sources(const Request& request);

}  // namespace factdiff
