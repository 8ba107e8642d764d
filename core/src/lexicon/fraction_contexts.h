// Words beside "half", "a third", "a quarter" that tell a share from an ordinal or a name.  "a third of" is a share,
// "the second half" is none.
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Behind the fraction word; true when the article may stand before it too ("a third of"), false after a bare "half"
// only ("half the homes").
const PhraseTable<bool>& fraction_followers();

// Right before it: "by a third", "to half".
const PhraseTable<bool>& fraction_leaders();

// Right before it, and it is no share: "the second half", "the third quarter".
const PhraseTable<bool>& fraction_blockers();

}  // namespace factdiff
