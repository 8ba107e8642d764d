// Words that newsrooms use for one another.  "carriage", "coach" and "wagon" of a train; "turnover" and "revenue".
//
// They let two tellings of a fact meet that share few words. Words of events are in word_classes.h; a word stands in
// one row only, under the sense that news most often means.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace factdiff {

// The number of the row that holds the word of this stem (text/stems.h); nullopt where it has no synonym here.
std::optional<std::uint32_t> synonym_row(std::string_view stem);

}  // namespace factdiff
