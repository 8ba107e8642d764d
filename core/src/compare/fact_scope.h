// What bounds a figure: the period it speaks of, how far it reaches, on what basis it was reckoned and whom it counts.
//
//   "killed 170,000 people in the province" | "killed 230,000 across Asia"  -> a part against the whole
//   "grew 0.5%, an annualised 2%"           | "grew 2% on the quarter"      -> another basis
//   "30 killed, including the attackers"    | "30 killed"                   -> other persons are counted
#pragma once

#include <cstddef>

#include "lexicon/scope_words.h"
#include "mentions.h"

namespace factdiff {

enum class Culprits { unsaid, counted, left_out };

struct FactScope {
  const Figure* period = nullptr;  // the nearest year, quarter or other period in the sentence; nullptr without one
  bool names_year = false;         // the sentence names a year: it is background, or both reports date the fact
  const Figure* when = nullptr;    // the nearest date of any kind, weekdays too, close by in the sentence
  bool reference = false;          // of a period: it is only held against another ("compared with the third quarter")
  bool earlier = false;            // of a level: it is an earlier period's, "up from 3,900 a year earlier"
  Reach reach = Reach::unsaid;
  Basis basis = Basis::unsaid;
  Standing standing = Standing::fact;
  bool of_whole = false;  // one of the parts of a figure told before: "including 4 children", "12 of them"
  Culprits culprits = Culprits::unsaid;
  bool names_part = false;     // of an ordinal: it names one of several, "the second phase"
  bool combined_toll = false;  // "killed or injured"
  bool presence = false;       // of counted persons: they were there, whatever befell others
  bool share_of_said = false;  // of a share: the text says of what, "17% of job postings"
};

// `mention` indexes a figure of `source`.
FactScope read_scope(const ReadSource& source, std::size_t mention);

// What two figures cover differently by their own words, so that neither confirms nor contradicts the other.
enum class ScopeDifference {
  none,
  culprits,  // only one counts (or leaves out) those who did it
  reach,     // a part of the place against the whole
  basis,     // annualised against plain, on the month against on the year, before tax against after
};

ScopeDifference scope_difference(const FactScope& a, const FactScope& b);

}  // namespace factdiff
