#include "lexicon/scope_words.h"

namespace factdiff {
namespace {

constexpr Phrase<Reach> reach_rows[] = {
    {"in the district|in the province|in the city|in the town|in the village|in the county|in the capital|in the state|"
     "in the suburb|in the port|in that district|in that province|in this district|in this province|across the city|"
     "across the town|across the district|across the county|across the province|throughout the city|throughout the "
     "district|throughout the province",
     Reach::part},
    {"across|throughout|nationwide|countrywide|statewide|worldwide|globally|around the world|around the country|"
     "in the country|in the whole country|in countries|countries|overall|in all|altogether",
     Reach::whole},
};

constexpr Phrase<Basis> basis_rows[] = {
    {"annualised|annualized|annual rate|annual pace|at an annual", Basis::annualised},
    {"on the month|month on month|month-on-month|month over month|month-over-month|from the previous month|"
     "from a month earlier|compared with the previous month|on the previous month",
     Basis::on_month},
    {"on the quarter|quarter on quarter|quarter-on-quarter|quarter over quarter|quarter-over-quarter|"
     "from the previous quarter|from a quarter earlier|compared with the previous quarter|on the previous quarter",
     Basis::on_quarter},
    {"on the year|year on year|year-on-year|year over year|year-over-year|from the previous year|from a year earlier|"
     "from a year ago|compared with the previous year|on the previous year|on last year|year earlier",
     Basis::on_year},
    {"pre-tax|pretax|before tax|before taxes", Basis::pretax},
    {"after tax|after-tax|post-tax|after taxes", Basis::after_tax},
    {"gross profit|gross profits|gross income", Basis::gross},
    {"operating profit|operating profits|operating income|operating loss|operating earnings", Basis::operating},
};

constexpr Phrase<Standing> standing_rows[] = {
    {"expected|expects|expect|expectations|forecast|forecasts|forecasting|predicted|predicts|projected|pencilled in|"
     "penciled in|looking for|consensus|target|targets|targeted|goal|aims|aimed|sought|seeking|asked for|asking for|"
     "anticipates|anticipated|guidance|guided|demanded|demanding|demands|offered|offering|proposed|proposes|proposal|"
     "originally|initially|was to|were to|"
     "had been due|had wanted|wanted|hoped for|budgeted|earmarked|planned",
     Standing::plan},
    {"limit|limits|limited to|allowed|allows|licensed|licenced|permitted|capacity|can carry|can hold|can seat|"
     "room for|holds up to|designed for|designed to|built for|built to|up to the legal|threshold|minimum|required|"
     "needs|needed|quota|cap of|ceiling",
     Standing::limit},
};

constexpr Phrase<bool> presence_rows[] = {
    {"were in|were inside|were on|were at|were aboard|were on board|were near|were present|were there|were staying|"
     "were working|was carrying|are in|are on|are aboard|had been in|had been on|had been inside|are inside|on board|"
     "aboard|inside|in attendance",
     true},
};

constexpr Phrase<bool> lead_rows[] = {
    {"compared to|compared with|compared against|versus|vs|vs.|relative to|up from|down from|against|from|over|than|"
     "than in|than for|than during|first due in|originally due in|initially due in|was due in|had been due in|"
     "originally planned for|initially planned for|originally scheduled for|initially scheduled for|first planned for|"
     "was to open in|were due in|first due on|originally due on|was due on|originally scheduled to open in",
     true},
};

constexpr Phrase<bool> filler_rows[] = {
    {"the|a|an|in|our|its|their|same|prior|previous|comparable|corresponding|strong|weak|record|pre-pandemic|last|"
     "prior year|previous year|year|and|both",
     true},
};

constexpr Phrase<bool> earlier_rows[] = {
    {"a year earlier|a year ago|a year before|the year before|the previous year|the year earlier|last year|previously|"
     "a quarter earlier|the quarter before|the previous quarter|a month earlier|the month before|the previous month|"
     "before that|earlier|years earlier|years ago|years before|in the same period|in the prior year|the prior year",
     true},
};

constexpr Phrase<bool> combined_rows[] = {
    {"killed or injured|killed or wounded|killed or hurt|dead or injured|dead or wounded|dead or missing|"
     "killed and injured|killed and wounded|dead and injured|dead and wounded|injured or killed|wounded or killed|"
     "killed or missing|dead and missing",
     true},
};

constexpr Phrase<bool> part_rows[] = {
    {"phase|phases|stage|round|leg|tranche|tranches|part|parts|step|dose|wave|section|session|batch|instalment|"
     "installment|chapter|volume|act|lap|match|game|set|trial|test|vote|ballot|reading|bomb|blast|explosion|shot|"
     "man|woman|person|suspect|victim|goal|project|building|tower|plane|ship|boat|train|bridge|dam|plant|floor|"
     "group|team|one",
     true},
};

constexpr Phrase<bool> inclusion_rows[] = {
    {"including|includes|included|counting|among them|plus", true},
    {"not including|excluding|not counting|besides|apart from|other than|without|aside from|in addition to", false},
};

constexpr Phrase<bool> culprit_rows[] = {
    {"attacker|attackers|gunman|gunmen|bomber|bombers|shooter|shooters|assailant|assailants|hijacker|hijackers|"
     "perpetrator|perpetrators|suicide bomber|suicide bombers|the suspect|militants|himself|herself|themselves",
     true},
};

}  // namespace

const PhraseTable<Reach>& reach_words() {
  static const PhraseTable<Reach> table(reach_rows);
  return table;
}

const PhraseTable<Basis>& basis_words() {
  static const PhraseTable<Basis> table(basis_rows);
  return table;
}

const PhraseTable<Standing>& standing_words() {
  static const PhraseTable<Standing> table(standing_rows);
  return table;
}

const PhraseTable<bool>& presence_words() {
  static const PhraseTable<bool> table(presence_rows);
  return table;
}

const PhraseTable<bool>& comparison_leads() {
  static const PhraseTable<bool> table(lead_rows);
  return table;
}

const PhraseTable<bool>& comparison_fillers() {
  static const PhraseTable<bool> table(filler_rows);
  return table;
}

const PhraseTable<bool>& earlier_words() {
  static const PhraseTable<bool> table(earlier_rows);
  return table;
}

const PhraseTable<bool>& combined_tolls() {
  static const PhraseTable<bool> table(combined_rows);
  return table;
}

const PhraseTable<bool>& numbered_parts() {
  static const PhraseTable<bool> table(part_rows);
  return table;
}

const PhraseTable<bool>& inclusion_leads() {
  static const PhraseTable<bool> table(inclusion_rows);
  return table;
}

const PhraseTable<bool>& culprit_words() {
  static const PhraseTable<bool> table(culprit_rows);
  return table;
}

}  // namespace factdiff
