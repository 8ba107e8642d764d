#include "quote/spoken_texts.h"

#include "lexicon/label_words.h"
#include "lexicon/not_speech_words.h"
#include "lexicon/speaker_words.h"
#include "quote/turns.h"

namespace factdiff {
namespace {

constexpr std::size_t fewest_sentences = 8;
constexpr std::size_t fewest_headed = 3;  // below a heading that says who speaks

// A text in the first person, in which hardly anybody else says anything.
bool is_address(const Frame& outside, const SentenceCues& cues, std::size_t fewest) {
  std::size_t sentences = 0;
  std::size_t personal = 0;
  std::size_t reported = 0;
  for (std::size_t s = 0; s < outside.sentences().size(); ++s) {
    const ItemRange& range = outside.sentences()[s];
    if (outside.document().sentence_of(outside.token_index(range.begin)).heading) continue;
    ++sentences;
    bool first_person = false;
    bool quotes = false;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      quotes = quotes || outside.is_run(i);
      first_person = first_person || (outside.is_word(i) && is_first_person(outside.token(i)));
    }
    bool says = quotes;
    for (const SpokenCue& cue : cues[s]) says = says || (cue.kind == CueKind::saying && cue.speaker);
    personal += first_person ? 1 : 0;
    reported += says ? 1 : 0;
  }
  return sentences >= fewest && personal * 4 >= sentences && reported * 10 <= sentences;
}

// "Remarks by Mayor Ann Dole": the name in a heading; empty when there is none.
std::string speaker_of_heading(const Document& document) {
  for (const Sentence& sentence : document.sentences()) {
    if (sentence.paragraph > 3) break;
    bool address = false;
    for (std::size_t i = sentence.tokens.begin; i + 1 < sentence.tokens.end; ++i) {
      const std::string_view word = document.token(i).lower;
      address = address || is_address_word(word);
      if (!address || (word != "by" && word != "of" && word != "from")) continue;
      std::size_t begin = i + 1;
      const auto is_title_at = [&](std::size_t at) {
        return is_title(document.token(at).lower) || document.token(at).text == ".";
      };
      while (begin < sentence.tokens.end && is_title_at(begin)) ++begin;
      std::size_t end = begin;
      while (end < sentence.tokens.end && document.token(end).kind == TokenKind::word &&
             (document.token(end).capital || is_name_particle(document.token(end).lower)) &&
             !is_calendar_word(document.token(end).lower)) {
        ++end;
      }
      if (end > begin && document.token(begin).capital)
        return std::string(document.text(document.span_of({begin, end})));
    }
  }
  return "";
}

}  // namespace

std::vector<SpokenText> find_spoken_texts(const Frame& outside, const NameIndex& names, const SentenceCues& cues) {
  const Document& document = outside.document();
  std::vector<SpokenText> texts = find_turns(document, names);
  if (!texts.empty() || document.tokens().empty()) return texts;
  std::string speaker = speaker_of_heading(document);
  if (is_address(outside, cues, speaker.empty() ? fewest_sentences : fewest_headed)) {
    SpokenText text;
    text.span = document.span_of({0, document.tokens().size()});
    text.speaker = std::move(speaker);
    text.labelled = false;
    texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace factdiff
