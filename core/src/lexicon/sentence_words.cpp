#include "lexicon/sentence_words.h"

namespace factdiff {
namespace {

constexpr Phrase<WordRole> rows[] = {
    {"the|a|an|this|these|those|his|her|its|their|our|my|your|whose|such|some|any|each|every|both|all|no|another|other|"
     "several|many|few|more|most|less|half|own|same|certain|various|much|only|about|around|nearly|almost|over|roughly|"
     "approximately|estimated|least|fewer|up|total|additional|further|extra|last|next|past",
     WordRole::determiner},
    {"of|in|on|at|by|for|from|to|with|without|into|onto|under|during|through|throughout|between|among|amid|against|"
     "across|along|near|behind|beyond|above|below|beside|besides|despite|except|inside|outside|off|out|down|past|per|"
     "plus|minus|toward|towards|upon|via|within|like|worth|including|amongst|alongside|aboard|according|versus|vs|"
     "following|than|concerning|regarding|involving|involved|excluding|back|away|ahead|aged|over",
     WordRole::preposition},
    {"and|or|but|nor|&|yet|plus|then", WordRole::conjunction},
    {"that|because|while|when|where|whether|although|though|unless|if|after|before|since|until|till|as|so|once|"
     "whereas|why|how|lest|what",
     WordRole::opener},
    {"who|which|whom", WordRole::relative},
    {"i|you|he|she|it|we|they|me|him|us|them|himself|herself|itself|themselves|someone|anyone|everyone|nobody|none|no-"
     "one|"
     "there|here|everything|something|nothing|anything|one|ones|others|it's|he's|she's|they're|we're|i'm|mine|hers",
     WordRole::pronoun},
    {"is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|"
     "should|"
     "won't|didn't|don't|doesn't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|can't|couldn't|wouldn't|cannot|"
     "they've|we've|i've|he'd|they'd|they'll|we'll|he'll|it'll|gonna|not|get|gets|got|getting|to be",
     WordRole::auxiliary},
    // verbs that no ending tells
    {"said|says|say|saying|told|tell|tells|died|dies|dying|went|goes|go|going|came|come|comes|coming|took|take|takes|"
     "taking|taken|gave|give|gives|giving|given|made|make|makes|making|left|leaving|found|finds|finding|held|keeps|"
     "kept|began|begin|begins|begun|became|become|becomes|remain|remains|include|includes|lives|wants|ran|saw|sees|"
     "seen|stood|fled|knew|know|knows|thinks|thought|lets|fell|fallen|rose|risen|grew|grow|grows|grown|lost|lose|loses|"
     "losing|won|winning|contain|contains|seem|seems|shown|met|meets|sent|send|sends|spoke|speak|speaks|spoken|wrote|"
     "write|writes|written|led|leading|fought|hitting|struck|broke|broken|drove|flew|flown|sank|sunk|bought|buy|buys|"
     "brought|bring|brings|bringing|sold|sell|sells|selling|paid|pays|paying|built|builds|caught|taught|spent|spend|"
     "spends|spending|putting|setting|beating|beaten|swept|drew|drawn|threw|thrown|chose|chosen|rode|wore|fed|sought|"
     "seek|seeks|withdrew|blew|laid|sat|costing|earn|earns|reaching|expect|expects|provide|provides|providing|adding|"
     "kills|killing|using|calling|starting|believe|believes|weigh|weighs|receive|receives|raising|accounting|"
     "represent|represents|representing|averaging|ranging|carry|carries|carrying|employ|employs|employing|owning|"
     "serve|serves|serving|slain|announce|announces|reveal|reveals|confirm|confirms|injuring|wounding|destroying|"
     "damaging|forcing|arresting|capturing|displacing|designate|waging|threaten|threatens|facing|joins|urges|arose|"
     "underwent|overcame|overtook|undergo|undergoes|arise|arises|ensure|ensures|allow|allows|cause|causing|happen|"
     "happens|occur|occurs|exist|exists|suffer|suffers|survive|survives|attend|attends|arrive|arrives|escape|"
     "remember|accuse|accuses|injure|injures|arrest|arrests|hosting|lasting|stretching|spanning|hold|keep|lie|lies",
     WordRole::verb},
    // nouns or verbs
    {"report|reports|reporting|estimate|estimates|estimating|plan|plans|offer|offers|hope|hopes|help|helps|hurt|kill|"
     "use|uses|work|works|call|calls|open|opens|close|closes|end|ends|start|starts|vote|votes|play|plays|claim|claims|"
     "stretch|stretches|span|spans|measure|measures|lasts|turn|turns|turning|pass|passes|passing|raise|raises|"
     "account|accounts|average|averages|range|ranges|own|owns|drop|drops|soar|soars|plunge|plunges|jump|jumps|climb|"
     "climbs|slump|slumps|surge|surges|slip|slips|gain|gains|ship|ships|shipping|deliver|delivers|feature|features|"
     "boast|boasts|wage|face|faces|join|urge|cost|costs|cut|cuts|cutting|put|puts|set|sets|quit|shut|beat|beats|hit|"
     "hits|shot|strike|strikes|break|breaks|build|burst|show|shows|meet|meeting|lead|leads|win|wins|rise|rises|fall|"
     "falls|run|runs|stand|stands|live|think|let|need|needs|want|find|leave|leaves|die|reach|reaches|pay|add|adds|"
     "blow|spread|spreads|question|questions|demand|demands|order|orders|charge|charges|attack|attacks|fire|fires|"
     "seize|wound|wounds|damage|force|forces|launch|launches|land|lands|target|targets|review|reviews|visit|visits|"
     "talk|talks|increase|increases|decrease|decreases|decline|declines|fund|funds|grant|grants|award|awards|trade|"
     "trades|tax|rank|ranks|rate|rates|host|hosts|head|heads|name|names|test|tests|move|moves|post|posts|back|record|"
     "records|mark|marks|support|supports|total|totals|stop|stops|return|returns|result|results|control|controls",
     WordRole::either},
    {"also|just|now|then|still|already|even|ever|never|too|very|again|later|earlier|soon|today|yesterday|tomorrow|"
     "tonight|overall|together|altogether|however|meanwhile|instead|otherwise|perhaps|maybe|always|often|sometimes|"
     "once|twice|apiece|ago|far|well|reportedly|allegedly|almost|long|n't|first|there|here|outright|abroad|onwards|"
     "further|rather|quite|else|yet|early|late|alone|thus|therefore|hence|afterwards|straight|elsewhere",
     WordRole::adverb},
};

constexpr Phrase<std::string_view> participle_rows[] = {
    {"shooting", "shot"},    {"hitting", "hit"},    {"leaving", "left"},     {"losing", "lost"},
    {"winning", "won"},      {"building", "built"}, {"selling", "sold"},     {"buying", "bought"},
    {"sending", "sent"},     {"cutting", "cut"},    {"holding", "held"},     {"finding", "found"},
    {"making", "made"},      {"paying", "paid"},    {"taking", "taken"},     {"spending", "spent"},
    {"bringing", "brought"}, {"hurting", "hurt"},   {"giving", "given"},     {"seeing", "seen"},
    {"setting", "set"},      {"beating", "beaten"}, {"stealing", "stolen"},  {"sinking", "sunk"},
    {"kills", "killed"},     {"kill", "killed"},    {"hits", "hit"},         {"injures", "injured"},
    {"wounds", "wounded"},   {"leaves", "left"},    {"took", "taken"},       {"gave", "given"},
    {"drew", "drawn"},       {"saw", "seen"},       {"stole", "stolen"},     {"sank", "sunk"},
    {"slaying", "slain"},    {"wrote", "written"},  {"injure", "injured"},   {"wound", "wounded"},
    {"buy", "bought"},       {"build", "built"},    {"send", "sent"},        {"sell", "sold"},
    {"pay", "paid"},         {"give", "given"},     {"take", "taken"},       {"make", "made"},
    {"find", "found"},       {"lose", "lost"},      {"win", "won"},          {"hold", "held"},
    {"bring", "brought"},    {"spend", "spent"},    {"leave", "left"},       {"hit", "hit"},
    {"cut", "cut"},          {"shoot", "shot"},     {"see", "seen"},         {"set", "set"},
    {"put", "put"},          {"lay", "laid"},       {"hurt", "hurt"},        {"shut", "shut"},
    {"beat", "beaten"},      {"ship", "shipped"},   {"shipping", "shipped"}, {"steal", "stolen"},
    {"drop", "dropped"},     {"stop", "stopped"},   {"fly", "flown"},        {"draw", "drawn"},
    {"drive", "driven"},     {"show", "shown"},     {"break", "broken"},     {"choose", "chosen"},
    {"write", "written"},    {"throw", "thrown"},   {"grow", "grown"},       {"catch", "caught"},
    {"keep", "kept"},        {"feed", "fed"},       {"lead", "led"},         {"meet", "met"},
    {"carry", "carried"},    {"bury", "buried"},    {"free", "freed"},       {"lend", "lent"},
    {"raise", "raised"},     {"lift", "lifted"},    {"arrests", "arrested"}, {"needs", "needed"},
    {"need", "needed"},      {"costing", "cost"},   {"costs", "cost"},       {"employs", "employed"},
    {"sells", "sold"},       {"ships", "shipped"},  {"hosts", "hosted"},     {"arrest", "arrested"},
};

constexpr Phrase<bool> infinitive_rows[] = {
    {"will|would|can|could|may|might|must|shall|should|won't|can't|couldn't|wouldn't|cannot|didn't|don't|doesn't|did|"
     "do|does|they'll|we'll|he'll|she'll|it'll|i'll|you'll|gonna",
     true},
};

constexpr Phrase<bool> to_rows[] = {
    {"set|expected|due|scheduled|plans|plan|planned|planning|going|is|are|was|were|have|has|had|allowed|forced|want|"
     "wants|wanted|hopes|hope|hoped|able|agreed|asked|told|vowed|failed|seeks|began|continued|continues|try|tried|"
     "trying|aims|aim|aimed|pledged|promised|intends|intend|decided|ordered|threatened|threatens|refused|likely|"
     "unlikely|ready|supposed|urged|need|needs|needed|helped|led|voted|managed|prepared|prepares|moved|sought|about|"
     "bid|plot|attempt|effort|efforts|decision|move|pressure|deal",
     true},
};

constexpr Phrase<bool> particle_rows[] = {
    {"through|into|via|past|across|along|out|back|away|up|down|off|ahead", true},
};

constexpr Phrase<bool> false_rows[] = {
    {"hundred|united|seed|feed|speed|breed|weed|creed|bed|sacred|naked|wicked|limited|ltd|red|unprecedented|alleged|"
     "suspected|so-called|armed|wanted|retired|specialised|specialized|sophisticated|skilled|organised|organized|"
     "advanced|united|estimated|related|combined|mixed|federated|crowded|experienced|planned|proposed|disputed|"
     "family|families|rally|rallies|supply|supplies|reply|ally|allies|assembly|july|italy|fly|bully|anomaly|monopoly|"
     "butterfly|daily|weekly|monthly|yearly|quarterly|elderly|friendly|deadly|likely|unlikely|early|only|homily|"
     "building|buildings|morning|evening|ceiling|wedding|funding|training|housing|clothing|drilling|mining|banking|"
     "spring|string|king|ring|thing|wing|beijing|being|swing|sing|nothing|anything|everything|something|during|"
     "briefing|hearing|ruling|bombing|shooting|stabbing|gathering|trading|earnings|savings|holdings|listing|offering|"
     "pricing|lending|shopping|fishing|farming|engineering|manufacturing|marketing|advertising|planning|parking|"
     "policing|screening|testing|warning|reading|painting|meaning|feeling|dwelling|crossing|drug-trafficking|"
     "trafficking|smuggling|peacekeeping|outgoing|incoming|ongoing|remaining|existing|surviving|missing|leading|"
     "growing|rising|falling|sitting|acting|neighbouring|neighboring|underlying|operating|opening|closing|working",
     true},
};

}  // namespace

WordRole closed_role(std::string_view lower_word) {
  static const PhraseTable<WordRole> table(rows);
  const WordRole* role = table.find(lower_word);
  return role == nullptr ? WordRole::noun : *role;
}

bool leads_infinitive(std::string_view lower_word) {
  static const PhraseTable<bool> table(infinitive_rows);
  return table.find(lower_word) != nullptr;
}

bool leads_to_infinitive(std::string_view lower_word) {
  static const PhraseTable<bool> table(to_rows);
  return table.find(lower_word) != nullptr;
}

bool is_verb_particle(std::string_view lower_word) {
  static const PhraseTable<bool> table(particle_rows);
  return table.find(lower_word) != nullptr;
}

const PhraseTable<std::string_view>& irregular_participles() {
  static const PhraseTable<std::string_view> table(participle_rows);
  return table;
}

bool is_false_ending(std::string_view lower_word) {
  static const PhraseTable<bool> table(false_rows);
  return table.find(lower_word) != nullptr;
}

}  // namespace factdiff
