#include "figure/number_starts.h"

#include "lexicon/change_words.h"
#include "lexicon/currencies.h"
#include "lexicon/number_words.h"
#include "lexicon/part_words.h"
#include "lexicon/ratio_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> starter_rows[] = {
    {"a|an|several|couple|tens|hundreds|thousands|millions|billions|trillions|dozens|scores|no|nobody|none|not", true},
};

constexpr Phrase<bool> hyphen_rows[] = {
    {"minus|negative|sub|over|under|plus|mid|early|late|non|from|to|about|around|nearly|almost|estimated|some|roughly|"
     "the|a|an|and|or|of|in|for|with|up|another|additional|magnitude|category",
     true},
};

constexpr Phrase<bool> pronoun_rows[] = {
    {"the|this|these|those|any|every|each|no|another|someone|only|big|good|first|last|next|latest|new", true},
};

}  // namespace

bool may_begin_number(const Token& token) {
  static const PhraseTable<bool> starters(starter_rows);
  if (token.kind == TokenKind::number) return true;
  if (token.kind != TokenKind::word || token.lower.size() > 12) return false;
  return number_words().find(token) != nullptr || starters.find(token) != nullptr ||
         scale_words().find(token) != nullptr || fraction_words().find(token) != nullptr ||
         multiplier_verbs().find(token) != nullptr || multiplier_words().find(token) != nullptr ||
         (token.lower.size() > 5 && token.lower.ends_with("fold"));
}

bool is_currency_prefix(const Document& document, std::size_t at) {
  const std::size_t floor = at >= 2 ? at - 2 : 0;
  return static_cast<bool>(currency_prefixes().match_before(document, at, floor));
}

bool may_precede_hyphened(std::string_view lower_word) {
  static const PhraseTable<bool> table(hyphen_rows);
  return table.find(lower_word) != nullptr || number_words().find(lower_word) != nullptr;
}

bool precedes_pronoun_one(std::string_view lower_word) {
  static const PhraseTable<bool> table(pronoun_rows);
  return table.find(lower_word) != nullptr;
}

}  // namespace factdiff
