// Character references of HTML.  "&amp;" -> "&", "&#8217;" -> "’", "&nosuch;" -> as it stands
// Names: those of Latin-1 and of the typography that news pages use (HTML standard, section 13.5).
#pragma once

#include <string>
#include <string_view>

namespace factdiff::cli {

// Reads the reference at the start of `text` (which begins with '&') and appends what it means.
// Returns the bytes it took; 0 when it is none, and nothing is appended.
std::size_t append_reference(std::string_view text, std::string& into);

std::string decode_references(std::string_view text);

}  // namespace factdiff::cli
