#include "lexicon/common_words.h"

#include "text/word_table.h"

namespace factdiff {
namespace {

// Say nothing of what is measured: function words, attribution, hedges.
constexpr std::string_view function_words =
    "a|an|the|and|or|but|nor|so|yet|if|then|than|that|this|these|those|there|here|it|its|it's|he|him|his|she|her|hers|"
    "they|them|their|theirs|"
    "we|us|our|ours|i|me|my|mine|you|your|yours|who|whom|whose|which|what|when|where|why|how|of|in|on|at|by|for|from|"
    "to|with|without|into|"
    "onto|over|under|about|around|between|among|through|during|before|after|above|below|against|within|upon|per|as|is|"
    "are|was|were|be|been|"
    "being|am|'s|s|has|have|had|having|do|does|did|doing|done|will|would|shall|should|can|could|may|might|must|not|no|"
    "n't|don't|didn't|"
    "isn't|wasn't|say|says|said|saying|told|tell|tells|telling|according|added|adding|also|too|very|just|only|even|"
    "still|already|again|ever|"
    "never|always|often|however|while|because|since|until|till|although|though|whether|either|neither|both|each|every|"
    "all|any|some|such|"
    "own|same|other|others|another|more|most|less|least|much|many|few|several|nearly|almost|roughly|approximately|some|"
    "up|out|off|down|via|"
    "including|include|includes|included|e|mr|mrs|ms|dr|etc|ie|eg|vs|total|least|up|be|get|got|gets|getting|let|now|"
    "well|like|re|ve|ll|"
    "statement|reported|reportedly|report|reports|asked|stated|noted|spokesman|spokeswoman|spokesperson|itself|himself|"
    "herself|themselves|"
    "percent|per "
    "cent|million|billion|trillion|thousand|hundred|dozen|bn|m|k|pct|think|thing|things|really|going|kind|lot|want|"
    "wanted";

// Stand in every newspaper: they say a little.
constexpr std::string_view common_words =
    "new|year|years|day|days|week|weeks|month|months|time|times|people|man|men|woman|women|government|president|"
    "country|countries|state|states|"
    "city|world|national|international|official|officials|police|minister|ministry|group|company|companies|part|way|"
    "make|made|makes|making|"
    "take|took|taken|taking|come|came|coming|go|went|gone|give|gave|given|use|used|using|see|saw|seen|know|known|show|"
    "showed|shown|find|"
    "found|set|put|last|first|next|early|late|later|long|short|high|large|big|small|good|great|major|top|main|old|"
    "young|local|public|"
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|"
    "october|november|"
    "december|today|yesterday|tomorrow|north|south|east|west|northern|southern|eastern|western|near|end|number|numbers|"
    "area|place|case|"
    "point|points|member|members|leader|leaders|news|home|house|work|working|life|back|left|right|right|one|two|three|"
    "call|called|calls|"
    "expected|quarter|market|markets|business|share|shares|plan|plans|planned|help|support|hold|held|run|running|ahead|"
    "across|away|nation|"
    "keep|kept|need|needs|continue|continued|become|became|rate|rates|result|results|team|season|game|games|school|"
    "family|man|name|side|"
    "billion|half|current|recent|recently|previous|based|due|following|followed|follow|announced|announcement|compared|"
    "versus|approximately|"
    "united|us|u.s.|uk|u.k.|american|british|percentage|level|levels|strong|lead|leading|led|fiscal|full|prior|period|"
    "million|amid";

}  // namespace

int word_weight(std::string_view lower) {
  static const auto table = [] {
    WordTable<int> built;
    built.add(function_words, 0);
    built.add(common_words, 400);
    return built;
  }();
  const int* found = table.find(lower);
  return found == nullptr ? full_word_weight : *found;
}

}  // namespace factdiff
