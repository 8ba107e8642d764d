#include "lexicon/not_speech_words.h"

#include <algorithm>

namespace factdiff {
namespace {

constexpr Phrase<bool> before_rows[] = {
    {"so-called|so called|known as|better known as|also known as|a.k.a.|aka|dubbed|nicknamed|codenamed|code-named|"
     "nickname|alias|named|titled|entitled|headlined|subtitled|christened|styled|billed as|tagged|hashtag|"
     "is called|are called|was called|were called|been called|being called|referred to as",
     true},
    {"film|films|movie|movies|song|songs|single|album|book|novel|play|musical|opera|show|series|sitcom|drama|comedy|"
     "episode|documentary|painting|poem|magazine|newspaper|game|video game|track|ballad|anthem|hit|bestseller|"
     "blockbuster|franchise|sequel|thriller|adventure|biopic|exhibition|essay|paper|report|project|operation|program|"
     "programme|campaign|category|section|nbc's|abc's|bbc's|fox's|cbs's|hbo's",
     true},
    {"term|terms|word|words|phrase|slogan|motto|catchphrase|acronym|label|expression|buzzword", true},
};

constexpr Phrase<bool> scare_rows[] = {
    {"so-called|so called|sic|quote unquote", true},
};

constexpr std::string_view first_person[] = {
    "i",     "i'm",  "i've", "i'll", "i'd",  "me",        "my",    "mine",  "myself", "we",    "we're", "we've",
    "we'll", "we'd", "us",   "our",  "ours", "ourselves", "let's", "gonna", "gotta",  "wanna", "ain't", "y'all",
};

bool is_all_capitals(std::string_view text) {
  return text.size() > 1 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

const PhraseTable<bool>& not_speech_before() {
  static const PhraseTable<bool> table(before_rows);
  return table;
}

const PhraseTable<bool>& scare_words() {
  static const PhraseTable<bool> table(scare_rows);
  return table;
}

bool is_first_person(const Token& token) {
  const bool listed =
      std::find(std::begin(first_person), std::end(first_person), token.lower) != std::end(first_person);
  return listed && !is_all_capitals(token.text);
}

}  // namespace factdiff
