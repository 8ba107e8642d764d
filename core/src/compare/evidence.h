// How strongly the text shows that two figures state one fact, their values put last.
//   "killed 11 drug traffickers" | "11 people died in the strike"  -> near, noun and event speak for it
#pragma once

#include "compare/fact_context.h"
#include "compare/value_relation.h"

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
  FigureType type = FigureType::count;
  int near = 0;         // shared words close to the figures, of both sides' (Dice)
  int near_within = 0;  // the same, of the shorter side's
  int words = 0;        // how many words close to the figures are shared
  int wide = 0;         // shared words of the sentences
  int wide_within = 0;
  int subject = 0;  // shared words of `of`, of the shorter side's
  NounRelation noun = NounRelation::unknown;
  bool event_shared = false;
  int names = -1;                 // shared names of the sentences, of the shorter side's; -1 when one has none
  int company = 0;                // rare values that stand around both, 1500 at most
  bool background_apart = false;  // only one sentence names a year: background, or the news
  bool background_shared = false;
  bool scope_apart = false;      // both stand beside dates that exclude each other
  bool further_apart = false;    // only one is "another two", or only one is of "others"
  bool toll_apart = false;       // only one counts dead and hurt together
  bool presence_apart = false;   // "100 people were in the plant" against "100 were injured"
  bool base_apart = false;       // shares of different things: "17% of postings" against "24% of teachers"
  bool reference_apart = false;  // only one period is held against another: "up from the third quarter"
  bool both_further = false;     // "another 30 days" in both
  bool places_apart = false;     // "in Harrow" against "in Selby"
  bool when_apart = false;       // told of days that cannot be one
  bool when_unlike = false;      // "last week" against "since January"
  bool contrast_apart = false;   // one stands beside "men", the other beside "women"
  bool names_apart = false;      // close to both stand names, none of them the same
  bool standing_apart = false;   // only one is a forecast, an offer, a limit
  bool part_apart = false;       // only one is "of them"
  bool one_change = false;       // "fell by $2m" against "fell to $2m"
  bool weekdays = false;         // one is a day of the week and no more
  bool one_toll = false;         // "100 were injured" against "100 were in the plant"
  bool both_lead = false;        // both in the first paragraphs
  bool tolls_apart = false;      // killed against injured, hurt against arrested
  bool event_apart = false;      // nearest events differ: dead against injured
  int specificity = 0;           // how unlikely an equal value is by chance
  bool same_value = false;
  ValueRelation value = ValueRelation::unknown;
};

Evidence weigh(const FactContext& a, const FactContext& b);

// Hundredths of a logit: 0 where it is as likely as not that two figures of different reports state one fact. The
// weights were fitted by logistic regression on the pairs of figures in reports read by hand, and rounded.
int link_score(const Evidence& evidence);

// Whether one value looks like the other miswritten, with so many digits that it is no chance.
bool is_slip(const Evidence& evidence);

// The same for figures that cannot both be true, with all that the texts say for their being two facts: an alarm asks
// for more than a link.
int alarm_score(const Evidence& evidence);

// Its two parts: what the words around say, and what the values say.
int context_score(const Evidence& evidence);
int value_score(const Evidence& evidence);

// How much of one subject the words show, 0 and up, for figures whose values differ because one is a part, a sum or a
// share of the other.
int subject_score(const Evidence& evidence);

}  // namespace factdiff
