#include "quote/same_speaker.h"

#include <algorithm>
#include <string>
#include <vector>

#include "lexicon/common_words.h"
#include "lexicon/speaker_words.h"
#include "text/accents.h"
#include "text/document.h"
#include "text/stems.h"

namespace factdiff {
namespace {

struct SpokenName {
  std::vector<std::string> words;  // lower case, titles and function words left out
  bool person = false;             // a name in capitals, and no role in small letters
  bool spokesman = false;
  bool body = false;
};

SpokenName read_name(std::string_view text) {
  const Document document{without_accents(text)};
  SpokenName name;
  name.person = true;
  for (const Token& token : document.tokens()) {
    if (token.kind != TokenKind::word || token.lower == "'s") continue;
    if (!token.capital && !is_name_particle(token.lower) && token.lower != "and") name.person = false;
    if (token.lower.substr(0, 6) == "spokes") name.spokesman = true;
    if (is_body_word(token.lower) || is_body_role(token.lower)) name.body = true;
    if (word_weight(token.lower) > 0 && !(token.capital && is_title(token.lower)))
      name.words.push_back(token.capital ? singular(token.lower) : std::string(role_family(singular(token.lower))));
  }
  name.person = name.person && !name.words.empty();
  return name;
}

bool shares_word(const SpokenName& a, const SpokenName& b) {
  return std::any_of(a.words.begin(), a.words.end(), [&b](const std::string& word) {
    return std::find(b.words.begin(), b.words.end(), word) != b.words.end();
  });
}

// "Ingrid Solberg" is part of "Executive Ingrid Solberg", whatever else stands before it.
bool is_part_of(const SpokenName& shorter, const SpokenName& longer) {
  return std::all_of(shorter.words.begin(), shorter.words.end(), [&longer](const std::string& word) {
    return std::find(longer.words.begin(), longer.words.end(), word) != longer.words.end();
  });
}

bool is_full_person(const SpokenName& name) { return name.person && !name.body && name.words.size() > 1; }

}  // namespace

SpeakerMatch match_speakers(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return SpeakerMatch::unknown;
  if (a == b) return SpeakerMatch::same;
  const SpokenName x = read_name(a);
  const SpokenName y = read_name(b);
  if (x.words.empty() || y.words.empty()) return SpeakerMatch::unknown;
  if (x.spokesman != y.spokesman) {
    // A spokesman for a ministry speaks as the ministry; one for a person is not that person.
    const bool of_person = is_full_person(x.spokesman ? y : x);
    return of_person ? SpeakerMatch::different : shares_word(x, y) ? SpeakerMatch::same : SpeakerMatch::unknown;
  }
  if (is_full_person(x) && is_full_person(y)) {
    if (is_part_of(x, y) || is_part_of(y, x)) return SpeakerMatch::same;
    if (x.words.back() != y.words.back()) return shares_word(x, y) ? SpeakerMatch::unknown : SpeakerMatch::different;
    const bool first = x.words.front()[0] == y.words.front()[0];
    return first ? SpeakerMatch::same : SpeakerMatch::different;
  }
  if (shares_word(x, y)) return SpeakerMatch::same;
  return x.person && y.person ? SpeakerMatch::different : SpeakerMatch::unknown;
}

}  // namespace factdiff
