#include "lexicon/subject_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> purpose_rows[] = {
    {"in|for|on|toward|towards|of|worth of|from|into", true},
};

constexpr Phrase<bool> measuring_rows[] = {
    {"of|worth|at|totalling|totaling|valued at|estimated at|amounting to|equal to|costing", true},
};

constexpr Phrase<bool> change_rows[] = {
    {"from|to|by", true},
};

constexpr Phrase<bool> distance_rows[] = {
    {"from|off|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|north-east of|"
     "north-west of|south-east of|south-west of|away from|outside|above|below|beneath|inland from|offshore from|"
     "northwest|southeast|up|down",
     true},
};

constexpr Phrase<bool> empty_verb_rows[] = {
    {"is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|include|includes|included|will|would|can|could|"
     "may|might|must|should|become|became|becomes|remain|remained|remains|stood|stands|stand|totalled|totaled|totals|"
     "total|say|said|says|told|tells|tell|amounted|amounts|account|accounts|accounted|represents|represented|put|"
     "contain|contains|contained|got|get|gets|see|saw|seen|show|shows|showed|needs|make|makes|made|measures|measured|"
     "averaged|averages|went|goes|come|came|comes|estimated|estimates|estimate|reached|reaches|hit|according|"
     "reported|reports|added|adds|involving|involved|involves|following|using|used|use|uses",
     true},
};

constexpr Phrase<bool> time_rows[] = {
    {"morning|afternoon|evening|night|noon|midnight|day|days|week|weeks|month|months|year|years|hour|hours|minute|"
     "minutes|second|seconds|decade|decades|quarter|century|time|date|midday|dawn|dusk|weekend|local|GMT|EST|period|"
     "today|yesterday|tomorrow|ago|later|earlier",
     true},
};

constexpr Phrase<bool> empty_noun_rows[] = {
    {"rise|fall|increase|decrease|drop|decline|cut|jump|gain|growth|reduction|surge|slump|dip|climb|hike|slide|total|"
     "number|amount|sum|figure|rate|share|proportion|percentage|majority|minority|level|addition|loss|improvement|"
     "uptick|boost|spike|plunge|change|rebound|raise|expansion|contraction|margin|maximum|minimum|average|mean|all|"
     "equivalent|rest|remainder|half|portion|stake|end|start|beginning|middle|prison|jail|custody|time|course|wake",
     true},
};

}  // namespace

const PhraseTable<bool>& purpose_prepositions() {
  static const PhraseTable<bool> table(purpose_rows);
  return table;
}

const PhraseTable<bool>& measuring_joints() {
  static const PhraseTable<bool> table(measuring_rows);
  return table;
}

const PhraseTable<bool>& change_joints() {
  static const PhraseTable<bool> table(change_rows);
  return table;
}

const PhraseTable<bool>& distance_prepositions() {
  static const PhraseTable<bool> table(distance_rows);
  return table;
}

const PhraseTable<bool>& empty_verbs() {
  static const PhraseTable<bool> table(empty_verb_rows);
  return table;
}

const PhraseTable<bool>& time_nouns() {
  static const PhraseTable<bool> table(time_rows);
  return table;
}

const PhraseTable<bool>& empty_nouns() {
  static const PhraseTable<bool> table(empty_noun_rows);
  return table;
}

}  // namespace factdiff
