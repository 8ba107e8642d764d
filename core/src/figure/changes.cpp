#include "figure/changes.h"

#include "figure/adjacency.h"
#include "lexicon/change_words.h"
#include "lexicon/noun_words.h"

namespace factdiff {
namespace {

constexpr int most_fillers = 4;
constexpr std::size_t reach_of_by = 14;   // tokens from "by" back to its verb
constexpr std::size_t reach_of_from = 6;  // tokens from "from" back to its verb
constexpr std::size_t reach_of_noun = 3;  // words between "a 7%" and "increase"

bool can_be_points(const Amount& amount) { return amount.kind == AmountKind::part || amount.kind == AmountKind::money; }

bool is_adverb(const Token& token) { return token.kind == TokenKind::word && token.lower.ends_with("ly"); }

// The nearest word of change before token `at`, whatever its use.
Direction find_verb_before(const Document& document, std::size_t at, std::size_t floor, std::size_t reach) {
  const std::size_t first = at > floor + reach ? at - reach : floor;
  for (std::size_t i = at; i-- > first;) {
    if (const auto verb = change_words().match(document, i, at)) {
      if (i + verb.tokens < at && document.token(i + verb.tokens).lower == "to" && verb.tokens == 1 &&
          document.token(i).lower == "up") {
        continue;  // "up to"
      }
      return verb.value->direction;
    }
    if (const auto noun = change_nouns().match(document, i, at)) return *noun.value;
  }
  return Direction::none;
}

bool is_points(const Document& document, const Amount& amount) {
  const std::size_t unit = amount.kind == AmountKind::bare ? amount.tokens.end : amount.tokens.end - 1;
  return unit < document.tokens().size() && document.token(unit).lower.starts_with("point");
}

// Whether a figure right behind a verb of this use is the change itself.
bool moves(const Document& document, ChangeUse use, const Amount& amount) {
  if (use == ChangeUse::verb || amount.kind == AmountKind::part) return true;
  if (use == ChangeUse::mover) return false;
  return is_points(document, amount) || (amount.kind == AmountKind::money && amount.numeral.high < Decimal(1000));
}

// What a walk back from a figure, past fillers, comes to: a verb, or the "of" of a noun of change.
struct Leader {
  const ChangeWord* verb = nullptr;
  Direction noun = Direction::none;
  bool by = false;
};

// "rose sharply by another" <figure>, "a rise of just" <figure>
Leader find_leader(const Document& document, const ChangeContext& context) {
  Leader leader;
  std::size_t at = context.begin;
  for (int i = 0; i <= most_fillers && at > context.floor; ++i) {
    const std::size_t last = at - 1;
    if (const auto verb = change_words().match_before(document, last, context.floor)) {
      leader.verb = verb.value;
      break;
    }
    leader.by = leader.by || document.token(last).lower == "by";
    if (document.token(last).lower == "of" && last > context.floor) {
      const auto noun = change_nouns().match_before(document, last - 1, context.floor);
      if (noun) leader.noun = *noun.value;
      break;
    }
    if (const auto filler = change_fillers().match_before(document, last, context.floor)) {
      at -= filler.tokens;
    } else if (is_adverb(document.token(last))) {
      --at;
    } else {
      break;
    }
  }
  return leader;
}

Direction find_before(const Document& document, const Amount& amount, const ChangeContext& context) {
  const Leader leader = find_leader(document, context);
  if (leader.verb != nullptr) {
    return leader.by || moves(document, leader.verb->use, amount) ? leader.verb->direction : Direction::none;
  }
  if (leader.noun != Direction::none) return leader.noun;
  return leader.by ? find_verb_before(document, context.begin, context.floor, reach_of_by) : Direction::none;
}

bool opens_figure(const Document& document, std::size_t token) {
  if (token >= document.tokens().size()) return false;
  const std::string_view text = document.token(token).text;
  return document.token(token).kind == TokenKind::number || text == "$" || text == "£" || text == "€";
}

// <figure> "share price increase", <figure> "higher"
Direction find_behind(const Document& document, const Amount& amount, const ChangeContext& context) {
  std::size_t at = amount.tokens.end;
  if (at >= context.limit) return Direction::none;
  const bool points = can_be_points(amount) || is_points(document, amount);
  const std::size_t word = is_points(document, amount) && amount.kind == AmountKind::bare ? at + 1 : at;
  if (const auto behind = changes_behind().match(document, word, context.limit); behind && points) {
    // "a record $1.65 billion up 2.7%": the word is the next figure's.
    if (!opens_figure(document, word + behind.tokens)) return *behind.value;
  }
  const bool article = context.begin > context.floor && (document.token(context.begin - 1).lower == "a" ||
                                                         document.token(context.begin - 1).lower == "an" ||
                                                         document.token(context.begin - 1).lower == "the");
  if (amount.kind == AmountKind::duration || (!can_be_points(amount) && !amount.hyphened)) return Direction::none;
  if (!article && amount.kind != AmountKind::part && !amount.hyphened) return Direction::none;
  for (std::size_t i = 0; i <= reach_of_noun && at < context.limit; ++i, ++at) {
    if (const auto noun = change_nouns().match(document, at, context.limit)) return *noun.value;
    if (document.token(at).kind != TokenKind::word || ends_noun_run(document.token(at).lower)) break;
  }
  return Direction::none;
}

}  // namespace

Direction find_direction(const Document& document, const Amount& amount, const ChangeContext& context) {
  if (amount.kind == AmountKind::part && amount.plus) return Direction::up;
  if (amount.kind == AmountKind::part && amount.minus && document.token(amount.tokens.begin).lower != "minus") {
    return Direction::down;
  }
  if (!context.is_level) {
    const Direction before = find_before(document, amount, context);
    if (before != Direction::none) return before;
  }
  return find_behind(document, amount, context);
}

bool follows_change(const Document& document, const ChangeContext& context) {
  return find_leader(document, context).verb != nullptr;
}

bool is_change_from(const Document& document, std::size_t at, std::size_t floor) {
  if (at > floor && change_nouns().match_before(document, at - 1, floor)) return true;  // "a fall from 4.1% to 3.9%"
  // "doubled" is a figure itself, so it is looked for beyond the last figure.
  const std::size_t begin = document.sentence_of(at).tokens.begin;
  for (std::size_t i = at; i-- > begin;) {
    if (multiplier_verbs().match(document, i, at)) return true;
    if (i < floor || at - i > reach_of_from) continue;
    if (change_words().match(document, i, at) || passage_verbs().match(document, i, at)) return true;
  }
  return false;
}

}  // namespace factdiff
