// The verdict of a group of figures: the worst of its pairs, with what tells them apart.
//   11 | 11 | 24 (a day later)  -> conflict, later_report first
//   $2bn | $2bn | £1.6bn        -> agree for the two, and the third in an incomparable finding of its own
#pragma once

#include <vector>

#include "compare/alignment.h"
#include "compare/fact_context.h"

namespace factdiff {

struct GroupVerdict {
  Verdict verdict = Verdict::agree;
  std::vector<Reason> reasons;
};

struct JudgedPart {
  std::vector<FactRef> members;
  GroupVerdict judged;
};

// Usually one part; more when members cannot be compared with the rest.
std::vector<JudgedPart> judge_group(const Request& request, const std::vector<std::vector<FactContext>>& contexts,
                                    const FactGroup& group);

}  // namespace factdiff
