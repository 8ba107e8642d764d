#include "lexicon/ratio_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> joint_rows[] = {
    {"out of|out of every|in every|of every|for every|out of each", true},
    {"in|in each", false},
};

constexpr Phrase<int> word_rows[] = {
    {"twice|double", 2},
    {"triple|treble|thrice", 3},
    {"quadruple", 4},
};

constexpr Phrase<bool> behind_rows[] = {
    {"as|the|what|that|its|their|his|her|those|more|higher|larger|bigger|greater|faster|stronger|longer|worse|last|"
     "this|lower|cheaper|smaller|less|fewer|heavier|better|brighter|likelier",
     true},
};

constexpr Phrase<bool> compared_rows[] = {
    {"many|much|likely|big|large|high|long|fast|often|expensive|old|good|hard|heavy", true},
};

constexpr Phrase<ZeroWord> zero_rows[] = {
    {"no one|nobody|no-one|none", {false, true}},
    {"not a single|not one single", {true, false}},
    {"no", {true, true}},
};

constexpr Phrase<bool> event_rows[] = {
    {"hurt|injured|killed|wounded|harmed|died|arrested|detained|charged|missing|survived|convicted|injuries|casualties|"
     "deaths|fatalities|survivors|arrests|victims|infected|hospitalised|hospitalized",
     true},
};

}  // namespace

const PhraseTable<bool>& rate_joints() {
  static const PhraseTable<bool> table(joint_rows);
  return table;
}

const PhraseTable<int>& multiplier_words() {
  static const PhraseTable<int> table(word_rows);
  return table;
}

const PhraseTable<bool>& multiplied_by() {
  static const PhraseTable<bool> table(behind_rows);
  return table;
}

const PhraseTable<bool>& compared_words() {
  static const PhraseTable<bool> table(compared_rows);
  return table;
}

const PhraseTable<ZeroWord>& zero_words() {
  static const PhraseTable<ZeroWord> table(zero_rows);
  return table;
}

const PhraseTable<bool>& counted_events() {
  static const PhraseTable<bool> table(event_rows);
  return table;
}

}  // namespace factdiff
