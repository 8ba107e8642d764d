// Claims what only looks like a figure: "9/11", "24/7", "Covid-19", "Flight 370", "G7", "F-35", "page 3", phone
// numbers, "one another". Nothing is reported for these; they are kept from being read as figures.
#pragma once

#include "figure/claims.h"
#include "text/document.h"

namespace factdiff {

void claim_lookalikes(const Document& document, Claims& claims);

}  // namespace factdiff
