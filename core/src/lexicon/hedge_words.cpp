#include "lexicon/hedge_words.h"

namespace factdiff {
namespace {

constexpr Phrase<Hedge> before_rows[] = {
    {"about|around|roughly|approximately|approx|approx.|some|circa|ca.|c.|an estimated|estimated|estimated at|"
     "estimated to be|in the region of|in the order of|on the order of|of the order of|in the vicinity of|"
     "in the neighborhood of|somewhere around|something like|more or less|give or take|an average of around|~|≈|≃|∼|"
     "near|barely|broadly|loosely|plus or minus about",
     Hedge::about},
    {"nearly|almost|just under|just below|close to|approaching|just short of|just shy of|shy of|not quite|"
     "slightly less than|slightly under|slightly below|a little under|a little less than|a shade under|a touch under|"
     "virtually|verging on|nearing|close on|fractionally under|just less than|a fraction under",
     Hedge::nearly},
    {"more than|over|above|greater than|bigger than|larger than|higher than|longer than|older than|in excess of|"
     "exceeding|exceeds|exceeded|exceed|upwards of|upward of|north of|topping|topped|surpassing|surpassed|surpass|"
     "just over|just above|well over|well above|just more than|slightly more than|slightly over|slightly above|"
     "a little over|a little more than|little more than|a shade over|beyond|better than|comfortably over|"
     "far more than|many more than|much more than|significantly more than|faster than|heavier than|>|comfortably more "
     "than",
     Hedge::over},
    {"at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|"
     "at the very least|a minimum|not below|no lower than|at a minimum|≥|> =|>=|greater than or equal to|"
     "equal to or more than|at least or equal to|bigger or equal than|equal to or greater than",
     Hedge::at_least},
    {"less than|fewer than|under|below|smaller than|lower than|shorter than|younger than|short of|south of|well under|"
     "well below|sub|much less than|far fewer than|far less than|lighter than|<",
     Hedge::under},
    {"up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|as high as|at the most|"
     "no greater than|no higher than|no larger than|no longer than|not exceeding|capped at|a maximum|limited to|≤|< =|"
     "<=|less than or equal to|equal to or less than|to a maximum of|a high of",
     Hedge::at_most},
};

constexpr Phrase<Hedge> behind_rows[] = {
    {"or so|or thereabouts|or more or less|more or less|-odd|odd|-ish|ish|give or take", Hedge::about},
    {"or more|or greater|or higher|or older|or over|or above|or longer|or larger|or better|and above|and over|and up|"
     "and older|and more|and upwards|and counting|at least|at the least|at a minimum|-plus|+",
     Hedge::at_least},
    {"or less|or fewer|or under|or below|or lower|or younger|or shorter|or smaller|and under|and below|and younger|"
     "at most|at the most",
     Hedge::at_most},
};

constexpr Phrase<bool> time_rows[] = {
    {"for|well|just|of|is|was|been|be|takes|took|take|taken|lasted|lasting|lasts|last|spanning|after|spent|a|"
     "slightly|little|aged|to|served|serve|serving|at|wait|waited|waiting|ago|now|has|its|are|were",
     true},
};

constexpr Phrase<bool> arrival_rows[] = {
    {"back|go|goes|going|gone|went|moves|moved|moving|creeps|crept|edges|edged|pushed|pushes|pushing|bringing|brings|"
     "brought|climbed|climbs|shot|jumped|rounded|ticked|inched|drove|driving|taking|takes|took",
     true},
};

}  // namespace

const PhraseTable<Hedge>& hedges_before() {
  static const PhraseTable<Hedge> table(before_rows);
  return table;
}

const PhraseTable<Hedge>& hedges_behind() {
  static const PhraseTable<Hedge> table(behind_rows);
  return table;
}

const PhraseTable<bool>& bounds_time() {
  static const PhraseTable<bool> table(time_rows);
  return table;
}

const PhraseTable<bool>& arrival_words() {
  static const PhraseTable<bool> table(arrival_rows);
  return table;
}

}  // namespace factdiff
