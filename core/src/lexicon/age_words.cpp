#include "lexicon/age_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> leader_rows[] = {
    {"aged|age|ages|age of|aged between|ages of|aged from|ages between|aged over|aged under|turned|turning|turns",
     true},
};

constexpr Phrase<bool> follower_rows[] = {
    {"old|-old|olds|-olds|of age|old's|years young", true},
};

constexpr Phrase<bool> teller_rows[] = {
    {"he is|she is|he was|she was|who is|who was|he's|she's|I was|I am|I'm|now|he is now|she is now|he is just|"
     "she is just|he was just|she was just|he was only|she was only|who is only|who was only|who was just|who is now",
     true},
};

constexpr Phrase<bool> name_rows[] = {
    {",|)|.|;|-|–|—|of|from|who", true},
};

constexpr Phrase<DecadePart> part_rows[] = {
    {"early", {0, 3}},
    {"mid|middle", {4, 6}},
    {"late", {7, 9}},
};

constexpr Phrase<bool> owner_rows[] = {
    {"his|her|their|my|your|our|people's", true},
};

}  // namespace

const PhraseTable<bool>& age_leaders() {
  static const PhraseTable<bool> table(leader_rows);
  return table;
}

const PhraseTable<bool>& age_followers() {
  static const PhraseTable<bool> table(follower_rows);
  return table;
}

const PhraseTable<bool>& age_tellers() {
  static const PhraseTable<bool> table(teller_rows);
  return table;
}

const PhraseTable<bool>& name_age_followers() {
  static const PhraseTable<bool> table(name_rows);
  return table;
}

const PhraseTable<DecadePart>& decade_parts() {
  static const PhraseTable<DecadePart> table(part_rows);
  return table;
}

const PhraseTable<bool>& decade_owners() {
  static const PhraseTable<bool> table(owner_rows);
  return table;
}

}  // namespace factdiff
