#include "lexicon/fraction_contexts.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> follower_rows[] = {
    {"of|more|less|fewer|higher|lower|larger|smaller|cheaper|off|bigger|faster|slower|are|were|have|had", true},
    {"the|its|their|his|her|our|my|your|all|those|these|that|this|as", false},
};

constexpr Phrase<bool> leader_rows[] = {
    {"by|than|least|only|just|up|down|fell|rose|dropped|lost|gained", true},
};

constexpr Phrase<bool> blocker_rows[] = {
    {"first|second|third|fourth|other|this|each|either|every|latter|better|final|opening|last|top|bottom|upper|lower|"
     "front|back|next|previous|that|its|their|his|her|closing|scoreless|goalless|entire|whole|current|fiscal|1st|2nd|"
     "3rd|4th|early|late|past|straight|consecutive",
     true},
};

}  // namespace

const PhraseTable<bool>& fraction_followers() {
  static const PhraseTable<bool> table(follower_rows);
  return table;
}

const PhraseTable<bool>& fraction_leaders() {
  static const PhraseTable<bool> table(leader_rows);
  return table;
}

const PhraseTable<bool>& fraction_blockers() {
  static const PhraseTable<bool> table(blocker_rows);
  return table;
}

}  // namespace factdiff
