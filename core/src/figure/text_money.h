// What money words mean in one text.  "US$5m ... $3m, the Australian minister said": "$" is AUD there, otherwise USD;
// "pounds" are money in a text that writes "£", otherwise a weight.
#pragma once

#include <string>
#include <string_view>

#include "text/document.h"

namespace factdiff {

struct TextMoney {
  std::string dollar;     // ISO 4217 code of "$", "dollars" and "cents" that do not say whose
  bool sterling = false;  // plain "pounds" are money
};

// `locale` is BCP 47.
TextMoney find_text_money(const Document& document, std::string_view locale);

}  // namespace factdiff
