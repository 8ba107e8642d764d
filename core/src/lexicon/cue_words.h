// Words that tie speech to its speaker.  "said" -> a verb of saying, "stating" -> a participle of one,
// "described" -> a verb that takes a few quoted words
#pragma once

#include <cstdint>

#include "text/phrases.h"

namespace factdiff {

enum class CueKind : std::uint8_t {
  saying,      // "said", "tells": what follows or precedes is speech
  participle,  // "saying", "noting": its subject is that of the clause before
  naming,      // "called", "described": the speaker's words are a few, as a name for something
  thinking,    // "believes", "agreed", "began": a cue only right at marked words
};

const PhraseTable<CueKind>& cue_verbs();

// "according to", "in the words of": the speaker follows.
const PhraseTable<bool>& cue_prepositions();

// "asked", "replied": of one who speaks with another, in turns.
bool is_answer_verb(std::string_view lower_word);

// Words that may stand between a speaker and the verb: "also", "later", "has", "reportedly".
bool stands_before_cue(std::string_view lower_word);

}  // namespace factdiff
