#include "quote/unmarked_copies.h"

#include <algorithm>

#include "quote/same_speaker.h"
#include "quote/word_alignment.h"

namespace factdiff {
namespace {

constexpr std::size_t fewest_words = 4;
constexpr int least_weight = 2000;
constexpr int least_told = 1400;  // of five words running and more, given to the same speaker
// As long as this, words that stand in no clause of speech are a copy all the same.
constexpr std::size_t long_words = 9;
constexpr int long_weight = 5000;
constexpr std::size_t commonest = 64;  // places of a triple or a stem that are looked at

std::string triple_at(const std::vector<QuoteWord>& words, std::size_t i) {
  return words[i].key + ' ' + words[i + 1].key + ' ' + words[i + 2].key;
}

// Weight of the sentences of a quote that hold its words [first, last].
int weight_of_sentences(const std::vector<QuoteWord>& words, std::size_t first, std::size_t last) {
  const auto begins = [&words](std::size_t i) { return words[i].after_stop || words[i].after_ellipsis; };
  while (first > 0 && !begins(first)) --first;
  int weight = 0;
  for (std::size_t i = first; i < words.size() && (i <= last || !begins(i)); ++i) weight += words[i].weight;
  return weight;
}

// Whether the stretch over which a clause and a quote meet is a good part of both, in the same order.
bool is_retold(const std::vector<QuoteWord>& clause, const std::vector<QuoteWord>& quote,
               const std::vector<WordPair>& pairs) {
  if (pairs.size() < 3) return false;
  const std::size_t last_a = pairs.back().a;
  const std::size_t last_b = pairs.back().b;
  int met = 0;
  int here = 0;
  int there = 0;
  for (const WordPair& pair : pairs) met += clause[pair.a].weight;
  for (std::size_t i = pairs.front().a; i <= last_a; ++i) here += clause[i].weight;
  for (std::size_t i = pairs.front().b; i <= last_b; ++i) there += quote[i].weight;
  const bool alike = met * 10 >= here * 7 && met * 10 >= there * 6;
  const bool whole = met * 2 >= weight_of(clause) || met * 2 >= weight_of_sentences(quote, pairs.front().b, last_b);
  return met >= least_weight && alike && whole;
}

FoundQuote copy_of(const Span& span, const ReportedClause* clause) {
  FoundQuote found;
  found.span = span;
  found.quote.marked = false;
  found.quote.copy = true;
  if (clause != nullptr) {
    found.quote.speaker = clause->speaker;
    found.quote.speaker_span = clause->speaker_span;
    found.quote.cue = clause->cue;
  }
  return found;
}

}  // namespace

UnmarkedCopies::UnmarkedCopies(const Document& document, const Speech& speech) : document_(document), speech_(speech) {
  if (document.tokens().empty()) return;
  std::vector<QuoteWord> all = words_of_quote(document, {0, document.text().size()});
  std::size_t next = 0;
  std::size_t quoted_to = 0;
  for (QuoteWord& word : all) {
    while (next < speech.quotes.size() && speech.quotes[next].span.begin <= word.span.begin) {
      quoted_to = std::max(quoted_to, speech.quotes[next++].span.end);
    }
    if (word.span.begin >= quoted_to) words_.push_back(std::move(word));
  }
  for (std::size_t i = 0; i + 2 < words_.size(); ++i) {
    std::vector<std::size_t>& places = triples_[triple_at(words_, i)];
    if (places.size() < commonest) places.push_back(i);
  }
  for (const FoundQuote& found : speech.quotes) {
    const std::vector<QuoteWord> quoted = words_of_quote(document, found.span);
    for (std::size_t i = 0; found.quote.marked && i + 2 < quoted.size(); ++i) {
      quoted_triples_.insert(triple_at(quoted, i));
    }
  }
  // Clauses lie in one another ("he said she said they said …"), so that their words are not kept.
  for (std::size_t place = 0; place < speech.indirect.size(); ++place) {
    for (const QuoteWord& word : words_of_quote(document, speech.indirect[place].span)) {
      if (word.weight == 0) continue;
      std::vector<std::size_t>& places = by_stem_[word.stem];
      if (places.size() < commonest && (places.empty() || places.back() != place)) places.push_back(place);
    }
  }
}

void UnmarkedCopies::find(const Quote& quote, const std::vector<QuoteWord>& words,
                          std::vector<FoundQuote>& copies) const {
  if (is_quoted_here(words)) return;
  find_exact(quote, words, copies);
  find_indirect(quote, words, copies);
}

// A text that quotes the words itself may also tell them, to lead in; that is no copy without marks.
bool UnmarkedCopies::is_quoted_here(const std::vector<QuoteWord>& words) const {
  if (words.size() < 3) return false;
  std::size_t quoted = 0;
  for (std::size_t i = 0; i + 2 < words.size(); ++i) quoted += quoted_triples_.count(triple_at(words, i));
  return quoted * 2 > words.size() - 2;
}

const ReportedClause* UnmarkedCopies::clause_at(std::size_t byte) const {
  const auto after = std::upper_bound(speech_.indirect.begin(), speech_.indirect.end(), byte,
                                      [](std::size_t at, const ReportedClause& c) { return at < c.span.begin; });
  if (after == speech_.indirect.begin()) return nullptr;
  const ReportedClause& clause = *std::prev(after);
  return byte < clause.span.end ? &clause : nullptr;
}

// "… in one evening. The": a run that ends with function words of the next sentence ends with its own.
std::size_t UnmarkedCopies::without_next_sentence(std::size_t at, std::size_t length) const {
  std::size_t kept = length;
  while (kept > 0 && words_[at + kept - 1].weight == 0) {
    if (words_[at + --kept].after_stop) return kept;
  }
  return length;
}

// The longest runs of the quote's very words.
void UnmarkedCopies::find_exact(const Quote& quote, const std::vector<QuoteWord>& words,
                                std::vector<FoundQuote>& copies) const {
  for (std::size_t i = 0; i + 2 < words.size();) {
    const auto places = triples_.find(triple_at(words, i));
    std::size_t longest = 0;
    std::size_t at = 0;
    if (places != triples_.end()) {
      for (const std::size_t place : places->second) {
        std::size_t length = 3;
        while (i + length < words.size() && place + length < words_.size() &&
               words[i + length].key == words_[place + length].key) {
          ++length;
        }
        if (length > longest) {
          longest = length;
          at = place;
        }
      }
    }
    longest = without_next_sentence(at, longest);
    int weight = 0;
    for (std::size_t k = 0; k < longest; ++k) weight += words[i + k].weight;
    if (longest >= fewest_words && weight >= least_told) {
      const Span span{words_[at].span.begin, words_[at + longest - 1].span.end};
      const ReportedClause* clause = clause_at(span.begin);
      const bool told = clause != nullptr && span.end <= clause->span.end &&
                        match_speakers(clause->speaker, quote.speaker) == SpeakerMatch::same;
      const bool enough = weight >= least_weight || longest > fewest_words;
      if ((told && enough) || (longest >= long_words && weight >= long_weight)) copies.push_back(copy_of(span, clause));
    }
    i += std::max<std::size_t>(longest, 1);
  }
}

// "… and the store would be rebuilt": what a clause tells beside the words that were found, of another sentence of the
// quote. All of it must stand there, in order and near.
void UnmarkedCopies::find_beside(const ReportedClause& clause, const std::vector<QuoteWord>& rest,
                                 const std::vector<QuoteWord>& words, std::vector<FoundQuote>& copies) const {
  const std::vector<WordPair> pairs = align_words(rest, words);
  if (pairs.size() < 3 || pairs.back().b - pairs.front().b > 2 * rest.size()) return;
  int met = 0;
  for (const WordPair& pair : pairs) met += rest[pair.a].weight;
  if (met < least_told || met < weight_of(rest)) return;
  copies.push_back(copy_of({rest[pairs.front().a].span.begin, rest[pairs.back().a].span.end}, &clause));
}

// Clauses that the same speaker is said to have said, of the same content.
void UnmarkedCopies::find_indirect(const Quote& quote, const std::vector<QuoteWord>& words,
                                   std::vector<FoundQuote>& copies) const {
  std::unordered_map<std::size_t, int> shared;
  for (const QuoteWord& word : words) {
    const auto places = word.weight > 0 ? by_stem_.find(word.stem) : by_stem_.end();
    if (places == by_stem_.end()) continue;
    for (const std::size_t place : places->second) shared[place] += word.weight;
  }
  std::vector<std::size_t> likely;
  for (const auto& [place, weight] : shared) {
    if (weight >= least_weight) likely.push_back(place);
  }
  std::sort(likely.begin(), likely.end());
  for (const std::size_t place : likely) {
    const ReportedClause& clause = speech_.indirect[place];
    if (match_speakers(clause.speaker, quote.speaker) != SpeakerMatch::same) continue;
    const std::vector<QuoteWord> own = words_of_quote(document_, clause.span);
    const std::vector<WordPair> pairs = align_words(own, words);
    if (is_retold(own, words, pairs)) {
      copies.push_back(copy_of({own[pairs.front().a].span.begin, own[pairs.back().a].span.end}, &clause));
      find_beside(clause, {own.begin(), own.begin() + static_cast<std::ptrdiff_t>(pairs.front().a)}, words, copies);
      find_beside(clause, {own.begin() + static_cast<std::ptrdiff_t>(pairs.back().a + 1), own.end()}, words, copies);
    } else if (is_paraphrase(own, words)) {
      copies.push_back(copy_of(clause.span, &clause));
    }
  }
}

}  // namespace factdiff
