#include "lexicon/word_classes.h"

#include <deque>
#include <string>

#include "text/stems.h"
#include "text/word_table.h"

namespace factdiff {
namespace {

struct Row {
  std::string_view words;
  WordClass word_class;
};

constexpr Row rows[] = {
    {"kill|killed|killing|dead|die|died|dies|dying|death|deaths|fatality|fatalities|fatal|fatally|murder|murdered|"
     "slain|slay|perish|"
     "perished|deadly|drowned|toll|body|bodies|victim|victims|massacre|massacred|lives|homicide|beheaded|"
     "executed|slaughter|slaughtered|lynched",
     WordClass::death},
    {"injure|injured|injury|injuries|injuring|wound|wounded|wounding|wounds|hurt|hurting|maimed|hospitalised|"
     "hospitalized",
     WordClass::injury},
    {"arrest|arrested|arrests|arresting|detain|detained|detention|custody|apprehended|jailed|imprisoned",
     WordClass::arrest},
    {"capture|captured|captures|nabbed|seize|seized|seizure|seizing|confiscated|confiscate|recovered",
     WordClass::capture},
    {"missing|unaccounted|disappeared|vanished", WordClass::missing},
    {"rescue|rescued|rescuers|saved|saving|evacuate|evacuated|evacuation|freed|survive|survived|survivor|survivors|"
     "unhurt|unharmed|alive",
     WordClass::rescue},
    {"displaced|homeless|displacement|flee|fled|refugee|refugees|uprooted", WordClass::displacement},
    {"attack|attacked|attacks|assault|assaulted|bomb|bombing|bombed|shoot|shot|shots|shooting|shootings|fired|opened|"
     "raid|raided|raids|ambush",
     WordClass::attack},
    {"walkout|stoppage", WordClass::strike_action},
    {"vote|voted|votes|voting|ballot|ballots|election|poll|polls|elected", WordClass::vote},
    {"sell|sold|sale|sales|selling|seller", WordClass::sale},
    {"buy|bought|buying|purchase|purchased|acquire|acquired|acquisition|acquiring|takeover", WordClass::purchase},
    {"rise|rose|risen|rising|increase|increased|increases|increasing|climb|climbed|gain|gained|grow|grew|grown|growth|"
     "growing|jump|jumped|soar|"
     "soared|surge|surged|up|higher|raise|raised|hike|hiked|advance|advanced|improve|improved|improvement|rally|"
     "rallied|upside|expand|expanded",
     WordClass::increase},
    {"fall|fell|fallen|falling|decrease|decreased|decline|declined|declining|drop|dropped|slip|slipped|shed|lose|sink|"
     "sank|plunge|plunged|down|lower|"
     "lowered|cut|reduce|reduced|reduction|shrink|shrank|slump|slumped|tumble|tumbled|contract|contracted",
     WordClass::decrease},
    {"pay|paid|paying|payment|payments|payout|compensation|settlement", WordClass::payment},
    {"aid|grant|granted|assistance|funding|fund|funds|donate|donated|donation|pledge|pledged|relief", WordClass::grant},
    {"fine|fined|penalty|penalties", WordClass::fine},
    {"sentence|sentenced|sentences|prison|jail", WordClass::sentence},
    {"hire|hired|hiring|recruit|recruited|employ|employed|employment|employs", WordClass::hiring},
    {"dismiss|dismissed|layoff|layoffs|sacked|redundant|redundancies|laid", WordClass::dismissal},
    {"damage|damaged|damages|damaging", WordClass::damage},
    {"destroy|destroyed|destruction|demolished|flattened|collapsed|collapse|burned|burnt|razed|gutted|torched",
     WordClass::destruction},
    {"announce|announced|announcement|unveil|unveiled|reveal|revealed|declare|declared", WordClass::announcement},
    {"meet|met|meeting|talks|summit|conference", WordClass::meeting},
    {"start|started|begin|began|begun|beginning|founded|established|create|created|set", WordClass::start},
    {"end|ended|finish|finished|expire|expired|complete|completed|conclude|concluded", WordClass::finish},
    {"close|closed|closure|closing|shut|shutdown|shuttered", WordClass::closure},
    {"win|won|winning|wins|victory|victories|beat|defeated", WordClass::win},
    {"loss|losses|defeat|defeats|lost", WordClass::loss},
    {"fire|blaze|fires|wildfire|flames|inferno", WordClass::fire_event},
    {"earthquake|quake|tremor|aftershock|magnitude|temblor", WordClass::quake},
    {"crash|crashed|collision|collided|derailed|derailment|accident|wreck", WordClass::crash},
    {"invest|invested|investment|investments|investor|investing|capital", WordClass::investment},
    {"profit|profits|earnings|earned|earn|income|ebitda|profitability", WordClass::profit},
    {"revenue|revenues|turnover|takings", WordClass::revenue},
    {"price|prices|cost|costs|priced|costing|worth|valued|value|valuation", WordClass::price},
    {"forecast|forecasts|expect|expects|expected|expecting|predict|predicted|guidance|guided|project|projected|"
     "projection|estimate|estimated|anticipate|"
     "anticipates|anticipated|outlook|target",
     WordClass::forecast},
    {"birth|born|births", WordClass::birth},
    {"charge|charged|charges|indicted|indictment|accused|convicted|conviction|guilty", WordClass::charge},
    {"agreement|agree|agreed|deal|treaty|pact|accord", WordClass::agreement},
    {"launch|launched|launches|release|released|releasing|debut|ship|ships|shipping", WordClass::launch},
    {"reward|bounty|rewards", WordClass::reward},
    {"delay|delayed|postpone|postponed|extension|extend|extended|postponement", WordClass::delay},
    {"protest|protested|demonstration|demonstrators|demonstrated|riot|riots|rioters", WordClass::protest},

    {"person|people|human|resident|inhabitant|civilian|villager|passenger|pedestrian|customer|visitor|tourist|survivor|"
     "suspect|man|men|woman|"
     "women|citizen|voter|patient|individual|adult|guest|spectator|fan|casualty|protester|demonstrator|marcher|migrant|"
     "refugee|"
     "prisoner|inmate|"
     "hostage|captive|detainee|member|follower|supporter|robber|thief|pirate|trafficker|smuggler|criminal|rioter|"
     "defendant|motorist|"
     "driver|commuter|shopper|neighbour|neighbor|pilgrim|participant|respondent|american|briton|russian|ukrainian|"
     "palestinian|israeli|"
     "indian|chinese|somali|yemeni|iraqi|afghan|syrian|foreigner|others|evacuee|spokesperson|swimmer|hiker|climber|"
     "observer|monitor|captive|jihadist|bystander|onlooker|traveller|traveler|listener|viewer|reader|user|subscriber|"
     "client|shareholder|investor|taxpayer|homeowner|tenant|owner|buyer|seller|bidder|candidate|contestant|applicant|"
     "claimant|plaintiff|pensioner|retiree|orphan|widower|bereaved|relative|parent|twin|friend|neighbour|colleague|"
     "co-defendant|accomplice|convict|offender|burglar|fraudster|hacker|poacher|settler|nomad|islander|newcomer|"
     "guest|diner|drinker|smoker|runner|athlete|cyclist|rower|sailor|rider|walker|jogger|diver|volunteer|donor|"
     "recipient|beneficiary|worshipper|nun|priest|monk|bishop|believer|delegate|attendee|speaker|signatory|"
     "petitioner|striker|organiser|organizer|campaigner|activist|dissident|exile|stowaway|personnel|workforce|"
     "population|electorate|audience|mourner|infected|dead|injured|wounded|homeless|unemployed|ghost|body|name|"
     "contact|carrier|sufferer|survivor|rescued|missing|"
     "skier|player|coach|actor|actress|singer|author|writer|artist|musician|director|mother|father|wife|husband|son|"
     "daughter|brother|sister|widow|lifeguard|youth|crowd|everyone|anyone",
     WordClass::person},
    {"soldier|troop|trooper|fighter|militant|rebel|insurgent|gunman|marine|serviceman|militiaman|commando|attacker|"
     "bomber|terrorist|paratrooper|ranger|mercenary|peacekeeper|conscript|reservist|veteran|sniper|pilot|airman|"
     "combatant|"
     "sailor|guerrilla|jihadist|extremist",
     WordClass::armed_person},
    {"officer|official|policeman|police|cop|firefighter|fireman|minister|lawmaker|senator|deputy|councillor|guard|"
     "diplomat|judge|"
     "ambassador|paramedic|medic|rescuer|inspector|agent|detective|mp|councilor|legislator|"
     "governor|mayor|commissioner|magistrate|prosecutor|regulator|envoy|constable|deputy|congressman|congresswoman|"
     "parliamentarian|bureaucrat|civil servant|warden|sheriff|marshal",
     WordClass::official},
    {"worker|employee|staff|staffer|staffers|miner|teacher|doctor|nurse|engineer|journalist|labourer|laborer|farmer|"
     "fisherman|crew|crewman|skipper|deckhand|captain|mate|porter|waiter|baker|butcher|tailor|mason|carpenter|roofer|"
     "crewmember|expert|lawyer|apprentice|trainee|intern|contractor|consultant|cook|chef|"
     "cleaner|builder|mechanic|welder|electrician|plumber|postman|courier|cashier|docker|longshoreman|dockworker|"
     "steelworker|railwayman|conductor|steward|hostess|diver|seaman|officer|clerk|banker|trader|broker|economist|"
     "analyst|researcher|scientist|physician|surgeon|midwife|carer|caregiver|paramedic|lecturer|professor|academic|"
     "tutor|reporter|editor|photographer|programmer|developer|salesman|salesperson|manager|executive|director|role|"
     "redundancy|layoff|job|jobs|post|posts|position|positions",
     WordClass::worker},
    {"child|children|kid|boy|girl|teenager|teen|baby|infant|toddler|student|pupil|schoolchild|schoolgirl|schoolboy|"
     "minor|juvenile",
     WordClass::child},
    {"family|household|couple", WordClass::household},
    {"boat|vessel|warship|trawler|ferry|tanker|submarine|dhow|yacht|frigate|destroyer|freighter|barge|dinghy|skiff|"
     "canoe|speedboat",
     WordClass::vessel},
    {"car|vehicle|truck|bus|van|lorry|motorcycle|train|tram|taxi|ambulance|tank|bicycle|scooter|carriage|wagon",
     WordClass::vehicle},
    {"plane|aircraft|airplane|aeroplane|jet|helicopter|drone|airliner|glider", WordClass::aircraft},
    {"building|house|home|structure|property|dwelling|apartment|flat|school|hospital|shop|store|church|mosque|hotel",
     WordClass::building},
    {"company|firm|business|corporation|startup|enterprise|employer|bank|supplier", WordClass::company},
    {"rifle|gun|pistol|weapon|firearm|handgun|missile|rocket|grenade|bullet|ak|revolver|ammunition|magazine",
     WordClass::weapon},
    {"gang|cartel|mafia|syndicate", WordClass::crime_group},
    {"country|nation|state|republic", WordClass::country},
    {"cow|cattle|goat|calf|lamb|pony|donkey|mule|camel|hen|duck|goose|turkey|rabbit|seal|wolf|bear|horse|dog|cat|bird|"
     "sheep|pig|chicken|animal|whale|dolphin|elephant|fish",
     WordClass::animal},
};

class StemTable {
 public:
  StemTable() {
    for (const Row& row : rows) {
      for_each_word(row.words,
                    [&](std::string_view word) { classes_.add(stems_.emplace_back(stem(word)), row.word_class); });
    }
  }

  WordClass find(std::string_view stem) const {
    const WordClass* found = classes_.find(stem);
    return found == nullptr ? WordClass::none : *found;
  }

 private:
  std::deque<std::string> stems_;  // the table points into them
  WordTable<WordClass> classes_;
};

}  // namespace

WordClass word_class(std::string_view stem) {
  static const StemTable table;
  return table.find(stem);
}

WordClass thing_class(std::string_view singular) {
  static const auto things = [] {
    WordTable<WordClass> built;
    for (const Row& row : rows) {
      if (!is_event(row.word_class)) built.add(row.words, row.word_class);
    }
    return built;
  }();
  const WordClass* found = things.find(singular);
  return found == nullptr ? WordClass::none : *found;
}

bool is_event(WordClass word_class) { return word_class != WordClass::none && word_class < WordClass::person; }

bool is_person(WordClass word_class) { return word_class >= WordClass::person && word_class <= WordClass::child; }

}  // namespace factdiff
