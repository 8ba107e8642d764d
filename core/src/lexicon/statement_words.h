// Words by which a text says who gives a figure.  "police said", "according to the ministry", "data from the bank"
#pragma once

#include "text/phrases.h"

namespace factdiff {

// Verbs whose subject states what follows or stands before them: "said", "reported", "estimates".
const PhraseTable<bool>& statement_verbs();

// Right before the name: "according to", "figures from".
const PhraseTable<bool>& statement_leaders();

// Verbs behind which "by" names who gives the figure: "was put at 12 by the army".
const PhraseTable<bool>& estimate_verbs();

// Subjects of such verbs that are nobody: "data show", "the report said".
const PhraseTable<bool>& bodiless_nouns();

}  // namespace factdiff
