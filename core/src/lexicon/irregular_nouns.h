// Plurals that no ending tells.  "people" -> "person", "children" -> "child"
#pragma once

#include <optional>
#include <string_view>

namespace factdiff {

// The singular of a lower-case plural that is irregular, or of a noun that only looks plural; nullopt for other words.
std::optional<std::string_view> irregular_singular(std::string_view noun);

}  // namespace factdiff
