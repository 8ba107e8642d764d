#include "lexicon/speaker_words.h"

#include "text/word_table.h"

namespace factdiff {
namespace {

constexpr std::string_view titles =
    "mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|count|king|queen|prince|princess|emperor|"
    "sheikh|pope|cardinal|archbishop|bishop|reverend|rev|father|fr|sister|sr|brother|rabbi|imam|ayatollah|msgr|"
    "monsignor|pastor|deacon|president|vice|premier|chancellor|minister|secretary|senator|sen|representative|rep|"
    "congressman|congresswoman|governor|gov|mayor|councillor|councilman|councilwoman|councilor|member|ambassador|"
    "commissioner|chairman|chairwoman|chair|chief|director|manager|judge|justice|attorney|solicitor|prosecutor|"
    "general|gen|admiral|adm|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|corporal|private|officer|"
    "agent|detective|inspector|superintendent|constable|marshal|sheriff|commander|coach|spokesman|spokeswoman|"
    "spokesperson|speaker|leader|executive|ceo|cfo|coo|cto|editor|analyst|economist|mp|former|acting|deputy|"
    "undersecretary|ranger|trooper|rector|dean|provost|principal|nurse|chef|comrade|treasurer|comptroller|envoy";

constexpr std::string_view men =
    "mr|sir|lord|baron|king|prince|emperor|pope|father|fr|brother|congressman|councilman|"
    "chairman|spokesman|man|boy|husband|son|uncle|nephew|grandfather|dad|businessman|"
    "policeman|fireman|fisherman|salesman|actor|gentleman|monk|priest|monsignor|msgr|"
    "bishop|archbishop|cardinal|imam|rabbi|widower|boyfriend|godfather|waiter|landlord";
constexpr std::string_view women =
    "mrs|ms|miss|dame|lady|baroness|queen|princess|sister|congresswoman|councilwoman|chairwoman|spokeswoman|woman|girl|"
    "wife|daughter|mother|mom|mum|aunt|niece|grandmother|businesswoman|policewoman|actress|nun|widow|girlfriend|"
    "waitress|landlady";

constexpr std::string_view roles =
    "spokesman|spokeswoman|spokesperson|man|boy|husband|son|uncle|nephew|grandfather|dad|father|brother|businessman|"
    "policeman|fireman|firefighter|fisherman|actor|actress|priest|woman|girl|wife|daughter|mother|mom|mum|aunt|niece|"
    "grandmother|businesswoman|sister|nun|widow|boyfriend|girlfriend|friend|neighbor|neighbour|cousin|relative|"
    "official|officer|source|witness|bystander|resident|survivor|victim|suspect|defendant|lawyer|attorney|prosecutor|"
    "judge|juror|minister|president|premier|chancellor|secretary|senator|governor|mayor|councillor|ambassador|envoy|"
    "commissioner|chairman|chairwoman|chair|chief|director|manager|executive|head|leader|boss|owner|founder|partner|"
    "general|admiral|colonel|captain|lieutenant|sergeant|commander|soldier|trooper|cop|detective|inspector|sheriff|"
    "agent|analyst|economist|expert|scientist|researcher|professor|teacher|student|doctor|nurse|surgeon|physician|"
    "pastor|bishop|archbishop|pope|cardinal|rabbi|imam|monk|author|writer|editor|reporter|journalist|correspondent|"
    "columnist|critic|singer|musician|artist|star|director|producer|player|coach|captain|striker|goalkeeper|driver|"
    "pilot|passenger|worker|employee|farmer|shopkeeper|trader|investor|banker|candidate|lawmaker|legislator|"
    "politician|congressman|congresswoman|activist|organizer|organiser|protester|protestor|demonstrator|campaigner|"
    "aide|adviser|advisor|diplomat|negotiator|clerk|coordinator|representative|member|volunteer|pensioner|veteran|"
    "teenager|teen|child|person|tourist|customer|fan|host|guest|speaker|caller|interviewer|voice|monsignor|"
    "year-old|dissident|rebel|militant|gunman|attacker|hostage|refugee|migrant|nominee";

constexpr std::string_view body_roles =
    "paper|newspaper|magazine|daily|agency|company|firm|ministry|government|department|union|group|party|court|"
    "committee|commission|bank|club|team|army|navy|council|charity|network|broadcaster|airline|retailer|maker|"
    "manufacturer|organization|organisation|regulator|watchdog|university|school|hospital|military|administration";

constexpr std::string_view group_roles =
    "officials|officers|sources|witnesses|residents|survivors|suspects|lawyers|attorneys|prosecutors|jurors|ministers|"
    "senators|governors|leaders|soldiers|troops|cops|detectives|agents|analysts|economists|experts|scientists|"
    "researchers|teachers|students|doctors|reporters|journalists|critics|players|workers|employees|farmers|lawmakers|"
    "legislators|politicians|activists|organizers|organisers|protesters|protestors|demonstrators|aides|advisers|"
    "diplomats|representatives|members|volunteers|people|men|women|children|parents|relatives|friends|neighbors|"
    "neighbours|fans|police|authorities|firefighters|investigators|executives|producers|voices|supporters|opponents|"
    "groups|companies|others|some|many|spokesmen|marchers|rebels|migrants|passengers|they|families|voters";

constexpr std::string_view documents =
    "statement|tweet|post|letter|email|e-mail|message|memo|memorandum|report|release|filing|complaint|indictment|"
    "ruling|verdict|note|diary|journal|journals|blog|interview|speech|transcript|document|documents|affidavit|text|"
    "communique|communiqué|bulletin|notice|editorial|article|sign|banner|placard|headline|dispatch|account|"
    "announcement|declaration|petition|remarks|comments|testimony|study|survey|excerpt|book|memoir";

constexpr std::string_view bodies =
    "department|ministry|commission|committee|council|court|house|senate|congress|parliament|office|agency|bureau|"
    "bank|university|college|school|institute|inc|corp|ltd|plc|llc|co|group|party|union|association|federation|"
    "league|club|team|army|navy|force|forces|guard|police|police|kremlin|pentagon|vatican|nato|eu|un|nations|states|"
    "kingdom|republic|times|post|news|journal|guardian|tribune|herald|gazette|telegraph|reuters|press|media|"
    "company|foundation|trust|fund|museum|hospital|airlines|airways|street|avenue|road|city|county|state|province|"
    "district|north|south|east|west|northern|southern|eastern|western|central|new|united|international|national|"
    "federal|european|american|british|russian|chinese|world|international|coalition|movement|front|church|board|"
    "authority|administration|service|services|center|centre|organization|organisation|treasury|treasury|systems|"
    "technologies|devices|magazine|network|radio|television|tv|channel|stock|exchange|reserve|homeland|defense|"
    "defence|security|interior|foreign|affairs|health|justice";

constexpr std::string_view calendar =
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
    "september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|yesterday|today|tomorrow|"
    "tonight|meanwhile|earlier|later|now|then|here|however|moreover|moments|still|also|asked|speaking|according|"
    "following|last|next|early|late|soon|indeed|instead|once|again|perhaps|maybe|yes|ok|okay|please|easter|christmas|"
    "ramadan|thanksgiving|ms|est|edt|gmt|bst|pst|additionally|currently|finally|recently|published|updated|referring";

constexpr std::string_view particles =
    "van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ben|ter|y|st";

constexpr std::string_view given_men =
    "james|john|robert|michael|william|david|richard|joseph|thomas|charles|christopher|daniel|matthew|anthony|mark|"
    "donald|steven|stephen|paul|andrew|joshua|kenneth|kevin|brian|george|edward|ronald|timothy|jason|jeffrey|ryan|"
    "jacob|gary|nicholas|eric|jonathan|larry|justin|scott|brandon|benjamin|samuel|gregory|frank|alexander|raymond|"
    "patrick|jack|dennis|jerry|tyler|aaron|jose|adam|nathan|henry|peter|zachary|walter|kyle|harold|carl|jeremy|keith|"
    "roger|gerald|ethan|arthur|terry|lawrence|sean|christian|austin|joe|noah|jesse|albert|bryan|billy|bruce|willie|"
    "jordan|dylan|alan|ralph|gabriel|roy|juan|wayne|eugene|logan|randy|louis|russell|vincent|philip|bobby|johnny|"
    "bradley|hugh|steve|tony|tom|tim|jim|mike|bob|bill|dave|dan|ben|ed|greg|matt|chris|nick|rick|rob|ron|sam|ted|"
    "todd|warren|brent|rory|phil|fred|marco|carlos|luis|miguel|pedro|pablo|diego|antonio|francisco|fernando|javier|"
    "rafael|nicolas|emmanuel|jean|pierre|francois|jacques|michel|hans|klaus|wolfgang|vladimir|sergei|dmitry|ivan|"
    "boris|mikhail|mohammed|mohamed|muhammad|ahmed|ali|hassan|hussein|omar|ibrahim|abdul|mahmoud|recep|shinzo|"
    "giuseppe|giovanni|mario|luigi|yannis|giorgos|lars|sven|olaf|viktor|rishi|narendra|imran|barack|malcolm|neil|"
    "colin|ian|graham|nigel|simon|stuart|gordon|owen|liam|oliver|harry|oscar|leo|max|felix|hugo|martin|craig|derek|"
    "dale|wade|boyd|lamar|duke|glenn|clyde|curtis|dean|duane|earl|ernest|floyd|gilbert|gus|hank|hal|herman|howard|"
    "jake|jared|jeff|joel|josh|ken|kirk|lance|leon|leonard|lester|lloyd|lonnie|luke|marcus|marvin|maurice|melvin|"
    "miles|mitchell|mitch|nolan|norman|otis|preston|rex|ricardo|roberto|rodney|roland|ross|rudy|rufus|saul|seth|sid|"
    "spencer|stan|stanley|theodore|tucker|vernon|victor|virgil|wallace|wendell|wesley|zach|alistair|angus|barry|"
    "cameron|clive|declan|desmond|dominic|duncan|ewan|gareth|gavin|geoffrey|gerard|giles|hamish|ivor|jasper|"
    "julian|kieran|lewis|lucas|magnus|maxwell|murray|niall|percy|piers|quentin|reginald|rhys|rupert|sebastian|terence|"
    "toby|tristan|trevor|alejandro|alfonso|andres|arturo|eduardo|enrique|ernesto|felipe|guillermo|gustavo|ignacio|"
    "jaime|jorge|manuel|marcelo|mateo|raul|ramon|sergio|santiago|tomas|vicente|andre|antoine|christophe|claude|didier|"
    "etienne|gerard|guy|henri|laurent|luc|olivier|philippe|sebastien|thierry|xavier|yves|dieter|ernst|friedrich|"
    "gerhard|guenther|heinz|helmut|jens|juergen|karl|kurt|manfred|olaf|otto|ralf|stefan|uwe|werner|anders|bjorn|erik|"
    "gunnar|henrik|johan|jonas|magnus|mikael|nils|per|soren|andrei|alexei|anatoly|igor|konstantin|maxim|nikolai|oleg|"
    "pavel|roman|sergey|vasily|volodymyr|yuri|aleksandar|dragan|goran|milan|petar|zoran|andrzej|jerzy|krzysztof|"
    "marek|piotr|tomasz|abdullah|bashar|faisal|hamid|hamza|ismail|jamal|karim|khalid|mahmud|mustafa|nasser|rashid|"
    "saeed|salman|tariq|yasser|yusuf|amit|anil|arjun|arun|ashok|deepak|rajesh|rahul|raj|ravi|sanjay|suresh|vijay|"
    "vikram|chen|hiroshi|kenji|takashi|akira|hugo|kwame|kofi|emeka|thabo|sipho|babatunde";

constexpr std::string_view given_women =
    "mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|lisa|nancy|betty|sandra|margaret|ashley|"
    "kimberly|emily|donna|michelle|carol|amanda|melissa|deborah|stephanie|dorothy|rebecca|sharon|laura|cynthia|amy|"
    "kathleen|angela|shirley|brenda|emma|anna|pamela|nicole|samantha|katherine|christine|helen|debra|rachel|carolyn|"
    "janet|maria|catherine|heather|diane|olivia|julie|joyce|victoria|ruth|virginia|lauren|kelly|christina|joan|evelyn|"
    "judith|andrea|hannah|megan|cheryl|jacqueline|martha|madison|teresa|gloria|sara|janice|ann|anne|kathryn|abigail|"
    "sophia|frances|jean|alice|judy|isabella|julia|grace|amber|denise|danielle|marilyn|beverly|charlotte|natalie|"
    "theresa|diana|brittany|doris|kayla|alexis|lori|marie|regina|hillary|theresa|ursula|christine|giorgia|marine|"
    "gabriela|fatima|aisha|malala|benazir|indira|sonia|priti|nicola|jacinda|kamala|condoleezza|sheila|wendy|claire|"
    "lucy|chloe|ella|kate|jane|jill|joanne|tracy|paula|sally|rosa|elena|irina|olga|svetlana|natasha|ingrid|greta|"
    "whitney|ellen|whoopi|oprah|nora|rita|ines|carmen|lucia|beatriz|yulia|tatiana|leila|zahra|mariam|khadija|margot|"
    "anita|opal|terri|terry-ann|elaine|tasha|gwen|gwendolyn|joanna|brynn|alma|amelia|marisol|marguerite|priya|faye|"
    "ida|carla|annie|audrey|ava|becky|bella|bernadette|beryl|bethany|bonnie|bridget|camille|carla|caroline|celia|"
    "charlene|cindy|clara|colleen|connie|constance|crystal|daisy|dana|daphne|dawn|debbie|dolores|edith|edna|eileen|"
    "eleanor|elsie|erica|erin|esther|ethel|eva|eve|felicity|fiona|florence|freya|gail|georgina|geraldine|gina|ginny|"
    "hazel|heidi|holly|hope|imogen|irene|iris|isabel|ivy|jackie|jan|jenna|jenny|jessie|joy|juanita|june|kara|katie|"
    "kathy|kay|kerry|kim|kirsten|kristen|kristin|lena|leona|leslie|lillian|lily|lola|loretta|lorraine|louise|lydia|"
    "lynn|mabel|maggie|marcia|marianne|marjorie|marlene|maureen|mavis|maxine|meg|mercedes|mia|mildred|millie|mindy|"
    "miranda|molly|monica|muriel|myra|nadia|naomi|nell|nina|norma|octavia|patsy|patty|paige|penelope|penny|phoebe|"
    "phyllis|polly|rebekah|renee|rhonda|robin|roberta|roxanne|rosemary|roslyn|sabrina|sadie|selena|serena|sherry|"
    "simone|stacy|stella|sue|suzanne|sylvia|tamara|tanya|tara|tina|toni|trudy|vanessa|vera|veronica|violet|vivian|"
    "yolanda|yvette|yvonne|zoe|adriana|alejandra|ana|blanca|cecilia|claudia|consuelo|dolores|esperanza|guadalupe|"
    "isabel|josefina|juana|luisa|luz|margarita|marta|mercedes|monica|paola|pilar|raquel|rosario|silvia|sofia|sonia|"
    "teresa|valeria|ximena|agnes|amelie|anais|aurelie|brigitte|celine|chantal|elise|elodie|francoise|genevieve|helene|"
    "isabelle|jeanne|josephine|juliette|lea|manon|mathilde|monique|nathalie|odile|sabine|severine|solange|sophie|"
    "sylvie|valerie|yvette|annette|anja|astrid|birgit|dagmar|elke|frauke|gisela|greta|heike|helga|hildegard|ilse|"
    "inge|jutta|karin|katrin|lotte|monika|petra|renate|silke|susanne|ulrike|ute|annika|britt|ebba|elin|freja|hedda|"
    "ingeborg|kerstin|linnea|maja|marit|sigrid|solveig|alina|daria|ekaterina|galina|ksenia|lyudmila|maya|nadezhda|"
    "oksana|polina|raisa|tamara|valentina|vera|yelena|agnieszka|ewa|katarzyna|magdalena|malgorzata|biljana|dragana|"
    "jelena|milena|snezana|vesna|amina|asma|farah|fatma|hanan|huda|layla|maryam|nadia|noor|rania|salma|samira|yasmin|"
    "zainab|aditi|anjali|deepa|divya|geeta|kavita|lakshmi|meena|neha|pooja|radha|rekha|sunita|usha|mei|yoko|akiko|"
    "keiko|naoko|adaeze|amina|chidinma|funmilayo|ngozi|nomsa|thandi";

// The first word of a row stands for all of it.
constexpr std::string_view role_families[] = {
    "protester|protestor|demonstrator|marcher",
    "police|cop|policeman|policewoman|constable",
    "lawyer|attorney|solicitor|barrister",
    "firefighter|fireman",
    "bystander|onlooker|passer-by|passerby",
    "resident|local|neighbour|neighbor",
    "lawmaker|legislator|parliamentarian",
    "firm|company",
    "boss|chief|head",
    "scientist|researcher",
};

}  // namespace

bool is_title(std::string_view lower_word) {
  static const WordSet set(titles);
  return set.holds(lower_word);
}

Gender gender_of_word(std::string_view lower_word) {
  static const WordSet male(men);
  static const WordSet female(women);
  if (male.holds(lower_word)) return Gender::male;
  if (female.holds(lower_word)) return Gender::female;
  return Gender::unknown;
}

bool is_person_role(std::string_view lower_word) {
  static const WordSet set(roles);
  return set.holds(lower_word);
}

bool is_group_role(std::string_view lower_word) {
  static const WordSet set(group_roles);
  return set.holds(lower_word);
}

std::string_view role_family(std::string_view singular_word) {
  static const auto families = [] {
    WordTable<std::string_view> table;
    for (const std::string_view row : role_families) table.add(row, row.substr(0, row.find('|')));
    return table;
  }();
  const std::string_view* found = families.find(singular_word);
  return found == nullptr ? singular_word : *found;
}

bool is_body_role(std::string_view lower_word) {
  static const WordSet set(body_roles);
  return set.holds(lower_word);
}

bool is_spoken_document(std::string_view lower_word) {
  static const WordSet set(documents);
  return set.holds(lower_word);
}

bool is_body_word(std::string_view lower_word) {
  static const WordSet set(bodies);
  return set.holds(lower_word);
}

bool is_calendar_word(std::string_view lower_word) {
  static const WordSet set(calendar);
  return set.holds(lower_word);
}

bool is_name_particle(std::string_view lower_word) {
  static const WordSet set(particles);
  return set.holds(lower_word);
}

Gender gender_of_given_name(std::string_view lower_word) {
  static const WordSet male(given_men);
  static const WordSet female(given_women);
  const bool man = male.holds(lower_word);
  const bool woman = female.holds(lower_word);
  if (man == woman) return Gender::unknown;
  return man ? Gender::male : Gender::female;
}

}  // namespace factdiff
