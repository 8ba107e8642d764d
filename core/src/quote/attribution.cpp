#include "quote/attribution.h"

#include <algorithm>

#include "text/tokens.h"

namespace factdiff {
namespace {

class Attributor {
 public:
  Attributor(const Frame& frame, const std::vector<MarkedRun>& runs, const NameIndex& names, const SentenceCues& cues,
             SpeakerResolver& resolver, std::vector<Attribution>& attributions)
      : frame_(frame),
        document_(frame.document()),
        runs_(runs),
        names_(names),
        all_cues_(cues),
        resolver_(resolver),
        attributions_(attributions) {}

  void attribute() {
    const auto& sentences = frame_.sentences();
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      sentence_ = sentences[s];
      cues_ = &all_cues_[s];
      measure_sentence();
      for (std::size_t i = sentence_.begin; i < sentence_.end; ++i) {
        if (frame_.is_run(i)) attribute_run(s, i);
      }
      remember_sentence(s);
    }
  }

 private:
  void attribute_run(std::size_t s, std::size_t item) {
    Attribution found = nearest(item);
    if (found.tie == Tie::none) found = following_sentence(s, item);
    if (found.tie == Tie::none) found = signature(item);
    if (found.tie == Tie::none) found = governing(item);
    if (found.tie == Tie::none) found = label(item);
    if (found.tie == Tie::none) {
      Attribution before = carried();
      if (only_quotes_) {
        found = before;
      } else if (said_before_ && runs_[frame_.run(item)].inner.size() > longest_term) {
        // "Dole said it was late. The delay was “a scandal …”", but not "Rusk left “a hole in the ice”"
        const std::size_t token = frame_.token_index(item);
        const auto subject = resolver_.subject_of(document_.token(token).sentence, token);
        if (!subject || !before.speaker || subject->name == before.speaker->name) found.speaker = before.speaker;
      }
    }
    found.continues = continued_run(item, found);
    attributions_[frame_.run(item)] = found;
    last_run_ = item;
  }

  // What all quotes of the sentence ask for.
  void measure_sentence() {
    only_quotes_ = true;
    for (std::size_t i = sentence_.begin; i < sentence_.end && only_quotes_; ++i) only_quotes_ = !frame_.is_word(i);
    last_said_ = nullptr;
    for (const SpokenCue& cue : *cues_) {
      if (cue.kind != CueKind::participle && cue.speaker) last_said_ = &cue;
    }
  }

  // ---- cues right at the quote
  Attribution nearest(std::size_t item) const {
    const SpokenCue* before = last_cue_before(item);
    if (before != nullptr && leads_in(*before, item)) return tied(*before, Tie::adjacent);
    if (closes_with_stop(item)) {
      if (const SpokenCue* after = cue_behind(item)) return tied(*after, Tie::adjacent);
    }
    return {};
  }

  const SpokenCue* last_cue_before(std::size_t item) const {
    const std::size_t count = cues_before(item);
    return count > 0 ? &(*cues_)[count - 1] : nullptr;
  }

  std::size_t cues_before(std::size_t item) const {
    const auto after = std::upper_bound(cues_->begin(), cues_->end(), item,
                                        [](std::size_t at, const SpokenCue& cue) { return at < cue.items.end; });
    return static_cast<std::size_t>(after - cues_->begin());
  }

  // "said: “", "told us that “", "calls “": the cue, perhaps its object, and the quote.
  bool leads_in(const SpokenCue& cue, std::size_t item) const {
    if (cue.inverted && frame_.word(item - 1) != ":" && frame_.word(item - 1) != ",") return false;
    if (item - cue.items.end > farthest_cue || has_run({cue.items.end, item})) return false;
    if (cue.items.end == item) return true;
    const std::string_view word = frame_.word(item - 1);
    if (word == ",") return item - cue.items.end < 14;
    if (word == ":") return true;
    return word == "that" || word == "as" ? item - cue.items.end < 10 : item - cue.items.end <= 4;
  }

  // Whether the quote ends with a comma, or what else may stand before “, she said”.
  bool closes_with_stop(std::size_t item) const {
    if (frame_.word(item + 1) == ",") return true;
    const MarkedRun& run = runs_[frame_.run(item)];
    if (run.inner.begin >= run.inner.end) return false;
    const std::string_view last = document_.token(run.inner.end - 1).text;
    return last == "," || last == "!" || last == "?" || last == "…" || last == "." || is_dash(last) || last == "’" ||
           last == "'" || last == "”";
  }

  // The first cue behind the quote, when nothing but its speaker stands between.
  const SpokenCue* cue_behind(std::size_t item) const {
    const std::size_t from = frame_.word(item + 1) == "," ? item + 2 : item + 1;
    for (std::size_t i = cues_before(item); i < cues_->size(); ++i) {
      const SpokenCue& cue = (*cues_)[i];
      if (cue.items.begin < from) continue;
      if (cue.items.begin == from) return cue.kind == CueKind::participle ? nullptr : &cue;
      if (cue.items.begin > from + 20 || cue.inverted) return nullptr;
      if (cue.kind == CueKind::participle && !cue.phrase) return nullptr;
      if (!cue.phrase || has_run({from, cue.items.begin})) return nullptr;
      const bool whole = cue.phrase->begin == from;
      const bool apposed = frame_.word(cue.phrase->begin - 1) == "," || frame_.word(cue.phrase->end) == ",";
      return whole || apposed ? &cue : nullptr;
    }
    return nullptr;
  }

  bool has_run(const ItemRange& range) const {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (frame_.is_run(i)) return true;
    }
    return false;
  }

  // “Who is it?” Dole asked.  A sentence of its own to the sentence cutter.
  Attribution following_sentence(std::size_t s, std::size_t item) {
    const auto& sentences = frame_.sentences();
    if (item + 1 != sentence_.end || s + 1 >= sentences.size() || !closes_with_stop(item)) return {};
    const ItemRange next = sentences[s + 1];
    if (frame_.paragraph_of(next.begin) > frame_.last_paragraph_of(item) + 1) return {};
    const bool full_stop = document_.token(runs_[frame_.run(item)].inner.end - 1).text == ".";
    const bool small = frame_.is_word(next.begin) && !frame_.is_capital(next.begin);
    if (!small && (full_stop || frame_.paragraph_of(next.begin) != frame_.last_paragraph_of(item))) return {};
    const PhraseReader reader(frame_, names_);
    for (std::size_t i = next.begin; i < next.end && i < next.begin + 8; ++i) {
      if (frame_.is_run(i)) return {};
      const auto verb =
          frame_.is_word(i) ? cue_verbs().match(document_, frame_.token_index(i)) : PhraseTable<CueKind>::Match{};
      if (!verb || *verb.value != CueKind::saying) continue;
      const std::string_view after = frame_.word(i + verb.tokens);
      const auto phrase = reader.before(i, next.begin);
      const bool ends = after == "." || after == "," || i + verb.tokens >= next.end || after == "to";
      if (!phrase || phrase->begin != next.begin || !(ends || small)) return {};
      SpokenCue cue;
      cue.items = {i, i + verb.tokens};
      cue.phrase = phrase;
      cue.speaker = resolver_.resolve(frame_, *phrase);
      return tied(cue, Tie::adjacent);
    }
    return {};
  }

  // “The pier is safe.” — Ann Dole, mayor  The dash may begin the next line.
  Attribution signature(std::size_t item) {
    const std::size_t dash = item + 1;
    if (dash + 1 >= frame_.size() || !is_dash(frame_.word(dash)) || !closes_with_stop(item)) return {};
    if (frame_.paragraph_of(dash) > frame_.last_paragraph_of(item) + 1) return {};
    const ItemRange& sentence = frame_.sentences()[frame_.sentence_of(dash + 1)];
    const PhraseReader reader(frame_, names_);
    const auto phrase = reader.after(dash + 1, sentence.end);
    if (!phrase || reader.name_of(*phrase) == nullptr) return {};
    const std::string_view next = frame_.word(phrase->end);
    if (phrase->end < sentence.end && next != "," && next != ".") return {};
    Attribution found;
    found.tie = Tie::adjacent;
    found.speaker = resolver_.resolve(frame_, *phrase);
    found.speaker_span = document_.span_of(frame_.tokens_of(*phrase));
    return found;
  }

  // ---- cues elsewhere in the sentence
  Attribution governing(std::size_t item) const {
    const std::size_t count = cues_before(item);
    for (std::size_t i = count; i > 0 && i + nearest_cues > count; --i) {
      // "Dole said the firm wants “…”": the verb of speech governs, not the one it reports.
      const SpokenCue& cue = (*cues_)[i - 1];
      if (cue.kind != CueKind::thinking) return tied(cue, Tie::governing);
    }
    if (count > 0) return tied((*cues_)[count - 1], Tie::governing);
    const SpokenCue* last = last_said_;
    if (last == nullptr || last->items.begin < item) return {};
    Attribution found = tied(*last, Tie::governing);
    // "…, according to police" at the end covers what the sentence tells, not each term in marks.
    if (last->preposition) found.kind = CueKind::thinking;
    return found;
  }

  // Minister: plan “reckless”
  Attribution label(std::size_t item) {
    std::size_t colon = sentence_.begin;
    while (colon < item && colon <= sentence_.begin + longest_label && frame_.word(colon) != ":") ++colon;
    if (frame_.word(colon) != ":" || colon == sentence_.begin) return {};
    const PhraseReader reader(frame_, names_);
    const auto phrase = reader.before(colon, sentence_.begin);
    if (!phrase) return {};
    Attribution found;
    found.tie = colon + 1 == item ? Tie::adjacent : Tie::governing;
    found.speaker = resolver_.resolve(frame_, *phrase);
    found.speaker_span = document_.span_of(frame_.tokens_of(*phrase));
    return found;
  }

  // ---- quotes without a cue
  Attribution carried() const {
    Attribution found;
    if (!previous_ && !quoted_before_ && !in_dialogue_) return found;
    const std::uint32_t here = frame_.paragraph_of(sentence_.begin);
    if (here > previous_paragraph_ + 1) return found;
    found.tie = Tie::carried;
    if (!in_dialogue_ || here == previous_paragraph_) found.speaker = previous_;
    return found;
  }

  // The speaker that goes on when the next sentence is a quote alone.
  void remember_sentence(std::size_t) {
    std::optional<Speaker> speaker;
    for (std::size_t i = sentence_.begin; i < sentence_.end; ++i) {
      if (frame_.is_run(i) && attributions_[frame_.run(i)].speaker) speaker = attributions_[frame_.run(i)].speaker;
    }
    for (const SpokenCue& cue : *cues_) {
      if (!speaker && cue.speaker) speaker = cue.speaker;
    }
    const std::size_t last = sentence_.end - 1;
    if (!speaker) {
      const std::size_t token = frame_.token_index(last);
      speaker = resolver_.subject_of(document_.token(token).sentence, token + 1);
    }
    note_dialogue(speaker);
    previous_ = speaker;
    const bool quoted = sentence_.end > sentence_.begin && last_run_ && *last_run_ >= sentence_.begin;
    quoted_before_ = quoted && attributions_[frame_.run(*last_run_)].tie == Tie::adjacent;
    said_before_ = std::any_of(cues_->begin(), cues_->end(),
                               [](const SpokenCue& cue) { return cue.kind == CueKind::saying && cue.speaker; });
    previous_paragraph_ = frame_.last_paragraph_of(last);
  }

  // “I never did,” Dole said. ⏎ “You did,” Rusk replied. ⏎ “I did not.”  Who says the third the text does not tell.
  void note_dialogue(const std::optional<Speaker>& speaker) {
    const bool next = frame_.paragraph_of(sentence_.begin) == previous_paragraph_ + 1;
    const bool other = speaker && previous_ && speaker->name != previous_->name;
    const bool answers = std::any_of(cues_->begin(), cues_->end(), [this](const SpokenCue& cue) {
      return is_answer_verb(frame_.word(cue.items.begin));
    });
    if (next && other && answers) {
      in_dialogue_ = true;
    } else if (speaker || !only_quotes_) {
      in_dialogue_ = false;
    }
  }

  // A quote that its attribution splits: [quote] she said [quote], in one paragraph and by one cue.
  std::optional<std::size_t> continued_run(std::size_t item, const Attribution& found) const {
    if (!last_run_ || found.tie == Tie::none) return std::nullopt;
    const std::size_t before = *last_run_;
    const Attribution& earlier = attributions_[frame_.run(before)];
    const bool known = earlier.speaker && found.speaker;
    if (earlier.tie != Tie::adjacent || earlier.speaker.has_value() != found.speaker.has_value()) return std::nullopt;
    if (known && earlier.speaker->name != found.speaker->name) return std::nullopt;
    if (frame_.last_paragraph_of(before) != frame_.paragraph_of(item) || earlier.cue.empty()) return std::nullopt;
    const std::size_t begin = runs_[frame_.run(before)].outer.end;
    const std::size_t end = runs_[frame_.run(item)].outer.begin;
    const bool between = begin < end && document_.token(begin).span.begin <= earlier.cue.begin &&
                         earlier.cue.end <= document_.token(end - 1).span.end;
    const bool one_sentence = frame_.sentence_of(before) == frame_.sentence_of(item);
    const bool shares = found.tie == Tie::carried || found.cue == earlier.cue;
    if (!between || !shares || (!one_sentence && frame_.sentence_of(before) + 1 != frame_.sentence_of(item))) {
      return std::nullopt;
    }
    return frame_.run(before);
  }

  Attribution tied(const SpokenCue& cue, Tie tie) const {
    Attribution found;
    found.tie = tie;
    found.kind = cue.kind;
    found.speaker = cue.speaker;
    if (cue.phrase && !has_run(*cue.phrase)) found.speaker_span = document_.span_of(frame_.tokens_of(*cue.phrase));
    found.cue = document_.span_of(frame_.tokens_of(cue.items));
    return found;
  }

  const Frame& frame_;
  const Document& document_;
  const std::vector<MarkedRun>& runs_;
  const NameIndex& names_;
  const SentenceCues& all_cues_;
  SpeakerResolver& resolver_;
  std::vector<Attribution>& attributions_;

  ItemRange sentence_;
  const std::vector<SpokenCue>* cues_ = nullptr;
  static constexpr std::size_t longest_term = 5;   // tokens
  static constexpr std::size_t longest_label = 8;  // items
  static constexpr std::size_t farthest_cue = 40;  // items from a cue to the quote it leads in
  static constexpr std::size_t nearest_cues = 8;   // cues that are looked at for the one that governs

  bool only_quotes_ = false;              // no word of the sentence stands outside its quotes
  const SpokenCue* last_said_ = nullptr;  // the last verb of the sentence that has a speaker of its own

  std::optional<Speaker> previous_;
  bool quoted_before_ = false;  // the sentence before ends with a quote and a cue of its own: “…,” she said.
  bool in_dialogue_ = false;    // the last speaker answered another one
  bool said_before_ = false;    // a verb of saying stands in the sentence before
  std::uint32_t previous_paragraph_ = 0;
  std::optional<std::size_t> last_run_;  // item
};

}  // namespace

void attribute_runs(const Frame& frame, const std::vector<MarkedRun>& runs, const NameIndex& names,
                    const SentenceCues& cues, SpeakerResolver& resolver, std::vector<Attribution>& attributions) {
  Attributor(frame, runs, names, cues, resolver, attributions).attribute();
}

}  // namespace factdiff
