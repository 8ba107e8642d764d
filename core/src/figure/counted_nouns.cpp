#include "figure/counted_nouns.h"

#include <algorithm>

#include "figure/adjacency.h"
#include "lexicon/noun_words.h"
#include "lexicon/number_words.h"
#include "text/stems.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_run = 9;   // tokens from the number to its noun
constexpr std::size_t reach_of_and = 4;  // words from the "and" of two adjectives to their noun

bool is_plural(const Token& token) {
  return token.lower.size() > 2 && (singular(token.lower) != token.lower || token.lower.ends_with("s'"));
}

std::string singular_of(std::string_view lower) {
  if (lower.ends_with("'")) lower.remove_suffix(1);
  return singular(lower);
}

// "killed", "burning", "badly"; but "king" and "bed" are nouns.
bool is_verb_form(std::string_view word) {
  for (const std::string_view ending : {"ed", "ing", "ly"}) {
    if (!word.ends_with(ending)) continue;
    return word.substr(0, word.size() - ending.size()).find_first_of("aeiouy") != std::string_view::npos;
  }
  return false;
}

bool is_quote_mark(std::string_view text) {
  return text == "\"" || text == "“" || text == "”" || text == "‘" || text == "’";
}

class NounFinder {
 public:
  NounFinder(const Document& document, std::size_t limit) : document_(document), limit_(limit) {}

  std::optional<CountedNoun> find(std::size_t at, bool one) {
    if (at < limit_ && is_hyphen(document_, at)) return find_hyphened(at + 1);
    const std::size_t end = std::min(limit_, at + longest_run);
    std::optional<CountedNoun> capital;
    std::size_t last = limit_;
    for (std::size_t i = at; i < end; ++i) {
      const Token& token = document_.token(i);
      if (token.kind == TokenKind::symbol) {
        if (!continues_past(i, at, one)) break;
        continue;
      }
      if (token.kind == TokenKind::number) {
        if (!is_glued(document_, i) && !is_of_name(i, at)) break;
        continue;
      }
      if (token.lower == "'s") continue;
      if (joins_adjectives(i, at)) continue;
      if (is_hyphen(document_, i + 1) && i + 2 < end) continue;  // the "gas" and "only" of "gas-only engines"
      if (is_hyphen(document_, i - 1) && i > at + 1 && !is_plural(token)) continue;
      if (ends_noun_run(token.lower) || number_words().find(token) != nullptr) break;
      if (const auto bare = bare_plurals().match(document_, i, end); bare && !one && !has_noun_behind(i)) {
        return CountedNoun{i, std::string(*bare.value), true};
      }
      last = i;
      if (one || !is_plural(token)) continue;
      const CountedNoun found = head_of_pair(i, end);
      if (!token.capital || is_last_of_run(found.token)) return found;
      if (!capital) capital = found;
    }
    if (capital) return capital;
    if (one) return last_of_run(at, last);
    return std::nullopt;
  }

 private:
  // "three-storey": the word behind the hyphen, whatever its form.
  std::optional<CountedNoun> find_hyphened(std::size_t at) {
    if (at >= limit_ || document_.token(at).kind != TokenKind::word) return std::nullopt;
    const std::string_view word = document_.token(at).lower;
    if (ends_noun_run(word) || is_adjective_after_hyphen(word)) return std::nullopt;
    return CountedNoun{at, singular_of(document_.token(at).lower), is_plural(document_.token(at))};
  }

  // The "3" of "500 Model 3 cars", the "737" of "two 737 Max jets".
  bool is_of_name(std::size_t at, std::size_t begin) const {
    const bool behind_name = at > begin && document_.token(at - 1).capital;
    const bool before_name = at + 1 < limit_ && document_.token(at + 1).capital;
    return behind_name || before_name;
  }

  // A hyphen inside a word, or a comma between two adjectives.
  bool continues_past(std::size_t at, std::size_t begin, bool one) const {
    if (is_hyphen(document_, at)) return true;
    const std::string_view text = document_.token(at).text;
    if (is_quote_mark(text)) return !one;
    if (text != "," || at == begin || at + 1 >= limit_) return false;
    const Token& next = document_.token(at + 1);
    return next.kind == TokenKind::word && !ends_noun_run(next.lower) && at + 2 < limit_ &&
           is_plural(document_.token(at + 2)) && !is_plural(document_.token(at - 1));
  }

  // "30 sales executives": of two plurals side by side the second is the head, if it is no verb.
  CountedNoun head_of_pair(std::size_t at, std::size_t end) const {
    std::size_t head = at;
    if (at + 1 < end) {
      const Token& next = document_.token(at + 1);
      const bool word = next.kind == TokenKind::word && next.space_before && !ends_noun_run(next.lower);
      const bool alike = is_plural(next) && next.capital == document_.token(at).capital;
      if (word && alike && !takes_object(at + 1)) head = at + 1;
    }
    return {head, singular_of(document_.token(head).lower), true};
  }

  // "digital and physical sales"
  bool joins_adjectives(std::size_t at, std::size_t begin) const {
    if (document_.token(at).lower != "and" || at == begin || at + 2 >= limit_) return false;
    if (is_verb_form(document_.token(at + 1).lower)) return false;  // "one person and leaving two others"
    for (std::size_t i = at + 1; i < limit_ && i <= at + reach_of_and; ++i) {
      const Token& next = document_.token(i);
      if (next.kind != TokenKind::word || ends_noun_run(next.lower)) return false;
      if (number_words().find(next) != nullptr) return false;
      if (i > at + 1 && is_plural(next)) return true;
    }
    return false;
  }

  // A word right before "the", "a" or "him" is a verb: "one man threw a stone".
  bool takes_object(std::size_t at) const {
    return at + 1 < limit_ && begins_noun_phrase(document_.token(at + 1).lower);
  }

  bool is_last_of_run(std::size_t at) const {
    if (at + 1 >= limit_) return true;
    const Token& next = document_.token(at + 1);
    return next.kind != TokenKind::word || ends_noun_run(next.lower);
  }

  // "20 missing children": the casualty word is an adjective here.
  bool has_noun_behind(std::size_t at) const {
    for (std::size_t i = at + 1; i < limit_ && i < at + 3; ++i) {
      const Token& next = document_.token(i);
      if (next.kind != TokenKind::word || ends_noun_run(next.lower)) return false;
      if (is_plural(next)) return true;
    }
    return false;
  }

  // "one police officer", "one man killed": the last word of the run that is no participle.
  std::optional<CountedNoun> last_of_run(std::size_t at, std::size_t last) const {
    if (last >= limit_) return std::nullopt;
    for (std::size_t i = last + 1; i-- > at;) {
      const Token& token = document_.token(i);
      if (token.kind != TokenKind::word || token.lower == "'s") continue;
      const bool verb = is_verb_form(token.lower) || is_irregular_participle(token.lower) || takes_object(i);
      if (!verb) return CountedNoun{i, singular_of(token.lower), false};
    }
    return std::nullopt;
  }

  const Document& document_;
  std::size_t limit_;
};

}  // namespace

std::optional<CountedNoun> find_counted_noun(const Document& document, std::size_t at, std::size_t limit, bool one) {
  if (at >= limit) return std::nullopt;
  return NounFinder(document, limit).find(at, one);
}

}  // namespace factdiff
