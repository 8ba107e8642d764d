#include "quote/quotes.h"

#include <algorithm>

#include "quote/attribution.h"
#include "quote/marked_runs.h"
#include "quote/speech.h"
#include "sorting.h"

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

FoundQuote make_quote(const Document& document, const MarkedRun& run, const Attribution& attribution) {
  FoundQuote found;
  found.span = words_of_run(document, run);
  if (attribution.speaker) found.quote.speaker = attribution.speaker->name;
  found.quote.speaker_span = attribution.speaker_span;
  found.quote.cue = document.text(attribution.cue);
  return found;
}

std::vector<FoundQuote> marked_quotes(const Document& document, const std::vector<MarkedRun>& runs,
                                      const std::vector<Attribution>& attributions) {
  std::vector<FoundQuote> quotes;
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

FoundQuote unmarked_quote(const ReportedClause& clause) {
  FoundQuote found;
  found.span = clause.span;
  found.quote.marked = false;
  found.quote.speaker = clause.speaker;
  found.quote.speaker_span = clause.speaker_span;
  found.quote.cue = clause.cue;
  return found;
}

// Puts direct speech among the marked quotes, in text order.
void add_direct(std::vector<FoundQuote>& quotes, std::vector<ReportedClause>& clauses) {
  const std::size_t marked = quotes.size();
  for (const ReportedClause& clause : clauses) {
    if (clause.direct) quotes.push_back(unmarked_quote(clause));
  }
  if (quotes.size() == marked) return;
  clauses.erase(std::remove_if(clauses.begin(), clauses.end(), [](const ReportedClause& c) { return c.direct; }),
                clauses.end());
  const std::vector<std::size_t> order = sorted_places(
      quotes.size(), [&quotes](std::size_t a, std::size_t b) { return quotes[a].span.begin < quotes[b].span.begin; });
  std::vector<std::size_t> place(quotes.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<FoundQuote> sorted;
  for (const std::size_t i : order) {
    sorted.push_back(std::move(quotes[i]));
    std::optional<std::size_t>& continues = sorted.back().quote.continues;
    if (continues) continues = place[*continues];
  }
  quotes = std::move(sorted);
}

}  // namespace

Speech find_speech(const Document& document) {
  const std::vector<MarkedRun> runs = find_marked_runs(document);
  const std::vector<bool> in_quote = tokens_in_runs(document, runs);
  const NameIndex names(document);
  SpeakerResolver resolver(document, names, in_quote);
  std::vector<Attribution> attributions(runs.size());
  const Frame outside(document, runs, Frame::none, {0, document.tokens().size()});
  const SentenceCues cues = find_cues(outside, names, resolver);
  attribute_runs(outside, runs, names, cues, resolver, attributions);
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    if (runs[i + 1].parent != i) continue;
    const Frame inside(document, runs, i, runs[i].inner);
    attribute_runs(inside, runs, names, find_cues(inside, names, resolver), resolver, attributions);
  }
  Speech speech;
  speech.quotes = marked_quotes(document, runs, attributions);
  speech.spoken = find_spoken_texts(outside, names, cues);
  speech.indirect = find_reported_clauses(outside, names, cues);
  add_direct(speech.quotes, speech.indirect);
  return speech;
}

}  // namespace factdiff
