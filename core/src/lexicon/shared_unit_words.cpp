#include "lexicon/shared_unit_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> joint_rows[] = {
    {"or|and|,|nor|of|the|its|their|about|nearly", true},
};

constexpr Phrase<bool> tie_rows[] = {
    {"from|to|versus|vs", true},
    {"and|or|including|another|against|but|than|wounded|wounding|injured|injuring|killing|killed|hurt|with|while|of|(",
     false},
};

constexpr Phrase<bool> change_rows[] = {
    {"up|down", true},
};

}  // namespace

const PhraseTable<bool>& unit_joints() {
  static const PhraseTable<bool> table(joint_rows);
  return table;
}

const PhraseTable<bool>& unit_ties() {
  static const PhraseTable<bool> table(tie_rows);
  return table;
}

const PhraseTable<bool>& change_ties() {
  static const PhraseTable<bool> table(change_rows);
  return table;
}

}  // namespace factdiff
