// Which utterances, across sources, give the same words: pairs that share rare words are judged, and joined.
#pragma once

#include <cstddef>
#include <vector>

#include "compare/quote_verdict.h"

namespace factdiff {

struct QuotePair {
  std::size_t a = 0;  // indexes of utterances, a < b
  std::size_t b = 0;
  QuoteJudgement judged;
};

struct QuoteGroup {
  std::vector<std::size_t> utterances;  // ascending
  std::vector<QuotePair> pairs;         // empty when one utterance stands alone
};

// Every utterance in one group, groups in order of their first utterance.
std::vector<QuoteGroup> group_quotes(const std::vector<ReadSource>& read, const std::vector<Utterance>& utterances);

}  // namespace factdiff
