// Judges two utterances that may be of the same words.
//   “We will rebuild this town” | “we will rebuild”    -> cropped, words_cut
//   “is not permitted”          | “is permitted”       -> altered, negation_changed
//   two statements that only share a phrase            -> nullopt
#pragma once

#include <optional>
#include <vector>

#include "compare/quote_diff.h"
#include "compare/utterances.h"

namespace factdiff {

struct QuoteJudgement {
  Verdict verdict = Verdict::same;
  std::vector<Reason> reasons;  // most telling first
  int confidence = 0;           // thousandths
  QuoteComparison compared;
};

// nullopt where the texts do not show that both give the same words.
std::optional<QuoteJudgement> judge_quotes(const std::vector<ReadSource>& read, const Utterance& a, const Utterance& b);

// speaker > altered > paraphrase > cropped > unquoted > same
int badness_of(Verdict verdict);

}  // namespace factdiff
