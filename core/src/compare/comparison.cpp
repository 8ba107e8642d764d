#include "compare/comparison.h"

#include <algorithm>

#include "compare/figure_findings.h"
#include "compare/origins.h"
#include "compare/quote_findings.h"
#include "sorting.h"

namespace factdiff {
namespace {

int worst_first(Verdict verdict) {
  switch (verdict) {
    case Verdict::miscalculated:
      return 0;
    case Verdict::conflict:
    case Verdict::speaker:
    case Verdict::altered:
      return 1;
    case Verdict::only:
      return 3;
    default:
      return 2;
  }
}

void sort_findings(std::vector<Finding>& findings) {
  sort_by(findings, [](const Finding& a, const Finding& b) {
    if (worst_first(a.verdict) != worst_first(b.verdict)) return worst_first(a.verdict) < worst_first(b.verdict);
    if (a.salience != b.salience) return a.salience > b.salience;
    return a.members.front().mention < b.members.front().mention;
  });
}

void number_findings(std::vector<Finding>& findings) {
  std::size_t figures = 0;
  std::size_t quotes = 0;
  for (Finding& finding : findings) {
    const bool figure = finding.kind == MentionKind::figure;
    finding.id = figure ? "f" + std::to_string(++figures) : "q" + std::to_string(++quotes);
  }
}

void fill_absent(std::vector<Finding>& findings, const std::vector<ReadSource>& read) {
  std::vector<std::size_t> source_of;
  for (std::size_t s = 0; s < read.size(); ++s) source_of.insert(source_of.end(), read[s].mentions.size(), s);
  for (Finding& finding : findings) {
    std::vector<bool> present(read.size(), false);
    for (const Member& member : finding.members) present[source_of[member.mention]] = true;
    for (std::size_t s = 0; s < read.size(); ++s) {
      if (!present[s]) finding.absent.push_back(s);
    }
  }
}

}  // namespace

std::vector<Finding> find_findings(const Request& request, const std::vector<ReadSource>& read,
                                   std::vector<SourceSummary>& sources) {
  const std::vector<std::size_t> origins = find_origins(read);
  for (std::size_t i = 0; i < sources.size(); ++i) sources[i].origin = origins[i];
  std::vector<Finding> findings = find_figure_findings(request, read, origins);
  for (Finding& finding : find_quote_findings(request, read)) findings.push_back(std::move(finding));
  findings.erase(
      std::remove_if(findings.begin(), findings.end(),
                     [&](const Finding& finding) { return finding.salience < request.options.min_salience; }),
      findings.end());
  sort_findings(findings);
  number_findings(findings);
  fill_absent(findings, read);
  return findings;
}

}  // namespace factdiff
