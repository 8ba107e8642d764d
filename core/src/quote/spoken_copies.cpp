#include "quote/spoken_copies.h"

#include <algorithm>
#include <map>

#include "quote/word_alignment.h"

namespace factdiff {
namespace {

constexpr std::size_t commonest = 64;  // a stem with more places says nothing
constexpr std::size_t bucket = 16;     // words; places of one quote's words lie in one bucket or two
constexpr std::size_t slack = 12;      // words looked at before and behind the place
constexpr int pair_vote = 250;         // two words running, beside their own weight
constexpr int least_votes = 500;
constexpr int least_met = 1400;
constexpr int least_share = 60;  // percent of the quote's weight
constexpr std::size_t fewest_words = 3;

std::string pair_at(const std::vector<QuoteWord>& words, std::size_t i) {
  return words[i].key + ' ' + words[i + 1].key;
}

}  // namespace

SpokenCopies::SpokenCopies(const Document& document, const Speech& speech) : document_(document), speech_(speech) {
  for (const SpokenText& text : speech.spoken) {
    for (QuoteWord& word : words_of_quote(document, text.span)) words_.push_back(std::move(word));
  }
  const auto note = [this](std::string key, std::size_t place) {
    std::vector<std::size_t>& places = places_[std::move(key)];
    if (places.size() <= commonest) places.push_back(place);
  };
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].weight > 0) note(words_[i].stem, i);
    if (i + 1 < words_.size()) note(pair_at(words_, i), i);
  }
}

// Where most of a quote's rare words and pairs of words stand near one another: the first such place.
SpokenCopies::Place SpokenCopies::best_place(const std::vector<QuoteWord>& words) const {
  std::map<std::size_t, int> votes;
  const auto vote = [&](const std::string& key, std::size_t i, int weight) {
    const auto found = places_.find(key);
    if (found == places_.end() || found->second.size() > commonest) return;
    for (const std::size_t place : found->second) {
      const std::size_t at = (place + words.size() - i) / bucket;  // the quote's length keeps it above zero
      votes[at] += weight;
      votes[at + 1] += weight;
    }
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].weight > 0) vote(words[i].stem, i, words[i].weight);
    if (i + 1 < words.size()) vote(pair_at(words, i), i, pair_vote);
  }
  Place best;
  for (const auto& [at, weight] : votes) {
    if (weight <= best.weight) continue;
    const std::size_t before = words.size() + bucket;
    best = {at * bucket > before ? at * bucket - before : 0, weight};
  }
  return best;
}

bool SpokenCopies::find(const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const {
  if (words_.empty()) return false;
  if (find_run(words, copies)) return true;
  // “We open in May. … The town pays.”: what was said far apart is sought sentence by sentence.
  bool found = false;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin + 1;
    while (end < words.size() && !words[end].after_stop && !words[end].after_ellipsis) ++end;
    const bool whole = begin == 0 && end == words.size();
    if (!whole) {
      const std::vector<QuoteWord> part(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                        words.begin() + static_cast<std::ptrdiff_t>(end));
      found = find_run(part, copies) || found;
    }
    begin = end;
  }
  return found;
}

bool SpokenCopies::find_run(const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const {
  if (words.size() < fewest_words) return false;
  const Place place = best_place(words);
  if (place.weight < least_votes) return false;
  const std::size_t begin = place.word > slack ? place.word - slack : 0;
  const std::size_t end = std::min(words_.size(), place.word + words.size() + 2 * bucket + slack);
  const std::vector<QuoteWord> window(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                                      words_.begin() + static_cast<std::ptrdiff_t>(end));
  const std::vector<WordPair> pairs = align_words(words, window);
  if (pairs.empty()) return false;
  int met = 0;
  for (const WordPair& pair : pairs) met += words[pair.a].weight;
  const bool all = pairs.size() == words.size() && pairs.size() >= 5;
  const bool enough = met >= least_met && met * 100 >= least_share * weight_of(words);
  if (!enough && !all) return false;
  return add_copy(begin + pairs.front().b, begin + pairs.back().b, copies);
}

bool SpokenCopies::add_copy(std::size_t first, std::size_t last, std::vector<FoundQuote>& copies) const {
  const SpokenText* text = text_at(words_[first].span.begin);
  if (text == nullptr || words_[last].span.end > text->span.end) return false;
  const TokenRange tokens{document_.sentence_of(words_[first].token).tokens.begin,
                          document_.sentence_of(words_[last].token).tokens.end};
  Span span = document_.span_of(tokens);
  span = {std::max(span.begin, text->span.begin), std::min(span.end, text->span.end)};
  FoundQuote found;
  found.span = span;
  found.quote.marked = false;
  found.quote.spoken = true;
  found.quote.copy = true;
  found.quote.part = text->labelled && !(span == text->span);
  found.quote.speaker = text->speaker;
  found.quote.speaker_span = text->speaker_span;
  copies.push_back(std::move(found));
  return true;
}

const SpokenText* SpokenCopies::text_at(std::size_t byte) const {
  const auto after = std::upper_bound(speech_.spoken.begin(), speech_.spoken.end(), byte,
                                      [](std::size_t at, const SpokenText& text) { return at < text.span.begin; });
  if (after == speech_.spoken.begin()) return nullptr;
  const SpokenText& text = *std::prev(after);
  return byte < text.span.end ? &text : nullptr;
}

}  // namespace factdiff
