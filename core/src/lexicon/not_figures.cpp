#include "lexicon/not_figures.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> phrase_rows[] = {
    // events and habits named by numbers
    {"9/11|7/7|24/7|24-7|26/11|50-50 ball|20/20 vision|1-2-3|4x4|4×4|catch-22|catch 22|No 10|No. 10|Number 10|Number "
     "Ten|No 11|Number 11|"
     "101 Dalmatians|7-Eleven|7 Eleven|Forever 21|Blink-182|Heinz 57|P5+1|E3+3|5+1|2+2 dialogue|BRICS+|"
     "Fortune 500|FTSE 100|FTSE 250|S&P 500|Nasdaq 100|Nikkei 225|CAC 40|DAX 30|DAX 40|ASX 200|Stoxx 600|Stoxx "
     "50|STOXX 50|sp 500|S&P500|S&P 400|S&P 600|STOXX 600|"
     "Russell 2000|Nifty 50|Hot 100|Top 40|Big 12|Pac-12|Pac-10|Big Ten",
     true},
    // generations and sizes
    {"2G|3G|4G|5G|6G|2D|3D|3-D|4K|8K|H1N1|H5N1|H3N2|H7N9|1D|4WD|2FA|MP3|MP4|mp3|mp4|CO2|PM2.5|PM10|K-12|B2B|401k|"
     "401(k)|403(b)|501(c)(3)|W-2",
     true},
    // "one" that counts nothing
    {"one another|one by one|at one point|at one time|number one|square one|one-way|one-off|one-offs|one-on-one|"
     "one and the same|one and all|one or the other|all in one|one too many|day one|one-sided|one-stop|"
     "back to square one|one-party|one-time",
     true},
    {"two-way|two-faced|two-tier|two-tone|second-hand|secondhand|second hand|second thoughts|second nature|"
     "second thought|second guess|second-guess|second wind|second fiddle|second-rate|"
     "third party|third parties|third-party|third world|Third World|third-rate|fifth column|"
     "fourth estate|sixth sense|eleventh hour|11th hour|seventh heaven|Fifth Avenue|Seventh-day|Fifth Amendment|"
     "split second|split-second|"
     "six-pack|six-packs|nine-to-five|four-letter|three-piece suit|high five|high-five|four-wheel|"
     "four-wheel-drive|two-wheeler|one-two|zero-sum|ground zero|Ground Zero|zero hour|zero tolerance|zero-tolerance|"
     "double-decker|twenty-twenty",
     true},
    // "first" that ranks nothing
    {"first lady|first ladies|first aid|first-aid|first name|first names|first-name|first minister|"
     "first responder|first responders|first-class|first class|first-hand|firsthand|first hand|first of all|at first|"
     "first and foremost|first come|first-come|first place|first cousin|first cousins|first vice|first secretary|"
     "first mate|first officer|first sergeant|first lieutenant|second lieutenant|First Amendment|Second Amendment|"
     "first degree|first-degree|second-degree|third-degree|first "
     "world|First World|"
     "First Nations|first family|first team|first things first|"
     "first thing|head first|feet first|from the first|First World War|Second World War|Third Reich|Third Way|"
     "First Nation|Fourth of July parade|first-time|first time buyer|first-time buyers|first-ever",
     true},
    // names
    {"Big Three|Big Four|Big Five|Big Six|Group of Seven|Group of Eight|Group of 20|Group of Twenty|Gang of Four|"
     "Gang of Eight|Central Park Five|Six Day War|Six-Day War|Hundred Years' War|Thirty Years' War|Four Seasons|"
     "Three Gorges|Three Mile Island|Twin Peaks|Six Nations|Five Eyes|Five Star Movement|Two Nations|"
     "Seven Sisters|Ten Commandments|Twelve Apostles|Twelve Days|Three Kings|Three Wise Men|Seven Wonders",
     true},
    // weekdays and months that name no day
    {"Black Friday|Good Friday|Holy Saturday|Easter Sunday|Easter Monday|Palm Sunday|Ash Wednesday|Maundy Thursday|"
     "Shrove Tuesday|Pancake Tuesday|Super Tuesday|Fat Tuesday|Cyber Monday|Whit Monday|Blue Monday|Black Monday|"
     "Black Tuesday|Black Wednesday|Black Thursday|Black Saturday|Bloody Sunday|Super Sunday|Giving Tuesday",
     true},
    {"Sunday Times|Sunday Mirror|Sunday Telegraph|Sunday Mail|Sunday Express|Sunday Herald|Sunday World|Sunday People|"
     "Mail on Sunday|Sunday Post|Sunday Age|Sunday Independent|Sunday Business Post|Sheffield Wednesday|"
     "Saturday Night Live|Saturday Night Fever|Saturday Evening Post|Sunday Night Football|Monday Night Football|"
     "Thursday Night Football|Friday Night Lights|Freaky Friday|Fridays for Future|Sunday League|Sunday school|"
     "Sunday roast|Sunday best|Friday prayers|Sunday Mass",
     true},
    {"March for Our Lives|March Madness|March on Washington|Long March|May Fourth Movement|April Fool|April Fools|"
     "October Revolution|Red October|Black September|July Monarchy|Theresa May|Brian May",
     true},
};

constexpr Phrase<bool> leader_rows[] = {
    // transport and places
    {"flight|flights|route|highway|interstate|motorway|junction|terminal|gate|platform|runway|pier|hangar|"
     "room|apartment|suite|apt|apt.|courtroom|reactor|plot no.|zip code|zip|postcode|p.o. box|po box|Box|Exit|Lane|"
     "District|Precinct|Constituency|Zone|Sector|Area|Pit|Block|Unit|House|Building|Camp|Site|Seat|Row|Table|Hall|"
     "Ward|Lot|Flat|Studio|Checkpoint|Well|Pad|Dock|Berth|Line|Tower|Pod|Stand|Court|Bay",
     true},
    // law, print and broadcast
    {"article|articles|section|sections|chapter|chapters|paragraph|paragraphs|clause|page|pages|pp.|p.|verse|psalm|"
     "resolution|proposition|appendix|exhibit|volume|vol.|episode|protocol|directive|annex|schedule no.|"
     "case no.|case no|case number|docket|channel|version|serial number|badge number|registration number|"
     "Rule|Prop|Prop.|Amendment|Amendments|Issue|Act|Part|Bill|HB|SB|Order|Motion|Item|Count|Counts|BBC|Radio|Form|"
     "Type|type|Class|Model|Mark|Mk|Phase|phase|Stage|stage|Grade|grade|Season|season|Series|Schedule|Matthew|Luke|"
     "John|Romans|Genesis|Exodus|Leviticus|Isaiah|Surah|Bulletin|Title|Figure|Appendix|Group|Pool|Year|Key Stage",
     true},
    // numbers that call or name
    {"extension|ext|ext.|phone|tel|tel.|telephone|fax|hotline|helpline|dial|invoice|reference number|area code|isbn|"
     "phone number|id number|flight number|train number|bus number|lottery numbers",
     true},
    // makers and their models
    {"Boeing|Airbus|Embraer|Cessna|Tupolev|Ilyushin|Antonov|Sukhoi|Gulfstream|Learjet|Apollo|Gemini|Soyuz|Voyager|"
     "Ariane|Falcon|Artemis|Chandrayaan|Salyut|Shenzhou|Soyuz TMA|iPhone|iPad|iOS|Galaxy|Pixel|Xbox|PlayStation|"
     "Playstation|Windows|Android|Photoshop|BMW|Audi|Peugeot|Porsche|Formula|Stalag|Chanel|Pentium|Snapdragon|GeForce|"
     "Ryzen|Opteron|Xeon|Radeon|OS X|Mac OS X|Ubuntu|HTML|Symphony No.|Op.|Opus|BWV|Super Bowl|Group of|Ocean's|"
     "UB|Sum|Maroon|Fahrenheit|Studio",
     true},
};

constexpr Phrase<bool> model_rows[] = {
    {"707|717|727|737|747|757|767|777|787|911|1099", true},
};

constexpr Phrase<bool> model_follower_rows[] = {
    {"Max|MAX|Dreamliner|Dreamliners|jet|jets|plane|planes|aircraft|airliner|airliners|freighter|freighters|jumbo|"
     "jumbos|call|calls|caller|callers|operator|operators|dispatcher|dispatchers|form|forms|emergency",
     true},
};

constexpr Phrase<bool> street_rows[] = {
    {"Street|St|St.|Road|Rd|Rd.|Avenue|Ave|Ave.|Lane|Drive|Dr.|Square|Boulevard|Blvd|Blvd.|Court|Terrace|Close|"
     "Gardens|Crescent|Parkway|Plaza|Broadway|Row|Mews|Wharf|Quay|Embankment|Circus|Walk|Alley",
     true},
};

constexpr Phrase<bool> host_rows[] = {
    {"com|org|net|gov|edu|int|co|uk|info|biz|io|tv|me|ly|eu|de|fr|au|ca|in|news", true},
};

}  // namespace

const PhraseTable<bool>& not_figures() {
  static const PhraseTable<bool> table(phrase_rows);
  return table;
}

const PhraseTable<bool>& name_leaders() {
  static const PhraseTable<bool> table(leader_rows);
  return table;
}

const PhraseTable<bool>& model_numbers() {
  static const PhraseTable<bool> table(model_rows);
  return table;
}

const PhraseTable<bool>& model_followers() {
  static const PhraseTable<bool> table(model_follower_rows);
  return table;
}

const PhraseTable<bool>& street_words() {
  static const PhraseTable<bool> table(street_rows);
  return table;
}

const PhraseTable<bool>& host_endings() {
  static const PhraseTable<bool> table(host_rows);
  return table;
}

}  // namespace factdiff
