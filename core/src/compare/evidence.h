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
  int words = 0;        // how many words close to the figures are shared
  int wide = 0;         // shared words of the sentences
  int wide_within = 0;
  int subject = 0;  // shared words of `of`, of the shorter side's
  NounRelation noun = NounRelation::unknown;
  bool event_shared = false;
  int names = -1;                // shared names of the sentences, of the shorter side's; -1 when one has none
  bool scope_apart = false;      // both stand beside dates that exclude each other
  bool further_apart = false;    // only one is "another two", or only one is of "others"
  bool toll_apart = false;       // only one counts dead and hurt together
  bool presence_apart = false;   // "100 people were in the plant" against "100 were injured"
  bool base_apart = false;       // shares of different things: "17% of postings" against "24% of teachers"
  bool reference_apart = false;  // only one period is held against another: "up from the third quarter"
  bool both_further = false;     // "another 30 days" in both
  bool places_apart = false;     // "in Harrow" against "in Selby"
  bool one_change = false;       // "fell by $2m" against "fell to $2m"
  bool percents = false;
  bool one_toll = false;     // "100 were injured" against "100 were in the plant"
  bool one_vague = false;    // "dozens" against a number
  bool far_apart = false;    // more than fifty times the other, or years that lie far apart
  bool counts = false;       // both count something
  bool both_lead = false;    // both in the first paragraphs
  bool event_apart = false;  // nearest events differ: dead against injured
  int specificity = 0;       // how unlikely an equal value is by chance
  bool same_value = false;
  bool slip = false;  // the digits of the other at another scale, or two of them changed round
};

Evidence weigh(const FactContext& a, const FactContext& b);

// What everything but the values says, in hundredths of a logit: weights were fitted by logistic regression on pairs of
// figures in reports read by hand, and rounded.
int subject_score(const Evidence& evidence);

// The same for figures of different value: a summary says less than the report it rests on, so words that the shorter
// context shares count, too; names that both sides have and do not share speak against it.
int different_value_score(const Evidence& evidence);

// What an equal value adds to it, the more the rarer the value; 0 for different values.
int value_score(const Evidence& evidence);

// Where the odds that two figures state one fact are even.
inline constexpr int even_odds = 530;

// How unlikely it is that two figures have this value by chance: "two" 100, "Saturday" 250, "$13.5 million" 800.
int specificity_of(const Figure& figure);

}  // namespace factdiff
