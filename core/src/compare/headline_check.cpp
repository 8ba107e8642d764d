#include "compare/headline_check.h"

#include <optional>

#include "compare/evidence.h"
#include "compare/judgement.h"

namespace factdiff {
namespace {

constexpr int headline_gate = -140;  // as between two reports

bool is_stamp(const Figure& figure) { return figure.type == FigureType::date || figure.type == FigureType::time; }

// The body's best partner; nullopt when some figure of the body is true beside the headline's.
std::optional<HeadlineConflict> find_partner(const std::vector<FactContext>& contexts, std::size_t headline) {
  std::optional<HeadlineConflict> best;
  for (std::size_t i = 0; i < contexts.size(); ++i) {
    const FactContext& body = contexts[i];
    if (body.heading || !is_comparable(*contexts[headline].figure, *body.figure)) continue;
    const Evidence evidence = weigh(contexts[headline], body);
    if (judge_pair(*contexts[headline].figure, *body.figure).verdict != Verdict::conflict) {
      if (evidence.noun != NounRelation::apart) return std::nullopt;
      continue;
    }
    if (evidence.noun == NounRelation::apart) continue;
    const int score = alarm_score(evidence);
    if (score >= headline_gate && (!best || score > best->score)) best = HeadlineConflict{headline, i, score};
  }
  return best;
}

}  // namespace

std::vector<HeadlineConflict> find_headline_conflicts(const std::vector<FactContext>& contexts) {
  std::vector<HeadlineConflict> found;
  for (std::size_t i = 0; i < contexts.size(); ++i) {
    // Only the first lines are the headline; crossheads further down speak of parts.
    if (!contexts[i].heading || !contexts[i].lead || is_stamp(*contexts[i].figure)) continue;
    if (const auto conflict = find_partner(contexts, i)) found.push_back(*conflict);
  }
  return found;
}

}  // namespace factdiff
