// One plain sentence per quote finding.  altered -> "A has “would not wait”, B “would wait”, both as Ann Dole's words."
#pragma once

#include <string>
#include <vector>

#include "compare/quote_groups.h"

namespace factdiff {

// What a sentence about quotes may speak of.
struct QuoteTelling {
  const Request& request;
  const std::vector<ReadSource>& read;
  const std::vector<Utterance>& utterances;
};

std::string explain_quotes(const QuoteTelling& telling, const QuoteGroup& group, const QuotePair& worst);

// What is said of sentences that one source joins to one quote and another has apart.
std::string explain_splice(const QuoteTelling& telling, const Utterance& joined, const Utterance& apart);

std::string explain_lone_quote(const QuoteTelling& telling, const Utterance& utterance);

// "Ann Dole: “we would not wait …”"
std::string about_quote(const QuoteTelling& telling, const Utterance& utterance);

}  // namespace factdiff
