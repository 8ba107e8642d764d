// Whose dollar a plain "$" is in one text.  "US$5m ... $3m, the Australian minister said" -> AUD; otherwise USD
#pragma once

#include <string>
#include <string_view>

#include "text/document.h"

namespace factdiff {

// ISO 4217 code for "$", "dollars" and "cents" that do not say whose. `locale` is BCP 47.
std::string find_plain_dollar(const Document& document, std::string_view locale);

}  // namespace factdiff
