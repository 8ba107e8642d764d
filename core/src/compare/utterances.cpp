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

// Whether the next mention but figures is a part of this one: its parts are compared then, not the whole.
bool is_cut(const std::vector<Mention>& mentions, std::size_t index) {
  for (std::size_t i = index + 1; i < mentions.size() && mentions[i].span.begin < mentions[index].span.end; ++i) {
    if (mentions[i].kind == MentionKind::quote && mentions[i].quote.part) return true;
  }
  return false;
}

// Whether no word stands between two mentions.
bool stands_right_before(const Document& document, const Mention& a, const Mention& b) {
  if (a.span.end > b.span.begin) return false;
  for (std::size_t i = document.token_at(a.span.end); document.token(i).span.begin < b.span.begin; ++i) {
    if (document.token(i).kind != TokenKind::symbol) return false;
  }
  return true;
}

}  // namespace

std::vector<Utterance> find_utterances(const std::vector<ReadSource>& read) {
  std::vector<Utterance> utterances;
  for (std::size_t s = 0; s < read.size(); ++s) {
    const Document& document = read[s].document;
    std::unordered_map<std::size_t, std::size_t> place;  // mention -> utterance
    for (std::size_t i = 0; i < read[s].mentions.size(); ++i) {
      const Mention& mention = read[s].mentions[i];
      if (mention.kind != MentionKind::quote || is_cut(read[s].mentions, i)) continue;
      const auto earlier = goes_on(document, mention) ? place.find(*mention.quote.continues) : place.end();
      if (earlier != place.end()) {
        place[i] = earlier->second;
        add_mention(utterances[earlier->second], document, i, mention);
        continue;
      }
      place[i] = utterances.size();
      Utterance utterance;
      const bool piece = mention.quote.part || mention.quote.spoken;
      if (piece && !utterances.empty() && utterances.back().source == s) {
        const Mention& before = read[s].mentions[utterances.back().mentions.back()];
        if ((before.quote.part || before.quote.spoken) && stands_right_before(document, before, mention)) {
          utterance.part_before = utterances.size() - 1;
        }
      }
      utterance.source = s;
      utterance.speaker = mention.quote.speaker;
      utterance.spoken = mention.quote.spoken;
      utterance.turn = mention.quote.spoken && !mention.quote.copy && !mention.quote.part;
      utterance.marked = mention.quote.marked || mention.quote.spoken;
      add_mention(utterance, document, i, mention);
      utterances.push_back(std::move(utterance));
    }
  }
  return utterances;
}

}  // namespace factdiff
