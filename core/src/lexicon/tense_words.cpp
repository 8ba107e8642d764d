#include "lexicon/tense_words.h"

namespace factdiff {
namespace {

constexpr Phrase<Tense> rows[] = {
    {"will|won't|shall|would|due|scheduled|slated|set to|set for|expected|planned for|plans to|plan to|planning to|"
     "hopes to|hope to|intends to|is to|are to|going to|upcoming|to be|forthcoming|prepares|deadline|they'll|we'll|"
     "he'll|she'll|it'll|you'll|i'll|about to|until|till",
     Tense::future},
    {"was|were|had|did|said|told|went|came|took|gave|got|made|left|found|held|kept|began|became|stood|fled|knew|saw|"
     "thought|let|fell|rose|grew|lost|won|met|sent|spoke|wrote|led|fought|hit|shot|struck|broke|drove|flew|ran|sank|"
     "bought|brought|sold|paid|built|caught|taught|spent|cut|put|quit|shut|beat|swept|drew|threw|chose|rode|wore|fed|"
     "sought|overtook|withdrew|blew|burst|lit|laid|lay|sat|slid|stole|swore|tore|woke|ago|been|wasn't|weren't|"
     "didn't|hadn't|couldn't|could",
     Tense::past},
};

}  // namespace

const PhraseTable<Tense>& tense_words() {
  static const PhraseTable<Tense> table(rows);
  return table;
}

}  // namespace factdiff
