#include "report/alarm.h"

#include <algorithm>

namespace factdiff {

bool is_alarm(const Finding& finding) {
  return finding.kind == MentionKind::figure &&
         (finding.verdict == Verdict::conflict || finding.verdict == Verdict::miscalculated);
}

bool has_alarm(const Report& report) { return std::any_of(report.findings.begin(), report.findings.end(), is_alarm); }

}  // namespace factdiff
