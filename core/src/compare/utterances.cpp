#include "compare/utterances.h"

#include <unordered_map>

namespace factdiff {
namespace {

void add_mention(Utterance& utterance, const Document& document, std::size_t index, const Mention& mention) {
  utterance.mentions.push_back(index);
  for (QuoteWord& word : words_of_quote(document, mention.span)) {
    utterance.weight += word.weight;
    utterance.words.push_back(std::move(word));
  }
}

// “We will,” Dole said, “rebuild.” is one sentence; “We will,” Dole said. “Wait.” is two.
bool goes_on(const Document& document, const Mention& mention) {
  const TokenRange tokens = document.tokens_in(mention.span);
  return mention.quote.continues && tokens.size() > 0 && !document.token(tokens.begin).capital;
}

}  // namespace

std::vector<Utterance> find_utterances(const std::vector<ReadSource>& read) {
  std::vector<Utterance> utterances;
  for (std::size_t s = 0; s < read.size(); ++s) {
    const Document& document = read[s].document;
    std::unordered_map<std::size_t, std::size_t> place;  // mention -> utterance
    for (std::size_t i = 0; i < read[s].mentions.size(); ++i) {
      const Mention& mention = read[s].mentions[i];
      if (mention.kind != MentionKind::quote) continue;
      const auto earlier = goes_on(document, mention) ? place.find(*mention.quote.continues) : place.end();
      if (earlier != place.end()) {
        place[i] = earlier->second;
        add_mention(utterances[earlier->second], document, i, mention);
        continue;
      }
      place[i] = utterances.size();
      Utterance utterance;
      utterance.source = s;
      utterance.speaker = mention.quote.speaker;
      utterance.marked = mention.quote.marked;
      add_mention(utterance, document, i, mention);
      utterances.push_back(std::move(utterance));
    }
  }
  return utterances;
}

}  // namespace factdiff
