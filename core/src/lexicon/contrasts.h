// Words that tell figures of one kind apart: men or women, gross or net, the first half or the second quarter.
//
// Two figures beside different words of one row are told of two things, however alike the sentences are.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace factdiff {

struct Contrast {
  std::uint16_t row = 0;   // words of one row exclude each other
  std::uint16_t side = 0;  // but for those of one side
};

// Of a lower-case word; nullopt for most.
std::optional<Contrast> contrast_of(std::string_view lower);

}  // namespace factdiff
