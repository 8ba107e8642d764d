// Finds numbers that are addresses of some kind: web addresses, phone numbers, footnotes, list marks.
//
//   "www.example.com/2024/05/06", "#win2024"   "+44 20 7946 0958", "555-0142"   "[12]"   "1. Wash your hands"
#pragma once

#include "figure/claims.h"
#include "text/document.h"

namespace factdiff {

void claim_codes(const Document& document, Claims& claims);

}  // namespace factdiff
