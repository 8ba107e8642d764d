#include "quote/noun_phrases.h"

#include <algorithm>

#include "lexicon/cue_words.h"
#include "lexicon/noun_words.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_phrase = 16;  // items
constexpr std::size_t longest_clause = 20;  // items from "who" to the verb behind its clause

constexpr std::string_view pronouns[] = {"he", "she", "they", "it", "i", "we", "you", "who"};

constexpr std::string_view linking_prepositions[] = {"of", "for", "at", "from", "in", "with", "on", "to", "near", "by"};

bool holds_preposition(std::string_view word) {
  return std::find(std::begin(linking_prepositions), std::end(linking_prepositions), word) !=
         std::end(linking_prepositions);
}

// Words that a clause begins with, not a phrase.
constexpr std::string_view clause_words[] = {"how",   "what",   "which", "when", "where", "why",
                                             "while", "as",     "if",    "that", "but",   "because",
                                             "after", "before", "until", "and",  "though"};

bool begins_clause(std::string_view word) {
  return std::find(std::begin(clause_words), std::end(clause_words), word) != std::end(clause_words);
}

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

bool is_role(std::string_view word) {
  return is_person_role(word) || is_group_role(word) || is_body_role(word) || is_spoken_document(word);
}

bool is_break(const Frame& frame, std::size_t item) {
  const std::string_view word = frame.word(item);
  return frame.is_run(item) || word == ":" || word == ";" || word == "—" || word == "–" || word == "!" || word == "?";
}

}  // namespace

bool is_speaking_pronoun(std::string_view lower_word) {
  return std::find(std::begin(pronouns), std::end(pronouns), lower_word) != std::end(pronouns);
}

bool ends_age(const Frame& frame, std::size_t item) {
  return item >= 4 && frame.word(item) == "old" && frame.word(item - 1) == "-" && frame.word(item - 2) == "year" &&
         frame.word(item - 3) == "-";
}

std::optional<ItemRange> PhraseReader::before(std::size_t end, std::size_t floor) const {
  while (end > floor && frame_.is_word(end - 1)) {
    const std::string_view word = frame_.word(end - 1);
    const bool adverb = ends_with(word, "ly") && word.size() > 4 && !is_role(word) && !frame_.is_capital(end - 1);
    if (!stands_before_cue(word) && !adverb) break;
    --end;
  }
  if (end <= floor) return std::nullopt;
  if (frame_.word(end - 1) == "," || frame_.word(end - 1) == ")") return across_commas(end - 1, floor);
  const auto phrase = ending_at(end - 1, floor);
  // What cannot speak stands in a clause about somebody who can.
  const bool can_speak = phrase && (name_of(*phrase) != nullptr || is_role(frame_.word(phrase->end - 1)) ||
                                    is_speaking_pronoun(frame_.word(phrase->begin)));
  if (!can_speak) {
    if (const auto whose = before_clause(end, floor)) return whose;
  }
  return phrase;
}

// "Todd Lee, president of a firm, said": from the last comma leftwards, a person's name wins, else the first phrase
// that fills its part of the sentence from the beginning.
std::optional<ItemRange> PhraseReader::across_commas(std::size_t comma, std::size_t floor) const {
  std::optional<ItemRange> best;
  std::size_t end = comma;
  for (int part = 0; part < 4 && end > floor; ++part) {
    std::size_t begin = end;
    while (begin > floor && frame_.word(begin - 1) != "," && frame_.word(begin - 1) != "(" &&
           !is_break(frame_, begin - 1)) {
      --begin;
    }
    if (begin < end) {
      // "The colleague, Robert Stennett of Tennessee, said"
      const std::size_t opener = part < 2 ? end_of_person(begin, end) : begin;
      if (opener > begin) return ItemRange{begin, opener};
      const auto phrase = ending_at(end - 1, begin);
      const NameUse* name = phrase ? name_of(*phrase) : nullptr;
      const bool whole = phrase && phrase->begin == begin;
      const bool person = name != nullptr && !names_.names()[name->name].body;
      const bool full = person && (name->begin < name->tokens.begin || name->tokens.size() > 1);
      if (full && (whole || name->begin == frame_.token_index(begin))) return phrase;
      if (whole && is_role(frame_.word(phrase->end - 1))) best = phrase;
      if (whole && (!best || person)) best = phrase;
      if (person && part > 0) return phrase;
    }
    if (begin == floor || is_break(frame_, begin - 1)) break;
    end = begin - 1;
  }
  return best;
}

// The end of a person's full name that opens at item `at`; `at` where none does.
std::size_t PhraseReader::end_of_person(std::size_t at, std::size_t limit) const {
  const NameUse* name = names_.use_at(frame_.token_index(at));
  if (name == nullptr || name->begin != frame_.token_index(at) || name->possessive) return at;
  const Name& known = names_.names()[name->name];
  if ((known.body && !known.titled) || name->tokens.size() < 2) return at;
  std::size_t end = at;
  while (end < limit && !frame_.is_run(end) && frame_.token_index(end) < name->tokens.end) ++end;
  return end < limit && holds_preposition(frame_.word(end)) ? end : at;
}

// Whose "who" clause ends with the words right before the verb: "An aide who took part in the meeting said".
std::optional<ItemRange> PhraseReader::before_clause(std::size_t end, std::size_t floor) const {
  for (std::size_t i = end; i > floor + 1 && end - i < longest_clause; --i) {
    const std::string_view word = frame_.word(i - 1);
    if (is_break(frame_, i - 1)) return std::nullopt;
    if (word == "who") return before(i - 1, floor);
  }
  return std::nullopt;
}

std::optional<ItemRange> PhraseReader::ending_at(std::size_t last, std::size_t floor) const {
  const std::string_view word = frame_.word(last);
  if (word == "who" && last > floor) return before(last, floor);
  if (is_speaking_pronoun(word)) return ItemRange{last, last + 1};
  if (word.empty() || word == "'s" || frame_.token(last).kind == TokenKind::symbol) return std::nullopt;
  if (frame_.is_capital(last) && is_calendar_word(word)) return std::nullopt;
  const NameUse* name = names_.use_at(frame_.token_index(last));
  if (ends_noun_run(word) && name == nullptr && !is_role(word) && !ends_age(frame_, last)) return std::nullopt;
  std::size_t begin = last;
  const std::size_t least = last >= longest_phrase ? std::max(floor, last - longest_phrase) : floor;
  if (name != nullptr) {
    while (begin > least && frame_.token_index(begin) > name->begin && !frame_.is_run(begin - 1)) --begin;
    if (begin > least && frame_.word(begin - 1) == "and") {  // "Mark and Condon said"
      const NameUse* other = begin >= least + 2 ? names_.use_at(frame_.token_index(begin - 2)) : nullptr;
      if (other != nullptr && !other->possessive) {
        begin -= 2;
        while (begin > least && frame_.token_index(begin) > other->begin) --begin;
      }
    }
  }
  return ItemRange{extend_back(begin, least), last + 1};
}

// Back over adjectives, nouns and names to a determiner, and over "of the", "for the" after a role.
std::size_t PhraseReader::extend_back(std::size_t begin, std::size_t floor) const {
  while (begin > floor) {
    const std::string_view word = frame_.word(begin - 1);
    if (word.empty() || is_break(frame_, begin - 1) || word == "," || word == "(" || word == ")") break;
    if (begins_clause(word) || (word == "." && names_.use_at(frame_.token_index(begin - 1)) == nullptr)) break;
    if (holds_preposition(word)) {
      if (const std::size_t person = begin_of_person(begin - 1, floor); person < begin - 1) return person;
      if (!has_role_before(begin - 1, floor)) break;
      begin -= 2;
      continue;
    }
    if (begins_noun_phrase(word) && !is_speaking_pronoun(word)) {
      --begin;
      const bool linked = begin > floor && holds_preposition(frame_.word(begin - 1));
      if (linked) {
        if (const std::size_t person = begin_of_person(begin - 1, floor); person < begin - 1) return person;
      }
      if (!linked || !has_role_before(begin - 1, floor)) break;
      begin -= 2;
      continue;
    }
    if (is_speaking_pronoun(word) || (ends_noun_run(word) && !frame_.is_capital(begin - 1) && !is_role(word))) break;
    if (cue_verbs().find(word) != nullptr && !is_role(word)) break;
    --begin;
  }
  return begin;
}

// Where a person's full name begins that ends right before item `end`; `end` where none does.
std::size_t PhraseReader::begin_of_person(std::size_t end, std::size_t floor) const {
  if (end <= floor || frame_.word(end) != "of") return end;
  const NameUse* name = names_.use_at(frame_.token_index(end - 1));
  if (name == nullptr || name->possessive || name->tokens.size() < 2) return end;
  const Name& known = names_.names()[name->name];
  if (known.body && !known.titled) return end;
  std::size_t begin = end;
  while (begin > floor && !frame_.is_run(begin - 1) && frame_.token_index(begin - 1) >= name->begin) --begin;
  return begin;
}

// Whether a role stands right before a preposition, an adjective between them allowed ("a source familiar with").
bool PhraseReader::has_role_before(std::size_t end, std::size_t floor) const {
  for (std::size_t i = end; i > floor && i + 2 > end; --i) {
    const std::string_view word = frame_.word(i - 1);
    if (word.empty() || word == ",") return false;
    if (is_role(word)) return true;
  }
  return false;
}

std::size_t PhraseReader::end_of_name(std::size_t at, std::size_t limit) const {
  const NameUse* name = names_.use_at(frame_.token_index(at));
  if (name == nullptr || frame_.token_index(at) != name->begin) return at;
  std::size_t end = at;
  while (end < limit && !frame_.is_run(end) && frame_.token_index(end) < name->tokens.end) ++end;
  return end;
}

std::optional<ItemRange> PhraseReader::after(std::size_t begin, std::size_t limit) const {
  limit = std::min(limit, begin + longest_phrase);
  if (begin >= limit || frame_.is_run(begin)) return std::nullopt;
  if (is_speaking_pronoun(frame_.word(begin))) return ItemRange{begin, begin + 1};
  std::size_t end = begin;
  bool named = false;
  while (end < limit && !frame_.is_run(end)) {
    const std::string_view word = frame_.word(end);
    const std::size_t name_end = end_of_name(end, limit);
    if (name_end > end) {
      named = true;
      end = name_end;
      if (frame_.word(end) == "and" && end + 1 < limit && end_of_name(end + 1, limit) > end + 1) ++end;
      continue;
    }
    if (word == "'s" || word == "'" || (is_dash(word) && !frame_.token(end).space_before)) {
      ++end;
      named = false;
      continue;
    }
    if (frame_.token(end).kind == TokenKind::symbol) break;
    if (end > begin && is_dash(frame_.word(end - 1)) && !frame_.token(end).space_before) {  // "61-year-old"
      ++end;
      continue;
    }
    if (holds_preposition(word)) {
      if (named || end == begin || !is_role(frame_.word(end - 1))) break;
      ++end;
      continue;
    }
    if (named && !is_role(word)) break;
    if (begins_noun_phrase(word) ? end > begin && !holds_preposition(frame_.word(end - 1)) : ends_noun_run(word)) {
      if (!is_role(word)) break;
    }
    if (cue_verbs().find(word) != nullptr && !is_role(word)) break;
    ++end;
  }
  while (end > begin && holds_preposition(frame_.word(end - 1))) --end;
  if (end == begin) return std::nullopt;
  const ItemRange phrase{begin, end};
  // "said the group's leader, Ann Dole": the name after the comma is who speaks.
  if (name_of(phrase) == nullptr && frame_.word(end) == "," && end + 1 < limit) {
    const std::size_t name_end = end_of_name(end + 1, limit);
    if (name_end > end + 2 && !names_.names()[names_.use_at(frame_.token_index(end + 1))->name].body) {
      return ItemRange{end + 1, name_end};
    }
  }
  return phrase;
}

const NameUse* PhraseReader::name_of(const ItemRange& phrase) const {
  std::size_t end = phrase.begin;
  while (end < phrase.end && (end == phrase.begin || !holds_preposition(frame_.word(end)) ||
                              names_.use_at(frame_.token_index(end)) != nullptr)) {
    ++end;
  }
  const NameUse* use = names_.use_at(frame_.token_index(end - 1));
  if (use == nullptr || use->possessive) return nullptr;
  return frame_.token_index(end - 1) + 1 == use->tokens.end ? use : nullptr;
}

}  // namespace factdiff
