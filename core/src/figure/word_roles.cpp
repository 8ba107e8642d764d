#include "figure/word_roles.h"

#include "figure/adjacency.h"
#include "lexicon/tense_words.h"

namespace factdiff {
namespace {

// Endings that make a word a verb unless its neighbours say otherwise.
bool ends_like_past(const Token& token) {
  return token.lower.size() > 4 && token.lower.ends_with("ed") && !token.capital && !is_false_ending(token.lower);
}

bool ends_like_gerund(const Token& token) {
  return token.lower.size() > 5 && token.lower.ends_with("ing") && !token.capital && !is_false_ending(token.lower);
}

bool ends_like_adverb(const Token& token) {
  return token.lower.size() > 4 && token.lower.ends_with("ly") && !token.capital && !is_false_ending(token.lower);
}

// What an object or an adverbial begins with.
bool opens_object(WordRole role) {
  return role == WordRole::determiner || role == WordRole::figure || role == WordRole::pronoun ||
         role == WordRole::preposition || role == WordRole::mark || role == WordRole::adverb ||
         role == WordRole::opener || role == WordRole::conjunction;
}

}  // namespace

WordRoles::WordRoles(const Document& document, const std::vector<FoundFigure>& figures)
    : document_(document), roles_(document.tokens().size(), WordRole::noun) {
  std::size_t done = 0;  // sentences before this one are read
  for (const FoundFigure& found : figures) {
    for (std::size_t i = found.tokens.begin; i < found.tokens.end; ++i) roles_[i] = WordRole::figure;
  }
  for (const FoundFigure& found : figures) {
    const std::size_t sentence = document.token(found.tokens.begin).sentence;
    if (sentence < done) continue;
    read_sentence(document.sentences()[sentence].tokens);
    done = sentence + 1;
  }
}

void WordRoles::read_sentence(const TokenRange& tokens) {
  for (std::size_t i = tokens.begin; i < tokens.end; ++i) {
    if (roles_[i] != WordRole::figure) roles_[i] = first_guess(i);
  }
  for (std::size_t i = tokens.begin; i < tokens.end; ++i) {
    const bool open = roles_[i] == WordRole::noun || roles_[i] == WordRole::verb || roles_[i] == WordRole::either;
    if (open) roles_[i] = settle(i, tokens);
  }
}

WordRole WordRoles::first_guess(std::size_t at) const {
  const Token& token = document_.token(at);
  if (token.kind == TokenKind::symbol) return is_hyphen(document_, at) ? WordRole::hyphen : WordRole::mark;
  if (token.kind == TokenKind::number) return WordRole::noun;
  const bool joined = (at > 0 && is_hyphen(document_, at - 1)) || is_hyphen(document_, at + 1);
  if (joined || token.text == "US" || token.text == "IT" || token.text == "WHO") return WordRole::noun;
  const WordRole role = closed_role(token.lower);
  if (role != WordRole::noun) return role;
  const Tense* tense = tense_words().find(token);
  return tense != nullptr && *tense == Tense::past ? WordRole::verb : role;
}

// "killed [11] men" is a verb, "the killed men" is none; "killing [11] men" is a verb, "the killing" is none.
WordRole WordRoles::settle(std::size_t at, const TokenRange& sentence) const {
  const Token& token = document_.token(at);
  const bool first = at == sentence.begin;
  const WordRole before = first ? WordRole::mark : roles_[at - 1];
  const WordRole after = at + 1 < sentence.end ? roles_[at + 1] : WordRole::mark;
  if (after == WordRole::hyphen || before == WordRole::hyphen) return WordRole::noun;
  const bool in_phrase = before == WordRole::determiner && document_.token(at - 1).lower != "more";
  if (!token.capital && is_infinitive(at, sentence)) return WordRole::verb;
  if (roles_[at] != WordRole::noun) {
    if ((token.capital && !first) || in_phrase) return WordRole::noun;
    return roles_[at] == WordRole::verb ? WordRole::verb : settle_either(at, before, after);
  }
  if (ends_like_adverb(token)) return WordRole::adverb;
  if (ends_like_past(token)) {
    if (before == WordRole::auxiliary || before == WordRole::adverb || opens_object(after)) return WordRole::verb;
    if (in_phrase || before == WordRole::preposition || before == WordRole::figure) return WordRole::noun;
    return WordRole::verb;
  }
  return ends_like_gerund(token) ? settle_gerund(at, before, after) : WordRole::noun;
}

// "will expire", "set to expire"
bool WordRoles::is_infinitive(std::size_t at, const TokenRange& sentence) const {
  if (at == sentence.begin) return false;
  std::size_t before = at - 1;
  while (before > sentence.begin && roles_[before] == WordRole::adverb) --before;
  if (document_.token(before).lower != "to") return leads_infinitive(document_.token(before).lower);
  return before > sentence.begin && leads_to_infinitive(document_.token(before - 1).lower);
}

// "officials report 12 deaths", "will cut taxes", "the firm plans to"; but "the report", "a cargo ship on".
WordRole WordRoles::settle_either(std::size_t at, WordRole before, WordRole after) const {
  const bool particle = at + 1 < roles_.size() && is_verb_particle(document_.token(at + 1).lower);
  if (particle && before == WordRole::noun) return WordRole::verb;
  const bool to = at > 0 && document_.token(at - 1).lower == "to";
  if (to || before == WordRole::auxiliary || before == WordRole::pronoun || before == WordRole::relative) {
    return WordRole::verb;
  }
  if (before == WordRole::preposition || before == WordRole::figure || before == WordRole::conjunction) {
    return after == WordRole::figure && before == WordRole::conjunction ? WordRole::verb : WordRole::noun;
  }
  const bool object = after == WordRole::determiner || after == WordRole::figure || after == WordRole::pronoun ||
                      (at + 1 < roles_.size() && document_.token(at + 1).lower == "to");
  return object && before != WordRole::mark ? WordRole::verb : WordRole::noun;
}

// "killing 11 men", "vessels passing through"; but "the killing", "drug smuggling rings".
WordRole WordRoles::settle_gerund(std::size_t at, WordRole before, WordRole after) const {
  if (before == WordRole::determiner) return WordRole::noun;
  if (before == WordRole::auxiliary) return WordRole::verb;
  const bool plural = before == WordRole::noun && document_.token(at - 1).lower.ends_with("s");
  const bool particle = at + 1 < roles_.size() && is_verb_particle(document_.token(at + 1).lower);
  if ((plural && opens_object(after)) || particle) return WordRole::verb;
  const bool object = after == WordRole::determiner || after == WordRole::figure || after == WordRole::pronoun;
  return object || before == WordRole::mark ? WordRole::verb : WordRole::noun;
}

}  // namespace factdiff
