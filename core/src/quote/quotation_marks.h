// Finds quotation marks of every style and which way each faces.
//   He’s 6'2", “fine,” she said  -> “ opening and ” closing; the apostrophe and the inch mark are none
#pragma once

#include <cstdint>
#include <vector>

#include "text/document.h"

namespace factdiff {

enum class MarkFamily : std::uint8_t {
  twofold,  // “ ” „ " `` '' « »
  single,   // ‘ ’ ‚ ' ` ‹ ›
};

enum class MarkFacing : std::uint8_t {
  opening,
  closing,
  either,  // the text around it does not say
};

struct QuotationMark {
  TokenRange tokens;  // one token, or the two of `` and ''
  MarkFamily family = MarkFamily::twofold;
  MarkFacing facing = MarkFacing::either;
  bool shaped = false;  // its own shape says which way it faces: “ and ” but not "
};

// In text order. Single marks are given only where an opening one has a closing one, so apostrophes are left out.
std::vector<QuotationMark> find_quotation_marks(const Document& document);

}  // namespace factdiff
