#include "lexicon/statement_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> verb_rows[] = {
    {"said|says|say|saying|told|tells|tell|reported|reports|report|estimates|estimated|estimate|announced|announces|"
     "confirmed|confirms|confirm|claimed|claims|claim|added|adds|stated|states|stating|revealed|reveals|disclosed|"
     "noted|notes|explained|explains|insisted|insists|warned|warns|admitted|admits|alleged|alleges|argued|argues|"
     "believe|believes|believed|expects|predicted|predicts|forecasts|projected|reckons|reckon|acknowledged|declared|"
     "testified|tweeted|wrote|recalled|concluded|calculated|calculates|counted|recorded|suggested|suggests|"
     "emphasized|emphasised|pledged|vowed|promised|denied|denies|indicated|indicates|showed|shows|show|found|put|puts",
     true},
};

constexpr Phrase<bool> leader_rows[] = {
    {"according to|data from|figures from|figures by|figures released by|data released by|data compiled by|"
     "statistics from|numbers from|estimates from|estimates by|an estimate by|estimate by|information from|"
     "in the words of|a study by|a report by|a survey by|a poll by|study by|report by|survey by|poll by|in figures "
     "from|"
     "as stated by|as reported by|reported by|quoted by|cited by|compiled by|research by|research from|per data from",
     true},
};

constexpr Phrase<bool> estimate_rows[] = {
    {"put at|estimated at|given as|counted as|reckoned at|valued at|set "
     "at|estimated|counted|reported|recorded|confirmed|"
     "listed|documented|verified",
     true},
};

constexpr Phrase<bool> bodiless_rows[] = {
    {"data|figures|statistics|numbers|study|studies|report|reports|survey|poll|surveys|polls|research|results|records|"
     "estimates|estimate|statement|article|evidence|analysis|documents|document|it|video|footage|images|photo|photos|"
     "people|who|which|that|release|paper|letter|source",
     true},
};

}  // namespace

const PhraseTable<bool>& statement_verbs() {
  static const PhraseTable<bool> table(verb_rows);
  return table;
}

const PhraseTable<bool>& statement_leaders() {
  static const PhraseTable<bool> table(leader_rows);
  return table;
}

const PhraseTable<bool>& estimate_verbs() {
  static const PhraseTable<bool> table(estimate_rows);
  return table;
}

const PhraseTable<bool>& bodiless_nouns() {
  static const PhraseTable<bool> table(bodiless_rows);
  return table;
}

}  // namespace factdiff
