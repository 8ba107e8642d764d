// Finds the verbs of speech in the text around quotes, each with its speaker.
//   "Dole, the mayor, warned that …"  -> cue "warned", speaker "Dole"
//   "she was told", "the stated aim"  -> none: who is told does not speak, and "stated" is no verb there
#pragma once

#include <optional>
#include <vector>

#include "lexicon/cue_words.h"
#include "quote/frame.h"
#include "quote/speakers.h"

namespace factdiff {

struct SpokenCue {
  ItemRange items;  // of the frame it was found in
  CueKind kind = CueKind::saying;
  bool preposition = false;         // "according to"
  bool inverted = false;            // the speaker stands behind: “…,” said Dole
  std::optional<ItemRange> phrase;  // the words that say who speaks; empty for a participle
  std::optional<Speaker> speaker;
};

// The cues of each sentence of a frame, in order.
using SentenceCues = std::vector<std::vector<SpokenCue>>;

SentenceCues find_cues(const Frame& frame, const NameIndex& names, SpeakerResolver& resolver);

}  // namespace factdiff
