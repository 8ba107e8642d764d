// The shapes in which the world writes numbers in digits.  "1,247.5", "12,34,567", "1.234,56"
#pragma once

#include <string_view>

namespace factdiff {

struct NumberShape {
  std::string_view pattern;  // RE2, matched against the whole token
  char point;                // the decimal separator; every other separator is dropped
};

// In the order they are tried. A token that fits none ("192.168.1.2", "22,24,26") is no number.
inline constexpr NumberShape number_shapes[] = {
    {R"(\d+(?:\.\d+)?)", '.'},                       // 1247    13.5
    {R"(\d{1,3}(?:,\d{3})+(?:\.\d+)?)", '.'},        // 1,247   1,247.5
    {R"(\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?)", '.'},  // 12,34,567 as India groups it
    {R"(\d{1,3}(?:\.\d{3})+,\d+)", ','},             // 1.234,56
    {R"(\d{1,3}(?:\.\d{3}){2,})", ','},              // 1.234.567
    {R"(\d+,\d+)", ','},                             // 1,3
};

}  // namespace factdiff
