// One more that a list counts without a number: "two men, three women and a boy", "a driver and three passengers".
#pragma once

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

// Whether such a person or animal is joined to the figure at `span`, within its sentence.
bool has_lone_member_behind(const Document& document, const Span& span);
bool has_lone_member_before(const Document& document, const Span& span);

}  // namespace factdiff
