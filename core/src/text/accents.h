// Letters without their accents, so that two spellings of a name meet.  "Corrêa" -> "Correa", "Łukasz" -> "Lukasz"
#pragma once

#include <string>
#include <string_view>

namespace factdiff {

// Latin letters of Unicode's Latin-1 Supplement and Latin Extended-A as plain ones; everything else as it is.
std::string without_accents(std::string_view text);

}  // namespace factdiff
