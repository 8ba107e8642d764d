// What the figure finders share: how a text is to be read, and a figure as it is found.
#pragma once

#include <string>
#include <vector>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct ReadingContext {
  std::string published;  // ISO 8601 date or ""
  std::string locale;     // BCP 47
};

// A figure and the tokens it covers; the finders give these in text order.
struct FoundFigure {
  TokenRange tokens;
  Span span;  // usually the tokens' bytes
  Figure figure;
};

}  // namespace factdiff
