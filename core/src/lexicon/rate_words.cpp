#include "lexicon/rate_words.h"

namespace factdiff {
namespace {

constexpr Phrase<RateMark> mark_rows[] = {
    {"per|/", RateMark::per},
    {"a|an|each|every", RateMark::article},
};

constexpr Phrase<std::string_view> noun_rows[] = {
    {"annum", "year"},
    {"share|head|person|piece|ticket|night|bottle|pack|pop|game|vote|visit|trip|round|barrel|capita|unit|ride|"
     "item|plate|copy|family|household|room|seat|bed|patient|pupil|student|child|player|employee|worker|customer|"
     "passenger|shift|session|match|season|album|book|car|vehicle|cylinder|can|bag|box|case|carton|packet|dose|"
     "population|inhabitant|resident|taxpayer|semester|term|lap|over|point|dozen|square|board|user|team|town|"
     "school|country|state|city|side|way|throw|go",
     ""},
};

constexpr Phrase<bool> shift_rows[] = {
    {"earlier|ago|before|later|after|old|prior", true},
};

constexpr Phrase<bool> stop_rows[] = {
    {"cent|se|diem", true},
};

}  // namespace

const PhraseTable<RateMark>& rate_marks() {
  static const PhraseTable<RateMark> table(mark_rows);
  return table;
}

const PhraseTable<std::string_view>& rate_nouns() {
  static const PhraseTable<std::string_view> table(noun_rows);
  return table;
}

const PhraseTable<bool>& time_shifts() {
  static const PhraseTable<bool> table(shift_rows);
  return table;
}

const PhraseTable<bool>& rate_stops() {
  static const PhraseTable<bool> table(stop_rows);
  return table;
}

}  // namespace factdiff
