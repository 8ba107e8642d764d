#include "lexicon/ranking_words.h"

namespace factdiff {
namespace {

constexpr Phrase<ContestCue> cue_rows[] = {
    {"won|win|wins|winning|lost|lose|loses|losing|beat|beats|beaten|beating|defeated|defeat|defeats|defeating|drew|"
     "draw|draws|drawing|led|lead|leads|leading|trailed|trail|trailing|score|scored|scoreline|victory|victories|loss|"
     "losses|tied|tie|final|finished|record|penalties|aggregate|ahead|behind|down|half-time|halftime|series|match|"
     "game|thrashed|hammered|routed|edged|downed|stunned|crushed|eliminated|overcame|triumph|success|drubbing|rout|"
     "comeback|set|sets|first-leg|second-leg|shootout|up|thumped|swept|sweep|triumphed|slumped|slumping|floundering|"
     "fell|fightback|start|starts|season|standings|mark|streak|sitting",
     ContestCue::score},
    {"vote|votes|voted|voting|passed|approved|ruled|ruling|decision|split|majority|senate|house|council|committee|"
     "court|in favour|in favor|rejected|party-line|margin|divided|adopted|ballot|confirmed|backed",
     ContestCue::vote},
    {"odds|favourite|favorite|favourites|favorites|outsider|outsiders|shot|bookmaker|bookmakers|bookies|bet|bets|"
     "betting|priced|ratio|long shot|longshot|underdog|underdogs",
     ContestCue::odds},
};

constexpr Phrase<bool> ratio_rows[] = {
    {"ratio|ratios|aspect|screen|screens|widescreen|display|format|scale|mix|mixture|proportion|blend|odds|split|"
     "dilution|compression|leverage",
     true},
};

constexpr Phrase<bool> vote_rows[] = {
    {"votes|vote|votes in favour|votes in favor|in favour|in favor", true},
};

constexpr Phrase<bool> name_rows[] = {
    {"Street|St|St.|Avenue|Ave|Ave.|Road|Precinct|District|Fleet|Army|Division|Circuit|Brigade|Infantry|Airborne|"
     "Battalion|Regiment|Corps|Cavalry|Squadron|Wing|Ward|Amendment|Arrondissement|arrondissement|Division|Dragoon|"
     "Marines|Armored|Armoured|Mountain Division|Air Force",
     true},
};

constexpr Phrase<bool> leader_rows[] = {
    {"No.|no.|No|number|Number|ranked|seeded|world number|world no.|world No.|category|Category|tier|Tier|"
     "alert level|threat level|Level|rank|seed",
     true},
};

constexpr Phrase<bool> placing_rows[] = {
    {"finished|finish|finishing|came|come|coming|ranked|rank|ranks|ranking|placed|place|in|into|was|were|is|lies|lie|"
     "lying|sits|stood|from|to|qualified|starts|started|starting|remained|remains",
     true},
};

constexpr Phrase<bool> determiner_rows[] = {
    {"the|his|her|its|their|our|my|your|a|an|this|that|'s|s'|for|in|since|only|very|until|before|after|to|and|or|is|"
     "was|on|of|by|at|with|from|some",
     true},
};

}  // namespace

const PhraseTable<ContestCue>& contest_cues() {
  static const PhraseTable<ContestCue> table(cue_rows);
  return table;
}

const PhraseTable<bool>& ratio_cues() {
  static const PhraseTable<bool> table(ratio_rows);
  return table;
}

const PhraseTable<bool>& vote_nouns() {
  static const PhraseTable<bool> table(vote_rows);
  return table;
}

const PhraseTable<bool>& ordinal_names() {
  static const PhraseTable<bool> table(name_rows);
  return table;
}

const PhraseTable<bool>& rank_leaders() {
  static const PhraseTable<bool> table(leader_rows);
  return table;
}

const PhraseTable<bool>& placing_verbs() {
  static const PhraseTable<bool> table(placing_rows);
  return table;
}

const PhraseTable<bool>& rank_determiners() {
  static const PhraseTable<bool> table(determiner_rows);
  return table;
}

}  // namespace factdiff
