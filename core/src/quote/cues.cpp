#include "quote/cues.h"

#include "lexicon/noun_words.h"

namespace factdiff {
namespace {

bool is_be(std::string_view word) {
  return word == "is" || word == "are" || word == "was" || word == "were" || word == "been" || word == "being" ||
         word == "be" || word == "'s";
}

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

class CueFinder {
 public:
  CueFinder(const Frame& frame, const ItemRange& sentence, const NameIndex& names, SpeakerResolver& resolver)
      : frame_(frame), sentence_(sentence), reader_(frame, names), resolver_(resolver) {}

  std::vector<SpokenCue> find() {
    for (std::size_t i = sentence_.begin; i < sentence_.end;) {
      i = read_at(i);
    }
    return std::move(cues_);
  }

 private:
  // Reads what stands at item i; the next item to look at.
  std::size_t read_at(std::size_t i) {
    if (!frame_.is_word(i)) return i + 1;
    const std::size_t limit = run_free_end(i);
    const std::size_t last_token = frame_.token_index(limit - 1) + 1;
    const Document& document = frame_.document();
    if (const auto preposition = cue_prepositions().match(document, frame_.token_index(i), last_token)) {
      add_preposition(i, i + preposition.tokens, limit);
      return i + preposition.tokens;
    }
    if (frame_.word(i) == "words" && add_owned_words(i)) return i + 1;
    const auto verb = cue_verbs().match(document, frame_.token_index(i), last_token);
    if (!verb) return i + 1;
    add_verb({i, i + verb.tokens}, *verb.value);
    return i + verb.tokens;
  }

  std::size_t run_free_end(std::size_t i) const {
    std::size_t end = i + 1;
    while (end < sentence_.end && end < i + 8 && !frame_.is_run(end)) ++end;
    return end;
  }

  void add_preposition(std::size_t begin, std::size_t end, std::size_t) {
    SpokenCue cue;
    cue.items = {begin, end};
    cue.preposition = true;
    cue.inverted = true;
    cue.phrase = reader_.after(end, sentence_.end);
    finish(std::move(cue));
  }

  // "in Dole's words, “…”"
  bool add_owned_words(std::size_t item) {
    if (item < sentence_.begin + 3) return false;
    const std::string_view owner = frame_.word(item - 1);
    if (owner != "'s" && owner != "'") return false;
    const auto phrase = reader_.before(item - 1, sentence_.begin);
    if (!phrase || phrase->begin == sentence_.begin || frame_.word(phrase->begin - 1) != "in") return false;
    SpokenCue cue;
    cue.items = {item, item + 1};
    cue.preposition = true;
    cue.inverted = true;
    cue.phrase = phrase;
    cue.speaker = resolver_.resolve_owner(frame_, *phrase);
    if (!cue.speaker) return false;
    cues_.push_back(std::move(cue));
    return true;
  }

  void add_verb(const ItemRange& items, CueKind kind) {
    SpokenCue cue;
    cue.items = items;
    cue.kind = kind;
    if (kind == CueKind::participle || is_infinitive(items.begin)) {
      cue.kind = CueKind::participle;
      if (is_noun_place(items.begin) && kind != CueKind::participle) return;
      return finish_participle(std::move(cue));
    }
    if (is_noun_place(items.begin)) return;
    if (is_passive(items)) return add_passive(std::move(cue));
    if (is_quoting(items)) {
      cue.phrase = reader_.after(items.end, sentence_.end);
      return finish(std::move(cue));
    }
    if (is_inverted(items)) {
      cue.phrase = reader_.after(items.end, sentence_.end);
      cue.inverted = cue.phrase.has_value();
    }
    if (!cue.phrase) cue.phrase = reader_.before(items.begin, sentence_.begin);
    if (!cue.phrase) return finish_participle(std::move(cue));
    finish(std::move(cue));
  }

  bool is_infinitive(std::size_t at) const { return at > sentence_.begin && frame_.word(at - 1) == "to"; }

  // "the claims", "his reply", "of state": the word is a noun or an adjective there.
  bool is_noun_place(std::size_t at) const {
    if (at == sentence_.begin) return false;
    const std::string_view word = frame_.word(at - 1);
    if (word == "'s" && ends_with(frame_.word(at), "s")) return true;  // "Dole's comments"
    if (frame_.is_run(at - 1) || word.empty() || is_be(word) || is_speaking_pronoun(word)) return false;
    if (frame_.token(at).capital && !frame_.is_run(at - 1) && word != ",") return true;
    return begins_noun_phrase(word) || word == "of" || word == "in" || word == "for" || word == "by" ||
           word == "with" || word == "on" || word == "no" || word == "as" || word == "at";
  }

  // "was told", "is described": the speaker, if any, follows "by".
  bool is_passive(const ItemRange& items) const {
    const std::string_view word = frame_.word(items.begin);
    if (!ends_with(word, "ed") && word != "told" && word != "written" && word != "quoted") return false;
    std::size_t i = items.begin;
    for (int back = 0; back < 2 && i > sentence_.begin; ++back) {
      if (is_be(frame_.word(i - 1))) return true;
      if (!ends_with(frame_.word(i - 1), "ly") && frame_.word(i - 1) != "also") return false;
      --i;
    }
    return false;
  }

  // "the paper quoted Dole as saying": whose words they are stands behind.
  bool is_quoting(const ItemRange& items) const {
    const std::string_view word = frame_.word(items.begin);
    if (word != "quoted" && word != "quotes" && word != "cited" && word != "cites") return false;
    for (std::size_t i = items.end; i + 1 < sentence_.end && i < items.end + 10; ++i) {
      if (frame_.word(i) == "as" && frame_.word(i + 1) == "saying") return true;
    }
    return false;
  }

  void add_passive(SpokenCue cue) {
    bool as = false;  // "was described by Dole as “…”"; "was attacked by a “…”" reports no words
    for (std::size_t i = cue.items.end; i < sentence_.end && i < cue.items.end + 10 && !frame_.is_run(i); ++i) {
      as = as || frame_.word(i) == "as";
      if (frame_.word(i) != "by" || cue.phrase) continue;
      cue.phrase = reader_.after(i + 1, sentence_.end);
      cue.inverted = true;
    }
    const bool called = frame_.is_run(cue.items.end) && cue.kind == CueKind::naming;
    if (cue.kind == CueKind::saying ? !cue.phrase : !as && !called) return;
    finish(std::move(cue));
  }

  // “…,” said Dole: right behind a quote, or behind a clause that a comma ends, with the sentence's end in sight.
  bool is_inverted(const ItemRange& items) const {
    if (items.begin == sentence_.begin) return true;
    if (frame_.is_run(items.begin - 1)) return true;
    if (frame_.word(items.begin - 1) != ",") return false;
    return items.begin >= sentence_.begin + 2 && (frame_.is_run(items.begin - 2) || says_of_someone(items));
  }

  // ", said Steve Pond, author of": behind a comma, with nobody before the comma to say it.
  bool says_of_someone(const ItemRange& items) const {
    const std::string_view word = frame_.word(items.begin);
    if (word != "said" && word != "says" && word != "added") return false;
    const auto phrase = reader_.after(items.end, sentence_.end);
    if (!phrase) return false;
    const std::string_view next = frame_.word(phrase->end);
    return next == "," || next == "." || phrase->end >= sentence_.end;
  }

  void finish(SpokenCue cue) {
    if (cue.phrase) cue.speaker = resolver_.resolve(frame_, *cue.phrase);
    cues_.push_back(std::move(cue));
  }

  // "…, he said, adding": the speaker of the verb before, else the person the sentence is about.
  void finish_participle(SpokenCue cue) {
    const bool apart = cue.items.begin == sentence_.begin || frame_.word(cue.items.begin - 1) == ",";
    const std::size_t count = cues_.size();
    for (std::size_t i = count; i > 0 && i + farthest_cue > count && !cue.speaker; --i) {
      cue.speaker = cues_[i - 1].speaker;
    }
    if (!cue.speaker && cue.kind == CueKind::participle && !apart) {
      cue.phrase = reader_.before(cue.items.begin, sentence_.begin);
      if (cue.phrase && !can_speak(*cue.phrase)) cue.phrase.reset();
      if (cue.phrase) cue.speaker = resolver_.resolve(frame_, *cue.phrase);
    }
    if (!cue.speaker) cue.speaker = role_at_beginning(cue.items.begin);
    if (!cue.speaker) {
      const std::size_t token = frame_.token_index(cue.items.begin);
      cue.speaker = resolver_.subject_of(frame_.document().token(token).sentence, token);
    }
    cues_.push_back(std::move(cue));
  }

  bool can_speak(const ItemRange& phrase) const {
    const std::string_view head = frame_.word(phrase.end - 1);
    return reader_.name_of(phrase) != nullptr || is_speaking_pronoun(head) || is_person_role(head) ||
           is_group_role(head) || is_body_role(head) || is_spoken_document(head);
  }

  // "After the crash, a guard ran out and shouted": the role that the clause nearest before the verb begins with.
  std::optional<Speaker> role_at_beginning(std::size_t limit) {
    for (std::size_t begin = limit; begin > sentence_.begin && begin + farthest_clause > limit; --begin) {
      const bool opens = begin - 1 == sentence_.begin || frame_.word(begin - 2) == "," || frame_.is_run(begin - 2);
      if (!opens) continue;
      const auto phrase = reader_.after(begin - 1, limit);
      if (!phrase) continue;
      for (std::size_t end = phrase->begin + 1; end <= phrase->end && end < limit; ++end) {
        const std::string_view head = frame_.word(end - 1);
        const bool role = is_person_role(head) || is_group_role(head);
        if (!role || is_person_role(frame_.word(end)) || is_group_role(frame_.word(end))) continue;
        if (frame_.word(end) == "and") {  // "the president and chief executive Ann Dole"
          const auto named = reader_.after(end + 1, limit);
          if (named && reader_.name_of(*named) != nullptr) return resolver_.resolve(frame_, *named);
        }
        return resolver_.resolve(frame_, {phrase->begin, end});
      }
    }
    return std::nullopt;
  }

  static constexpr std::size_t farthest_cue = 8;      // cues back to the one whose speaker a participle shares
  static constexpr std::size_t farthest_clause = 60;  // items back to the clause that names who speaks

  const Frame& frame_;
  ItemRange sentence_;
  PhraseReader reader_;
  SpeakerResolver& resolver_;
  std::vector<SpokenCue> cues_;
};

}  // namespace

SentenceCues find_cues(const Frame& frame, const NameIndex& names, SpeakerResolver& resolver) {
  SentenceCues cues;
  for (const ItemRange& sentence : frame.sentences())
    cues.push_back(CueFinder(frame, sentence, names, resolver).find());
  return cues;
}

}  // namespace factdiff
