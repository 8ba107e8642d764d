// How much an editor would care about a finding, 0 to 1: alarms before agreement, deaths and money in leads before
// asides.
#pragma once

#include <vector>

#include "compare/alignment.h"
#include "compare/fact_context.h"

namespace factdiff {

// Rounded to hundredths.
double salience_of(Verdict verdict, const std::vector<Reason>& reasons, const std::vector<const FactContext*>& members);

}  // namespace factdiff
