#include "lexicon/abbreviations.h"

#include "text/word_table.h"

namespace factdiff {
namespace {

constexpr std::string_view always =
    "mr|mrs|ms|messrs|dr|prof|gen|lt|col|sgt|maj|capt|cpl|cmdr|adm|brig|gov|sen|rep|reps|sens|rev|hon|pres|st|mt|"
    "ft|vs|v|approx|ca|cf|e.g|i.e|rs|det|supt|insp|atty|asst|dept|fr|sr|mme|mlle|sec|msgr";
constexpr std::string_view before_number = "no|nos|art|p|pp|ch|vol|fig|par|para|sec|c";
constexpr std::string_view unless_opener =
    "inc|ltd|corp|co|plc|llc|jr|etc|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|"
    "thurs|fri|sat|sun|ave|blvd|rd|calif|conn|fla|mass|mich|minn|miss|pa|penn|tenn|tex|va|wash|wis|ariz|ark|colo|"
    "ga|ill|ind|kan|ky|la|md|mo|mont|neb|nev|okla|ore|vt|al|ala|del|est|univ|bros|hrs|hr|min|mins|secs|ins|lbs|"
    "lb|oz|km|cm|mm|kg|mi|sq|cu|yds|yd|pct|bn|mn|tn|m|k";
constexpr std::string_view openers =
    "the|a|an|he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|there|in|on|at|but|and|or|"
    "so|if|when|while|after|before|as|for|from|by|with|to|of|under|according|however|meanwhile|officials|police|"
    "more|some|many|most|one|two|last|no|not|what|why|how|who|where|since|also|about|despite|although|because|"
    "both|all|another|asked";

}  // namespace

AbbreviationKind abbreviation_kind(std::string_view word) {
  static const auto table = [] {
    WordTable<AbbreviationKind> built;
    built.add(always, AbbreviationKind::always);
    built.add(before_number, AbbreviationKind::before_number);
    built.add(unless_opener, AbbreviationKind::unless_opener);
    return built;
  }();
  const AbbreviationKind* kind = table.find(word);
  return kind == nullptr ? AbbreviationKind::none : *kind;
}

bool is_sentence_opener(std::string_view word) {
  static const WordSet set(openers);
  return set.holds(word);
}

}  // namespace factdiff
