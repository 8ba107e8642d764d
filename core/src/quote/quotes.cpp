#include "quote/quotes.h"

#include <algorithm>

#include "quote/attribution.h"
#include "quote/marked_runs.h"
#include "quote/speech.h"

namespace factdiff {
namespace {

std::vector<bool> tokens_in_runs(const Document& document, const std::vector<MarkedRun>& runs) {
  std::vector<bool> in_quote(document.tokens().size(), false);
  for (const MarkedRun& run : runs) {
    if (run.parent) continue;
    for (std::size_t i = run.outer.begin; i < run.outer.end; ++i) in_quote[i] = true;
  }
  return in_quote;
}

std::vector<Attribution> attribute_all(const Document& document, const std::vector<MarkedRun>& runs) {
  std::vector<Attribution> attributions(runs.size());
  const std::vector<bool> in_quote = tokens_in_runs(document, runs);
  const NameIndex names(document);
  SpeakerResolver resolver(document, names, in_quote);
  const Frame outside(document, runs, Frame::none, {0, document.tokens().size()});
  attribute_runs(outside, runs, names, resolver, attributions);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (i + 1 >= runs.size() || runs[i + 1].parent != i) continue;
    const Frame inside(document, runs, i, runs[i].inner);
    attribute_runs(inside, runs, names, resolver, attributions);
  }
  return attributions;
}

FoundQuote make_quote(const Document& document, const MarkedRun& run, const Attribution& attribution) {
  FoundQuote found;
  found.span = words_of_run(document, run);
  if (attribution.speaker) found.quote.speaker = attribution.speaker->name;
  found.quote.speaker_span = attribution.speaker_span;
  found.quote.cue = document.text(attribution.cue);
  return found;
}

}  // namespace

std::vector<FoundQuote> find_quotes(const Document& document) {
  const std::vector<MarkedRun> runs = find_marked_runs(document);
  std::vector<FoundQuote> quotes;
  if (runs.empty()) return quotes;
  const std::vector<Attribution> attributions = attribute_all(document, runs);
  std::vector<std::optional<std::size_t>> place(runs.size());
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (runs[i].parent && attributions[i].tie != Tie::adjacent) continue;
    if (!is_speech(document, runs[i], attributions[i])) continue;
    FoundQuote found = make_quote(document, runs[i], attributions[i]);
    if (attributions[i].continues) found.quote.continues = place[*attributions[i].continues];
    place[i] = quotes.size();
    quotes.push_back(std::move(found));
  }
  return quotes;
}

std::vector<FoundQuote> find_unmarked_copies(const Document&, const std::vector<FoundQuote>&, const Document&,
                                             const std::vector<FoundQuote>&) {
  return {};
}

}  // namespace factdiff
