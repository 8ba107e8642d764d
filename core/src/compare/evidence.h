// How strongly the text shows that two figures state one fact, their values put last.
//   "killed 11 drug traffickers" | "11 people died in the strike"  -> near, noun and event speak for it
#pragma once

#include "compare/fact_context.h"

namespace factdiff {

// How two counted nouns relate.
enum class NounRelation {
  unknown,    // one side has none
  same,       // one word
  one_class,  // trafficker, person
  apart,      // soldier, boat
};

// All shares in thousandths.
struct Evidence {
  int near = 0;         // shared words close to the figures, of both sides' (Dice)
  int near_within = 0;  // the same, of the shorter side's
  int wide = 0;         // shared words of the sentences
  int wide_within = 0;
  int subject = 0;  // shared words of `of`, of the shorter side's
  NounRelation noun = NounRelation::unknown;
  bool event_shared = false;
  bool event_apart = false;  // nearest events differ: dead against injured
  int specificity = 0;       // how unlikely an equal value is by chance
  bool same_value = false;
};

Evidence weigh(const FactContext& a, const FactContext& b);

// Thousandths: the weight of everything but the values.
int subject_score(const Evidence& evidence);

// How unlikely it is that two figures have this value by chance: "two" 100, "Saturday" 250, "$13.5 million" 800.
int specificity_of(const Figure& figure);

}  // namespace factdiff
