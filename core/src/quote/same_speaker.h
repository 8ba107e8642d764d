// Whether two texts name one speaker.  "Rubio" and "Marco Rubio" yes, "Ann Dole" and "Jo Cole" no, "a witness" and
// "Ann Dole" perhaps.
#pragma once

#include <string_view>

namespace factdiff {

enum class SpeakerMatch { same, unknown, different };

SpeakerMatch match_speakers(std::string_view a, std::string_view b);

}  // namespace factdiff
