#include "lexicon/point_words.h"

namespace factdiff {
namespace {

constexpr Phrase<bool> index_rows[] = {
    {"index|indexes|indices|Dow|Nasdaq|S&P|FTSE|DAX|CAC|Nikkei|Hang Seng|Sensex|Nifty|Stoxx|Russell|ASX|TSX|Ibex|"
     "futures|e-minis|game|games|match|season|rebounds|assists|scored|league|stocks|composite|industrials",
     true},
};

constexpr Phrase<bool> poll_rows[] = {
    {"margin of error|margin of sampling error|sampling error|error margin", true},
};

}  // namespace

const PhraseTable<bool>& index_words() {
  static const PhraseTable<bool> table(index_rows);
  return table;
}

const PhraseTable<bool>& poll_words() {
  static const PhraseTable<bool> table(poll_rows);
  return table;
}

}  // namespace factdiff
