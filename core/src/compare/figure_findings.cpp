#include "compare/figure_findings.h"

#include <algorithm>

#include "compare/alignment.h"
#include "compare/explanation.h"
#include "compare/group_verdict.h"
#include "compare/headline_check.h"
#include "compare/salience.h"
#include "compare/self_check.h"
#include "compare/shares_and_changes.h"
#include "compare/sums.h"
#include "compare/surface.h"
#include "sorting.h"

namespace factdiff {
namespace {

class FindingWriter {
 public:
  FindingWriter(const Telling& telling) : telling_(telling) {
    std::size_t first = 0;
    for (const ReadSource& source : telling.read) {
      first_mention_.push_back(first);
      first += source.mentions.size();
    }
  }

  Finding write(Verdict verdict, std::vector<Reason> reasons, const std::vector<FactRef>& members,
                int confidence) const {
    Finding finding;
    finding.kind = MentionKind::figure;
    finding.verdict = verdict;
    finding.about = about_group(telling_, members);
    std::vector<const FactContext*> contexts;
    for (const FactRef& ref : members) {
      const FactContext& context = telling_.contexts[ref.source][ref.index];
      contexts.push_back(&context);
      finding.members.push_back({first_mention_[ref.source] + context.mention, Role::value});
    }
    finding.salience = salience_of(verdict, reasons, contexts);
    finding.confidence = static_cast<double>(std::clamp(confidence, 0, 1000) / 10) / 100;
    finding.reasons = std::move(reasons);
    return finding;
  }

  Finding write_group(const std::vector<FactRef>& members, const GroupVerdict& judged, int confidence) const {
    Finding finding = write(judged.verdict, judged.reasons, members, confidence);
    finding.explanation = explain_group(telling_, members, judged.verdict, judged.reasons);
    return finding;
  }

  Finding write_only(const std::vector<FactRef>& members) const {
    Finding finding = write(Verdict::only, {}, members, 1000);
    finding.explanation = explain_only(telling_, members);
    return finding;
  }

  Finding write_derivation(const Derivation& derivation) const {
    std::vector<FactRef> members = derivation.terms;
    members.insert(members.end(), derivation.results.begin(), derivation.results.end());
    std::vector<Reason> reasons = {derivation.reason};
    if (derivation.rounded) reasons.push_back(Reason::rounding);
    const Verdict verdict = derivation.contradicts ? Verdict::conflict : Verdict::derived;
    Finding finding = write(verdict, std::move(reasons), members, derivation.confidence + 300);
    for (std::size_t i = 0; i < members.size(); ++i) {
      finding.members[i].role = i < derivation.terms.size() ? derivation.roles[i] : derivation.result_role;
    }
    sort_by(finding.members, [](const Member& a, const Member& b) { return a.mention < b.mention; });
    finding.about = about_group(telling_, derivation.results);  // the whole, not one of its parts
    finding.explanation = explain_derivation(telling_, derivation);
    return finding;
  }

  Finding write_headline(std::size_t source, const HeadlineConflict& conflict) const {
    const std::vector<FactRef> members = {{source, conflict.headline}, {source, conflict.body}};
    Finding finding = write(Verdict::conflict, {Reason::value}, members, 500 + conflict.score * 3 / 2);
    finding.explanation = explain_headline(telling_, members[0], members[1]);
    return finding;
  }

  Finding write_miscalculation(std::size_t source, const Miscalculation& wrong) const {
    std::vector<FactRef> members;
    for (const std::size_t index : wrong.members) members.push_back({source, index});
    Finding finding = write(Verdict::miscalculated, {wrong.reason}, members, 900);
    for (std::size_t i = 0; i < wrong.roles.size(); ++i) finding.members[i].role = wrong.roles[i];
    finding.explanation = write_source(telling_.request.sources[source], source) + ": " + wrong.explanation;
    return finding;
  }

 private:
  const Telling& telling_;
  std::vector<std::size_t> first_mention_;
};

std::size_t source_count(const std::vector<FactRef>& members) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < members.size(); ++i)
    count += i == 0 || members[i].source != members[i - 1].source ? 1 : 0;
  return count;
}

}  // namespace

std::vector<Finding> find_figure_findings(const Request& request, const std::vector<ReadSource>& read,
                                          const std::vector<std::size_t>& origins) {
  Vocabulary vocabulary;
  const std::vector<std::vector<FactContext>> contexts = build_contexts(read, vocabulary);
  const std::vector<FactGroup> groups = align(contexts);
  std::vector<Derivation> derivations = find_sums(read, contexts, groups);
  for (Derivation& derivation : find_shares_and_changes(read, contexts)) derivations.push_back(std::move(derivation));
  derivations.erase(
      std::remove_if(derivations.begin(), derivations.end(),
                     [&](const Derivation& derivation) { return is_stated(contexts, groups, derivation); }),
      derivations.end());
  const Telling telling{request, read, contexts, origins};
  const FindingWriter writer(telling);
  std::vector<Finding> findings;
  for (std::size_t s = 0; s < read.size(); ++s) {
    for (const Miscalculation& wrong : find_miscalculations(read[s], contexts[s])) {
      findings.push_back(writer.write_miscalculation(s, wrong));
    }
    if (read.size() > 1) continue;  // beside other reports the body's figure speaks for its source
    for (const HeadlineConflict& conflict : find_headline_conflicts(contexts[s])) {
      findings.push_back(writer.write_headline(s, conflict));
    }
  }
  for (const Derivation& derivation : derivations) findings.push_back(writer.write_derivation(derivation));
  for (const FactGroup& group : groups) {
    if (source_count(group.members) > 1) {
      for (const JudgedPart& part : judge_group(request, contexts, group)) {
        const bool shared = source_count(part.members) > 1;
        if (shared && part.judged.verdict == Verdict::conflict && is_explained(group, derivations)) continue;
        findings.push_back(shared ? writer.write_group(part.members, part.judged, group.confidence)
                                  : writer.write_only(part.members));
      }
    } else if (read.size() > 1) {
      findings.push_back(writer.write_only(group.members));
    }
  }
  return findings;
}

}  // namespace factdiff
