#include "lexicon/change_words.h"

namespace factdiff {
namespace {

using enum ChangeUse;

constexpr Phrase<ChangeWord> change_rows[] = {
    {"rose|rise|rises|risen|rising|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|soar|soars|soared|soaring|"
     "surge|surges|surged|surging|gain|gains|gained|gaining|grow|grows|grew|grown|growing|advance|advances|advanced|"
     "advancing|rally|rallied|rallies|rallying|spike|spiked|spiking|leap|leapt|leaped|leaps|swell|swelled|swollen|"
     "increase|increases|increased|increasing|up|upped|appreciate|appreciated|rebound|rebounded|rebounding|"
     "skyrocket|skyrocketed|rocket|rocketed|edged up|edge up|edging up|inched up|ticked up|picked up|shot up|"
     "accelerated|strengthened|firmed|bounced|popped|outperformed|recovered",
     {Direction::up, verb}},
    {"fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|slide|slides|"
     "slid|sliding|tumble|tumbles|tumbled|tumbling|plunge|plunges|plunged|plunging|plummet|plummets|plummeted|"
     "plummeting|sink|sinks|sank|sunk|sinking|slip|slips|slipped|slipping|dip|dips|dipped|dipping|shrink|shrinks|"
     "shrank|shrunk|shrinking|contract|contracts|contracted|contracting|ease|eases|eased|easing|decrease|decreases|"
     "decreased|decreasing|slump|slumps|slumped|slumping|retreat|retreated|retreats|down|"
     "crashed|crash|dived|dive|dove|nosedived|edged down|edged lower|inched down|ticked down|"
     "weakened|depreciated|softened|collapsed|sagged|tanked|cratered|skidded|narrowed|receded|weakening|"
     "underperformed|finished down|nudged down",
     {Direction::down, verb}},
    {"lost|loses|lose|losing|shed|sheds|shedding", {Direction::down, taker}},
    {"add|adds|added|adding|put on|puts on", {Direction::up, taker}},
    {"raise|raises|raised|raising|lift|lifts|lifted|lifting|boost|boosts|boosted|boosting|hike|hikes|hiked|hiking|"
     "expand|expands|expanded|expanding|improve|improved|improves|improving|upgrade|"
     "upgraded|push up|pushed up|driven up|drove up|pushed|extend|extended|inflated|widened|widen",
     {Direction::up, mover}},
    {"cut|cuts|cutting|reduce|reduces|reduced|reducing|lower|lowers|lowered|lowering|slash|slashes|slashed|slashing|"
     "trim|trims|trimmed|trimming|curb|curbed|shave|shaved|shaving|pare|pared|downgraded|knocked|wiped|scaled back|"
     "pushed down|dragged down|weakened|cut back|discounted|diminished",
     {Direction::down, mover}},
};

constexpr Phrase<Direction> noun_rows[] = {
    {"increase|rise|gain|jump|growth|surge|hike|climb|uptick|upturn|leap|spike|boost|advance|rally|improvement|"
     "expansion|uplift|upswing|increases|rises|gains|upgrade|appreciation|rebound",
     Direction::up},
    {"drop|fall|decline|decrease|reduction|cut|slump|dip|plunge|slide|downturn|tumble|contraction|drops|falls|"
     "declines|cuts|reductions|slip|shrinkage|fall-off|pullback|retreat|depreciation|devaluation",
     Direction::down},
};

constexpr Phrase<Direction> behind_rows[] = {
    {"higher|up|dearer|firmer|stronger", Direction::up},
    {"lower|down|cheaper|weaker|softer", Direction::down},
};

constexpr Phrase<bool> filler_rows[] = {
    {"by|a|an|another|further|additional|extra|just|only|even|some|back|again|more|further|nearly|as much as|to date|"
     "overnight|today|yesterday|sharply|slightly|on average|an average|an average of|average|the equivalent of|"
     "an additional|a further|around|about|the|a record|a mere|a massive|a whopping|whopping|massive|hefty|"
     "total|combined|full|modest|a modest|a total of|year-on-year|annually|at least|also|likely|"
     "in a day|higher|lower|ahead",
     true},
};

constexpr Phrase<bool> passage_rows[] = {
    {"went|goes|gone|moved|moves|changed|swung|revised|corrected|amended", true},
};

constexpr Phrase<Multiplier> multiplier_rows[] = {
    {"doubled|doubling|doubles", {2, 1, Direction::up}},
    {"tripled|trebled|tripling|trebling|triples|trebles", {3, 1, Direction::up}},
    {"quadrupled|quadrupling|quadruples", {4, 1, Direction::up}},
    {"quintupled|quintupling", {5, 1, Direction::up}},
    {"sextupled", {6, 1, Direction::up}},
    {"halved|halving", {1, 2, Direction::down}},
};

}  // namespace

const PhraseTable<ChangeWord>& change_words() {
  static const PhraseTable<ChangeWord> table(change_rows);
  return table;
}

const PhraseTable<bool>& passage_verbs() {
  static const PhraseTable<bool> table(passage_rows);
  return table;
}

const PhraseTable<Direction>& change_nouns() {
  static const PhraseTable<Direction> table(noun_rows);
  return table;
}

const PhraseTable<Direction>& changes_behind() {
  static const PhraseTable<Direction> table(behind_rows);
  return table;
}

const PhraseTable<bool>& change_fillers() {
  static const PhraseTable<bool> table(filler_rows);
  return table;
}

const PhraseTable<Multiplier>& multiplier_verbs() {
  static const PhraseTable<Multiplier> table(multiplier_rows);
  return table;
}

}  // namespace factdiff
