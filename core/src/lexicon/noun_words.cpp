#include "lexicon/noun_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> stop_rows[] = {
    // prepositions and conjunctions
    {"of|in|on|at|by|for|from|to|with|without|into|onto|over|under|after|before|since|until|till|during|through|"
     "throughout|between|among|amid|against|about|around|across|along|near|behind|beyond|above|below|beside|besides|"
     "despite|except|inside|outside|off|out|up|down|past|per|plus|minus|than|toward|towards|upon|via|within|as|if|"
     "because|while|when|where|whether|although|though|unless|so|but|nor|yet|including|following|according|"
     "versus|vs|like|worth|amongst|alongside|apart|away|aboard|outright|respectively|"
     "and|or|&",
     true},
    // determiners and pronouns
    {"the|a|an|this|that|these|those|his|her|its|their|our|my|your|he|she|it|they|we|you|i|him|them|us|me|who|whom|"
     "whose|which|what|some|any|each|every|both|all|no|none|another|himself|herself|itself|themselves|there|here|"
     "someone|anyone|everyone|one's",
     true},
    // auxiliaries and common verbs
    {"is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|"
     "should|won't|didn't|don't|doesn't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|can't|couldn't|wouldn't|"
     "said|says|say|told|died|die|dies|went|go|goes|came|come|comes|took|take|takes|got|get|gets|gave|give|gives|"
     "made|make|makes|left|found|held|kept|began|begin|became|become|remain|remained|remains|include|includes|"
     "included|live|live|work|works|worked|need|needs|want|wants|took|ran|run|runs|saw|see|sees|stood|stand|fled|"
     "told|knew|know|knows|think|thinks|thought|got|let|lets|escaped|survived|suffered|suffers|walked|arrived|"
     "attended|voted|agreed|admitted|refused|received|appeared|entered|claimed|believe|believes|believed|makes|"
     "stayed|stays|stay|helps|help|means|mean|meant|seems|seem|shows|show|tells|fell|rose|rises|grew|lost|won|"
     "contain|contains|depend|depends|play|plays|happened|happens|occurs|occurred|happen|exist|exists|belong",
     true},
    // adverbs
    {"not|also|only|just|now|then|still|already|even|ever|never|once|again|ago|later|earlier|"
     "soon|today|yesterday|tomorrow|tonight|overall|together|altogether|apiece|however|meanwhile|instead|otherwise|"
     "perhaps|maybe|always|often|sometimes|usually|nearly|almost|least|worldwide|nationwide|annually|afterwards|"
     "elsewhere|abroad|thereafter|yesterday|onwards|forward|back|aged|am|pm|e.g|i.e|etc|long|ahead|first|old",
     true},
};

constexpr Phrase<bool> determiner_rows[] = {
    {"the|a|an|this|these|those|his|her|its|their|our|my|your|him|them|us|me|it|himself|herself|itself|themselves",
     true},
};

constexpr Phrase<bool> place_rows[] = {
    {"in|at|from|near|across|on|by|around|outside|over|and|,|said|says", true},
};

constexpr Phrase<bool> span_rows[] = {
    {"in|for|within|after|of|than|least|just|only|about|by|every|to|at|-|–", true},
};

constexpr Phrase<bool> hyphen_rows[] = {
    {"strong|off|way|sided|dimensional|stop|size|liner|handed|eyed|legged|on|time|times|horse|track|all|up|down|odd|"
     "plus|fold|pronged|pointer|something|some|nil|love|figure",
     true},
};

constexpr Phrase<bool> participle_rows[] = {
    {"burnt|shot|stolen|taken|seen|known|built|sold|paid|sent|struck|sunk|hit|broken|driven|given|written|spent|stuck|"
     "dead|alive|missing|torn|shut|cut|caught|left|lost|beaten|thrown|blown",
     true},
};

// Casualty words count persons: "12 dead", "30 injured".
constexpr Phrase<std::string_view> bare_rows[] = {
    {"dead|killed|wounded|injured|hurt|missing|homeless|unaccounted|displaced|hospitalised|hospitalized", "person"},
    {"staff", "staff"},
    {"police", "police"},
    {"personnel", "personnel"},
    {"crew", "crew"},
    {"aircraft", "aircraft"},
    {"spacecraft", "spacecraft"},
    {"helicopters", "helicopter"},
    {"cattle", "cattle"},
    {"sheep", "sheep"},
    {"livestock", "livestock"},
    {"fish", "fish"},
    {"deer", "deer"},
    {"species", "species"},
    {"series", "series"},
    {"headquarters", "headquarters"},
    {"offspring", "offspring"},
    {"poultry", "poultry"},
    {"infantry", "infantry"},
    {"cavalry", "cavalry"},
    {"folk", "person"},
    {"TDs|TD", "touchdown"},
};

constexpr Phrase<bool> idiom_rows[] = {
    {"another|day|night|morning|evening|afternoon|thing|way|time|side|hand|point|bit|step|half|else", true},
};

}  // namespace

bool ends_noun_run(std::string_view lower_word) {
  static const PhraseTable<bool> table(stop_rows);
  return table.find(lower_word) != nullptr;
}

const PhraseTable<bool>& places_before_name() {
  static const PhraseTable<bool> table(place_rows);
  return table;
}

bool measures_one_day(std::string_view lower_word) {
  static const PhraseTable<bool> table(span_rows);
  return table.find(lower_word) != nullptr;
}

bool is_adjective_after_hyphen(std::string_view lower_word) {
  static const PhraseTable<bool> table(hyphen_rows);
  return table.find(lower_word) != nullptr;
}

bool is_irregular_participle(std::string_view lower_word) {
  static const PhraseTable<bool> table(participle_rows);
  return table.find(lower_word) != nullptr;
}

bool begins_noun_phrase(std::string_view lower_word) {
  static const PhraseTable<bool> table(determiner_rows);
  return table.find(lower_word) != nullptr;
}

const PhraseTable<std::string_view>& bare_plurals() {
  static const PhraseTable<std::string_view> table(bare_rows);
  return table;
}

bool is_idiom_after_one(std::string_view lower_word) {
  static const PhraseTable<bool> table(idiom_rows);
  return table.find(lower_word) != nullptr;
}

}  // namespace factdiff
