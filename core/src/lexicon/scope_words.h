// Words that say how much of a thing a figure covers, on what basis it was reckoned, and which periods are only held
// against another.
#pragma once

#include "text/phrases.h"

namespace factdiff {

// How much of the place or event a figure speaks for.
enum class Reach {
  unsaid,
  part,   // "in the district"
  whole,  // "nationwide", "across", "in 14 countries"
};

// How a rate or a result was reckoned.
enum class Basis {
  unsaid,
  annualised,
  on_month,
  on_quarter,
  on_year,
  pretax,
  after_tax,
  gross,
  operating,
};

// In what sense a figure is given.
enum class Standing {
  fact,
  plan,   // a forecast, a target, an offer, a demand: "analysts had expected", "the union asked for"
  limit,  // what is allowed or would fit: "licensed to carry"
};

const PhraseTable<Reach>& reach_words();
const PhraseTable<Standing>& standing_words();
const PhraseTable<Basis>& basis_words();

// Behind counted persons: they were only there. "100 people were in the plant", "with 40 passengers aboard"
const PhraseTable<bool>& presence_words();

// "compared with", "up from": the period behind is not the one spoken of.
const PhraseTable<bool>& comparison_leads();
// What may stand between such words and the period: "the", "the same", "a pre-pandemic".
const PhraseTable<bool>& comparison_fillers();

// Behind a level: it is another period's. "3,900 a year earlier"
const PhraseTable<bool>& earlier_words();

// The dead and the hurt in one number: "killed or injured".
const PhraseTable<bool>& combined_tolls();

// What is told apart by number: "the second phase", "the third round".
const PhraseTable<bool>& numbered_parts();

// true "including", false "not including"
const PhraseTable<bool>& inclusion_leads();
// Those who did it, whom some tolls count and some do not: "the attackers".
const PhraseTable<bool>& culprit_words();

}  // namespace factdiff
