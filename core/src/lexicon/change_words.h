// Words that make a figure a change, and which way.  "rose" -> up; "a 3% cut" -> down; "doubled" -> two times, up
#pragma once

#include "factdiff/factdiff.h"
#include "text/phrases.h"

namespace factdiff {

enum class ChangeUse {
  verb,   // the figure right behind it is the change: "rose 3%"
  taker,  // the figure is a change if it is a percent, points or a price: "lost 3%", "lost 5p"; "lost $45m" is a loss
  mover,  // takes an object: the change stands behind "by", or is a percent: "cut prices by 3%", "cut 3%"
};

struct ChangeWord {
  Direction direction = Direction::none;
  ChangeUse use = ChangeUse::verb;
};

// Verbs of change, "up" and "down".
const PhraseTable<ChangeWord>& change_words();

// "a rise of 3%", "a 3% rise"
const PhraseTable<Direction>& change_nouns();

// Words right behind a figure that make it a change: "closed 2% higher", "was 3 points down".
const PhraseTable<Direction>& changes_behind();

// Words that may stand between a verb of change and its figure: "rose sharply by another 3%".
const PhraseTable<bool>& change_fillers();

struct Multiplier {
  int times = 2;  // what it is multiplied by
  int parts = 1;  // what it is divided by: "halved" is 1/2
  Direction direction = Direction::up;
};

// "doubled", "tripled", "halved".
// "went from 40% to 44%": two levels, whichever way.
const PhraseTable<bool>& passage_verbs();
const PhraseTable<Multiplier>& multiplier_verbs();

}  // namespace factdiff
