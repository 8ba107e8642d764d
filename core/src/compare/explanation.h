// One plain sentence per figure finding, with the figures in it and the sources by title. Neutral: it says that sources
// differ, never who is right.
#pragma once

#include <string>
#include <vector>

#include "compare/alignment.h"
#include "compare/derivation.h"
#include "compare/fact_context.h"
#include "mentions.h"

namespace factdiff {

// What an explanation may speak of.
struct Telling {
  const Request& request;
  const std::vector<ReadSource>& read;
  const std::vector<std::vector<FactContext>>& contexts;
  const std::vector<std::size_t>& origins;
};

// For a group of at least two sources, judged as `verdict` because of `reasons`.
std::string explain_group(const Telling& telling, const std::vector<FactRef>& members, Verdict verdict,
                          const std::vector<Reason>& reasons);

std::string explain_only(const Telling& telling, const std::vector<FactRef>& members);

std::string explain_derivation(const Telling& telling, const Derivation& derivation);

// For a figure of the headline and the body's.
std::string explain_headline(const Telling& telling, const FactRef& headline, const FactRef& body);

// What a group is about, a few words: the fullest `of` of its members, else their nouns or words.
std::string about_group(const Telling& telling, const std::vector<FactRef>& members);

}  // namespace factdiff
