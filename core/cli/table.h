// The report for a person at a terminal.
//   DERIVED      security aid
//                $13.5 million + $6 million = $19.5 million, which fits “nearly $20 million”.
//                A  $13.5 million · $6 million
//                B  nearly $20 million
#pragma once

#include <string>
#include <vector>

#include "factdiff/factdiff.h"

namespace factdiff::cli {

struct TableStyle {
  bool colour = false;
  std::size_t width = 100;  // characters in a line
  bool all = false;         // list what only one source states, too
};

// The terminal's own width and colour, where standard output is one; NO_COLOR (no-color.org) and TERM=dumb are
// honoured.
TableStyle style_of_standard_output(bool all);

std::string write_table(const Request& request, const Report& report, const TableStyle& style);
std::string write_mention_table(const Source& source, const std::vector<Mention>& mentions, const TableStyle& style);

}  // namespace factdiff::cli
