// Says whose words each marked run holds, and by which cue the text says so.
//   Dole called the plan “reckless”.  -> speaker "Dole", cue "called"
//   “We won,” she said. “At last.”    -> both hers, the second without a cue of its own
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "lexicon/cue_words.h"
#include "quote/cues.h"
#include "quote/frame.h"
#include "quote/speakers.h"

namespace factdiff {

enum class Tie : std::uint8_t {
  none,
  carried,    // no cue: the speaker of the sentence before goes on
  governing,  // a cue elsewhere in the sentence
  adjacent,   // the cue stands right at the quote
};

struct Attribution {
  Tie tie = Tie::none;
  CueKind kind = CueKind::saying;
  std::optional<Speaker> speaker;
  Span speaker_span;                     // may be empty
  Span cue;                              // may be empty
  std::optional<std::size_t> continues;  // run of the same quote before the attribution between them
};

// One attribution for each run of the frame, written to the run's place in `attributions`.
void attribute_runs(const Frame& frame, const std::vector<MarkedRun>& runs, const NameIndex& names,
                    const SentenceCues& cues, SpeakerResolver& resolver, std::vector<Attribution>& attributions);

}  // namespace factdiff
