// What the table, the note and the page share: order, letters, words made safe for one line.
//   worst_first(report)[0]->verdict -> Verdict::conflict      letter_of(0) -> "A"      on_one_line("a\nb") -> "a b"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "factdiff/factdiff.h"

namespace factdiff::cli {

// Findings by how much they ask for a reader's eye; the report's own order within one verdict.
std::vector<const Finding*> worst_first(const Report& report);

// A, B, … Z, AA, AB, …
std::string letter_of(std::size_t source);

// The title, or the id, or "Source 1".
std::string name_of(const SourceSummary& source, std::size_t index);

std::string_view text_of(const Request& request, const Mention& mention);

// White space runs are one space, control characters (a terminal would obey them) are gone; cut to `limit` characters
// with "…" when it is longer, 0 for no limit.
std::string on_one_line(std::string_view text, std::size_t limit = 0);

// What one source says in a finding: "$13.5 million · $6 million", quotes with marks and speaker. "" when it says
// nothing.
std::string words_of_source(const Request& request, const Report& report, const Finding& finding, std::size_t source,
                            std::size_t limit = 0);

// "3 sources, 1 conflict, 2 derived, 5 agree": the counts in the order of worst_first.
std::string summary_of(const Report& report);

}  // namespace factdiff::cli
