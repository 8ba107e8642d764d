#include "quote/speakers.h"

#include <algorithm>

#include "lexicon/noun_words.h"
#include "lexicon/word_classes.h"
#include "text/stems.h"

namespace factdiff {
namespace {

constexpr std::size_t farthest = 8;         // sentences back to an antecedent
constexpr std::size_t nearest_openers = 3;  // sentences back to a name that opens one
// Of a sentence only so much is looked at for whom it is about.
constexpr std::size_t first_names = 40;
constexpr std::size_t first_tokens = 60;
constexpr std::size_t farthest_spokesman = 400;  // tokens back to "a spokesman for"

bool is_definite(std::string_view word) {
  return word == "the" || word == "that" || word == "this" || word == "another" || word == "his" || word == "her";
}

bool is_preposition(std::string_view word) {
  return word == "of" || word == "for" || word == "from" || word == "by" || word == "at" || word == "in" ||
         word == "with" || word == "on" || word == "to" || word == "near";
}

// The last word of a phrase before its first preposition: "a friend of the mayor" -> friend.
std::size_t head_of(const Frame& frame, const ItemRange& phrase) {
  std::size_t head = phrase.begin;
  for (std::size_t i = phrase.begin; i < phrase.end; ++i) {
    if (i > phrase.begin && is_preposition(frame.word(i))) break;
    if (frame.is_word(i) && frame.word(i) != "'s" && frame.word(i) != "familiar") head = i;
  }
  return head;
}

std::string text_of(const Frame& frame, const ItemRange& phrase) {
  std::string text;
  for (std::size_t i = phrase.begin; i < phrase.end; ++i) {
    if (frame.is_run(i)) continue;
    if (!text.empty() && frame.token(i).space_before) text += ' ';
    text += frame.token(i).text;
  }
  return text;
}

Gender gender_of_pronoun(std::string_view pronoun) {
  if (pronoun == "he") return Gender::male;
  return pronoun == "she" ? Gender::female : Gender::unknown;
}

// "INS", "AMD": no given name.
bool is_all_capitals(std::string_view text) {
  return text.size() > 1 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Whether a noun that is no known role may be a person's or a body's all the same.
bool may_speak(std::string_view word) {
  if (is_person(thing_class(word)) || is_person(thing_class(singular(word))) || is_spoken_document(word)) return true;
  static constexpr std::string_view endings[] = {"er",   "or",   "ist", "ian", "ant",  "ent",  "eer",
                                                 "man",  "men",  "ers", "ors", "ists", "ians", "ants",
                                                 "eers", "body", "one", "ee",  "ees"};
  return std::any_of(std::begin(endings), std::end(endings), [&](std::string_view ending) {
    return word.size() > ending.size() + 2 && word.ends_with(ending);
  });
}

bool fits(const Speaker& speaker, std::string_view pronoun) {
  if (pronoun == "they" || pronoun == "we") return speaker.plural || speaker.body;
  if (pronoun == "it") return speaker.body && !speaker.plural;
  const Gender wanted = gender_of_pronoun(pronoun);
  if (speaker.plural || speaker.body) return false;
  return wanted == Gender::unknown || speaker.gender == Gender::unknown || speaker.gender == wanted;
}

}  // namespace

SpeakerResolver::SpeakerResolver(const Document& document, const NameIndex& names, const std::vector<bool>& in_quote)
    : document_(document), names_(names), in_quote_(in_quote), spoke_(names.names().size(), false) {
  learn_roles();
}

// "Chancellor Angela Merkel", "minister Jo Dole" and "Jo Dole, the minister," say whom "the minister" means.
void SpeakerResolver::learn_roles() {
  for (const NameUse& use : names_.uses()) {
    if (names_.names()[use.name].body || in_quote_[use.begin]) continue;
    const Speaker speaker = speaker_of(use);
    const auto learn = [&](std::size_t token) {
      const std::string_view word = document_.token(token).lower;
      if (is_person_role(word)) by_role_.emplace(word, speaker);
    };
    for (std::size_t i = use.begin; i < use.tokens.begin; ++i) learn(i);
    if (use.begin > 0) learn(use.begin - 1);
    if (use.begin > 4 && document_.token(use.begin - 1).lower == "old") {  // "54-year-old Ann Dole"
      by_age_.emplace(document_.token(use.begin - 5).text, speaker);
    }
    std::size_t i = use.tokens.end;
    const std::size_t limit = std::min(document_.sentence_of(use.begin).tokens.end, use.tokens.end + 9);
    if (i >= limit || document_.token(i).text != ",") continue;
    if (i + 1 < limit && document_.token(i + 1).kind == TokenKind::number) {  // "Ann Dole, 54,"
      by_age_.emplace(document_.token(i + 1).text, speaker);
    }
    for (++i; i < limit && document_.token(i).text != "," && !is_preposition(document_.token(i).lower); ++i) learn(i);
  }
}

std::optional<Speaker> SpeakerResolver::resolve(const Frame& frame, const ItemRange& phrase) {
  const std::string_view word = frame.word(phrase.begin);
  if (phrase.size() == 1 && is_speaking_pronoun(word)) return resolve_pronoun(word, frame.token_index(phrase.begin));
  const PhraseReader reader(frame, names_);
  const NameUse* use = reader.name_of(phrase);
  if (use == nullptr) return resolve_role(frame, phrase);
  Speaker speaker = speaker_of(*use);
  spoke_[use->name] = true;
  const NameUse* first = names_.use_at(frame.token_index(phrase.begin));
  if (first != nullptr && first != use && !first->possessive && !names_.names()[first->name].body) {
    const std::size_t gap = first->tokens.end;
    if (document_.token(gap).lower == "and" && gap + 1 == use->begin) {
      speaker.name = names_.names()[first->name].text + " and " + speaker.name;
      speaker.plural = true;
    }
  }
  if (speaker.body || speaker.plural) remember(speaker);
  return speaker;
}

std::optional<Speaker> SpeakerResolver::resolve_owner(const Frame& frame, const ItemRange& phrase) {
  const NameUse* use = names_.use_at(frame.token_index(phrase.end - 1));
  return use != nullptr ? speaker_of(*use) : resolve_role(frame, phrase);
}

Speaker SpeakerResolver::speaker_of(const NameUse& use) const {
  const Name& name = names_.names()[use.name];
  return {name.text, name.gender, false, name.body && !name.titled, use.begin};
}

bool SpeakerResolver::is_person(const NameUse& use) const {
  const Name& name = names_.names()[use.name];
  if (name.titled || name.gender != Gender::unknown) return true;
  return !name.body && !name.common && name.fullest.size() > 1 &&
         !is_all_capitals(document_.token(name.fullest.begin).text);
}

// "Ann Dole and the minister Jo Cole": the first two people of a sentence, when "and" stands between them.
std::optional<Speaker> SpeakerResolver::pair_in(std::size_t sentence, std::size_t limit) const {
  const TokenRange& range = document_.sentences()[sentence].tokens;
  const NameUse* first = nullptr;
  for (std::size_t i = range.begin; i < range.end && i < limit && i < range.begin + first_tokens; ++i) {
    const NameUse* use = names_.use_at(i);
    if (use == nullptr || in_quote_[i] || use == first || use->begin != i) continue;
    if (use->possessive || !is_person(*use)) continue;
    if (first == nullptr) {
      first = use;
      continue;
    }
    const bool near = use->begin < first->tokens.end + 9 && use->name != first->name;
    if (!near || document_.token(first->tokens.end).lower != "and") return std::nullopt;
    Speaker both = speaker_of(*use);
    both.name = names_.names()[first->name].text + " and " + both.name;
    both.plural = true;
    return both;
  }
  return std::nullopt;
}

bool SpeakerResolver::is_sure_person(const NameUse& use) const {
  const Name& name = names_.names()[use.name];
  return name.titled || name.gender != Gender::unknown || spoke_[use.name];
}

// After a preposition, or as the owner of something.
bool SpeakerResolver::is_object(const NameUse& use) const {
  if (use.possessive) return true;
  return use.begin > 0 && document_.token(use.begin).sentence == document_.token(use.begin - 1).sentence &&
         is_preposition(document_.token(use.begin - 1).lower);
}

std::optional<Speaker> SpeakerResolver::antecedent_in(std::size_t sentence, std::size_t limit, std::string_view pronoun,
                                                      bool sure) const {
  const TokenRange& range = document_.sentences()[sentence].tokens;
  if (pronoun == "they") {
    if (auto both = pair_in(sentence, limit)) return both;
  }
  // "He also spoke of the treaty that Dole signed": who "he" is was said before, and it is not Dole.
  for (std::size_t i = range.begin; i < range.end && i < range.begin + 3 && i < limit; ++i) {
    const bool goes_on = pronoun == "he" || pronoun == "she";
    if (goes_on && document_.token(i).lower == pronoun && !in_quote_[i]) return std::nullopt;
  }
  std::optional<Speaker> found;
  const auto& uses = names_.uses();
  auto use = std::lower_bound(uses.begin(), uses.end(), range.begin,
                              [](const NameUse& a, std::size_t token) { return a.begin < token; });
  for (std::size_t seen = 0; use != uses.end() && use->begin < range.end && use->tokens.end <= limit; ++use) {
    if (found || ++seen > first_names) break;
    if (in_quote_[use->begin] || is_object(*use)) continue;
    Speaker speaker = speaker_of(*use);
    const Name& name = names_.names()[use->name];
    if (pronoun == "it" && spoke_[use->name] && !name.titled && name.gender == Gender::unknown) speaker.body = true;
    const bool apt = pronoun == "it" ? speaker.body : is_person(*use) && (!sure || is_sure_person(*use));
    if (apt && fits(speaker, pronoun)) found = speaker;
  }
  const auto role = std::lower_bound(roles_.begin(), roles_.end(), range.begin,
                                     [](const Speaker& a, std::size_t token) { return a.token < token; });
  if (role != roles_.end() && role->token < range.end && role->token < limit && fits(*role, pronoun) &&
      (!found || role->token < found->token)) {
    found = *role;
  }
  return found;
}

// Who has spoken before is meant sooner than a name that may be a shop's.
std::optional<Speaker> SpeakerResolver::resolve_pronoun(std::string_view pronoun, std::size_t token) const {
  if (pronoun == "i" || pronoun == "you" || pronoun == "we" || pronoun == "who") return std::nullopt;
  if (auto found = opener_before(pronoun, token)) return found;
  if (auto found = search_back(pronoun, token, true)) return found;
  return search_back(pronoun, token, false);
}

// "Braun, in her second year, did not dispute it. She said …": a person in full view, whose name opens one of the last
// sentences, is meant sooner than somebody who spoke farther back.
std::optional<Speaker> SpeakerResolver::opener_before(std::string_view pronoun, std::size_t token) const {
  if (gender_of_pronoun(pronoun) == Gender::unknown) return std::nullopt;
  const std::size_t own = document_.token(token).sentence;
  std::size_t seen = 0;
  for (std::size_t sentence = own; seen < nearest_openers && sentence > 0; --sentence) {
    const TokenRange& range = document_.sentences()[sentence].tokens;
    const bool quoted = in_quote_[range.begin] && in_quote_[range.end - 1];
    if (quoted) continue;
    seen += sentence == own ? 0 : 1;
    if (document_.sentences()[sentence].heading) return std::nullopt;
    if (range.begin >= token || in_quote_[range.begin]) continue;
    const std::string_view first = document_.token(range.begin).lower;
    if (first == pronoun) continue;
    const NameUse* use = names_.use_at(range.begin);
    if (use == nullptr && seen == 1) use = only_person_in(range, token);
    if (use == nullptr) return std::nullopt;
    if (use->possessive || use->tokens.end > token || !is_person(*use)) return std::nullopt;
    Speaker speaker = speaker_of(*use);
    if (!fits(speaker, pronoun)) return std::nullopt;
    speaker.token = token;
    return speaker;
  }
  return std::nullopt;
}

std::optional<Speaker> SpeakerResolver::search_back(std::string_view pronoun, std::size_t token, bool sure) const {
  std::size_t sentence = document_.token(token).sentence;
  for (std::size_t seen = 0; seen < farthest; --sentence) {
    const TokenRange& range = document_.sentences()[sentence].tokens;
    const bool quoted = in_quote_[range.begin] && in_quote_[range.end - 1];
    seen += quoted ? 0 : 1;
    if (!document_.sentences()[sentence].heading) {
      if (const auto found = antecedent_in(sentence, token, pronoun, sure)) {
        Speaker speaker = *found;
        speaker.token = token;
        return speaker;
      }
    }
    if (sentence == 0) break;
  }
  return std::nullopt;
}

// "That did not sit well with Ron Dunning.": the one person, known for a man or a woman, that a sentence names.
const NameUse* SpeakerResolver::only_person_in(const TokenRange& sentence, std::size_t limit) const {
  const NameUse* only = nullptr;
  for (std::size_t i = sentence.begin; i < sentence.end && i < limit && i < sentence.begin + first_tokens; ++i) {
    const NameUse* use = names_.use_at(i);
    if (use == nullptr || use->begin != i || use->possessive || in_quote_[i] || !is_person(*use)) continue;
    if (only != nullptr && only->name != use->name) return nullptr;
    only = use;
  }
  return only != nullptr && names_.names()[only->name].gender != Gender::unknown ? only : nullptr;
}

// "the admiral", with nobody called so before: the person the last two sentences are about.
std::optional<Speaker> SpeakerResolver::resolve_title(Gender gender, std::size_t token) const {
  const std::string_view pronoun = gender == Gender::male ? "he" : gender == Gender::female ? "she" : "who";
  const std::size_t here = document_.token(token).sentence;
  std::size_t seen = 0;
  for (std::size_t sentence = here; seen <= 2; --sentence) {
    const TokenRange& range = document_.sentences()[sentence].tokens;
    seen += in_quote_[range.begin] && in_quote_[range.end - 1] ? 0 : 1;
    const auto found = antecedent_in(sentence, token, pronoun, false);
    const Name* name =
        found && names_.use_at(found->token) != nullptr ? &names_.names()[names_.use_at(found->token)->name] : nullptr;
    if (name != nullptr && (name->titled || name->gender != Gender::unknown)) return found;
    if (found || sentence == 0) break;
  }
  return std::nullopt;
}

// "the 54-year-old": who was said to be of that age, else whom the last sentences are about.
std::optional<Speaker> SpeakerResolver::resolve_age(const Frame& frame, const ItemRange& phrase) const {
  if (phrase.size() < 5) return std::nullopt;
  const auto known = by_age_.find(frame.word(phrase.end - 5));
  if (known != by_age_.end()) return known->second;
  return resolve_title(Gender::unknown, frame.token_index(phrase.begin));
}

// "the spokesman", after "a spokesman for Norvik stood by": the latest one who speaks for somebody.
std::optional<Speaker> SpeakerResolver::spokesman_before(std::string_view word, std::size_t token) const {
  if (word.substr(0, 6) != "spokes") return std::nullopt;
  for (std::size_t i = token; i > 1 && i + farthest_spokesman > token; --i) {
    if (in_quote_[i] || document_.token(i).lower != "for" || document_.token(i - 1).lower != word) continue;
    std::size_t end = i + 1;
    if (document_.token(end).lower == "the") ++end;
    const NameUse* use = names_.use_at(end);
    if (use == nullptr || use->tokens.end > token) continue;
    const std::string_view determiner = document_.token(i - 2).lower;
    const std::size_t begin = determiner == "a" || determiner == "the" ? i - 2 : i - 1;
    return Speaker{std::string(document_.text(document_.span_of({begin, use->tokens.end}))), gender_of_word(word),
                   false, false, begin};
  }
  return std::nullopt;
}

std::optional<Speaker> SpeakerResolver::subject_of(std::size_t sentence, std::size_t limit) const {
  return antecedent_in(sentence, limit, "who", false);
}

std::optional<Speaker> SpeakerResolver::resolve_role(const Frame& frame, const ItemRange& phrase) {
  const std::size_t head = head_of(frame, phrase);
  const std::string_view word = frame.word(head);
  if (is_spoken_document(word)) {
    if (const auto writer = resolve_document(frame, phrase, head)) return writer;
  }
  const bool definite = is_definite(frame.word(phrase.begin)) || phrase.size() == 1;
  const bool bare = head + 1 == phrase.end;
  if (definite && ends_age(frame, phrase.end - 1)) return resolve_age(frame, phrase);
  if (definite && bare) {
    if (auto spokesman = spokesman_before(word, frame.token_index(phrase.begin))) return spokesman;
  }
  if (definite && bare && frame.word(phrase.begin) != "another" && !is_group_role(word)) {
    const auto known = by_role_.find(word);
    if (known != by_role_.end() && known->second.token < frame.token_index(head)) return known->second;
    if (is_person_role(word) && phrase.size() <= 3) {
      if (auto earlier = resolve_title(gender_of_word(word), frame.token_index(phrase.begin))) return earlier;
    }
  }
  Speaker speaker{text_of(frame, phrase), gender_of_word(word), is_group_role(word),
                  is_body_role(word) || is_body_word(word), frame.token_index(phrase.begin)};
  const bool can_speak = is_person_role(word) || is_group_role(word) || is_body_role(word);
  if (can_speak) remember(speaker);
  if (!can_speak && !speaker.body && !may_speak(word)) return std::nullopt;  // "the bleachers", "the appearance"
  const bool fuller = by_role_.count(word) == 0 || phrase.size() > 2;
  if (fuller && !speaker.plural) by_role_.insert_or_assign(word, speaker);
  return speaker;
}

// Kept in text order; what is nested in quotes is read late, and no antecedent for what follows it.
void SpeakerResolver::remember(const Speaker& speaker) {
  if (roles_.empty() || roles_.back().token < speaker.token) roles_.push_back(speaker);
}

// "a statement from the firm", "the ministry's statement", "his statement" speak for the firm, the ministry, him.
std::optional<Speaker> SpeakerResolver::resolve_document(const Frame& frame, const ItemRange& phrase,
                                                         std::size_t head) {
  for (std::size_t i = phrase.begin; i < head; ++i) {
    const std::string_view word = frame.word(i);
    if (word == "his" || word == "her") return resolve_pronoun(word == "his" ? "he" : "she", frame.token_index(i));
    if (word != "'s" && word != "'") continue;
    const ItemRange owner{phrase.begin, i};
    const NameUse* use = names_.use_at(frame.token_index(i - 1));
    if (use != nullptr) return speaker_of(*use);
    return resolve_role(frame, owner);
  }
  if (head + 2 < phrase.end) {
    const std::string_view link = frame.word(head + 1);
    if (link == "from" || link == "by" || link == "of" || link == "for") {
      auto writer = resolve(frame, {head + 2, phrase.end});
      const NameUse* use = writer ? names_.use_at(writer->token) : nullptr;
      if (writer && writer->gender == Gender::unknown && (use == nullptr || !names_.names()[use->name].titled)) {
        writer->body = true;  // "A statement from Norvik said … It added"
        remember(*writer);
      }
      return writer;
    }
  }
  return std::nullopt;
}

}  // namespace factdiff
