#include "figure/statements.h"

#include <algorithm>

#include "figure/clauses.h"
#include "figure/noun_phrases.h"
#include "lexicon/statement_words.h"

namespace factdiff {
namespace {

constexpr std::size_t reach = 60;          // tokens from the figure to who states it
constexpr std::size_t estimate_reach = 6;  // tokens from the figure to "by the army"

class StatementReader {
 public:
  StatementReader(const WordRoles& roles, const FoundFigure& found)
      : roles_(roles), document_(roles.document()), at_(found.tokens), found_type_(found.figure.type) {
    sentence_ = document_.sentence_of(at_.begin).tokens;
    begin_ = at_.begin > sentence_.begin + reach ? at_.begin - reach : sentence_.begin;
    end_ = std::min(sentence_.end, at_.end + reach);
  }

  std::string read() const {
    TokenRange body = by_agent();
    if (body.size() == 0) body = according();
    if (body.size() == 0) body = said_behind();
    if (body.size() == 0) body = said_before();
    return body.size() == 0 ? std::string() : std::string(document_.text(document_.span_of(body)));
  }

 private:
  // "was put at 12 by the army"
  TokenRange by_agent() const {
    if (at_.begin == begin_) return {};
    bool estimated = false;
    const std::size_t floor = at_.begin > begin_ + estimate_reach ? at_.begin - estimate_reach : begin_;
    for (std::size_t i = floor; i < at_.begin && !estimated; ++i) {
      estimated = static_cast<bool>(estimate_verbs().match(document_, i, at_.begin)) &&
                  (roles_.is(i, WordRole::verb) || roles_.is(i, WordRole::noun));
    }
    if (!estimated) return {};
    const std::size_t limit = std::min(end_, at_.end + estimate_reach);
    for (std::size_t i = at_.end; i < limit; ++i) {
      if (document_.token(i).lower == "by") return body_at(i + 1);
      if (roles_.is(i, WordRole::mark) || roles_.is(i, WordRole::verb)) return {};
    }
    return {};
  }

  // "according to the ministry", anywhere in the sentence.
  TokenRange according() const {
    for (std::size_t i = begin_; i < end_; ++i) {
      if (i >= at_.begin && i < at_.end) continue;
      const auto leader = statement_leaders().match(document_, i, end_);
      if (leader) return body_at(i + leader.tokens);
    }
    return {};
  }

  TokenRange body_at(std::size_t at) const {
    TokenRange body = phrase_after(roles_, at, end_);
    if (body.size() > 1 && statement_verbs().find(document_.token(body.end - 1)) != nullptr) --body.end;  // "show"
    body = with_and(body);
    // "an IMF report" is the IMF's, "official figures" are nobody's.
    if (body.size() > 1 && is_bodiless(body) && document_.token(body.end - 2).capital) --body.end;
    return body.size() == 0 || is_bodiless(body) ? TokenRange{} : body;
  }

  // "Institute of Iron and Steel"
  TokenRange with_and(TokenRange body) const {
    if (body.size() == 0 || body.end + 1 >= end_ || document_.token(body.end).lower != "and") return body;
    if (!document_.token(body.end - 1).capital || !document_.token(body.end + 1).capital) return body;
    return {body.begin, phrase_after(roles_, body.end + 1, end_).end};
  }

  // "…, police said" and "…, said the mayor"
  TokenRange said_behind() const {
    for (std::size_t i = at_.end; i < end_; ++i) {
      if (!is_statement(i)) continue;
      const std::size_t comma = comma_before(i);
      if (comma == i) continue;
      if (comma + 1 == i) {
        const TokenRange inverted = phrase_after(roles_, i + 1, end_);
        const bool clausal = inverted.end < end_ &&
                             (roles_.is(inverted.end, WordRole::auxiliary) || roles_.is(inverted.end, WordRole::verb));
        if (inverted.size() > 0 && !clausal && !is_bodiless(inverted)) return inverted;
        continue;
      }
      const TokenRange subject = phrase_before(roles_, before_adverbs(i), comma + 1);
      const bool whole = subject.size() > 0 && is_alone(subject.begin, comma);
      if (whole && !is_bodiless(subject)) return subject;
    }
    return {};
  }

  // The comma or closing quote after which the attribution stands; `verb` itself when there is none near.
  std::size_t comma_before(std::size_t verb) const {
    const std::size_t floor = verb > at_.end + 10 ? verb - 10 : at_.end;
    for (std::size_t i = verb; i-- > floor;) {
      const std::string_view text = document_.token(i).text;
      if (text == "," || text == "”" || text == "\"") return i;
      if (roles_.is(i, WordRole::verb) || roles_.is(i, WordRole::preposition)) return verb;
    }
    return verb;
  }

  // Only determiners stand between the comma and the subject.
  bool is_alone(std::size_t begin, std::size_t comma) const {
    for (std::size_t i = comma + 1; i < begin; ++i) {
      if (!roles_.is(i, WordRole::determiner)) return false;
    }
    return true;
  }

  std::size_t before_adverbs(std::size_t at) const {
    while (at > begin_ && (roles_.is(at - 1, WordRole::adverb) || roles_.is(at - 1, WordRole::auxiliary))) --at;
    return at;
  }

  // "Police said 11 people died": the nearest verb of saying before it whose words reach over the figure.
  TokenRange said_before() const {
    for (std::size_t i = at_.begin; i-- > begin_;) {
      if (is_quote_end(i)) return {};
      if (!is_statement(i)) continue;
      if (is_adverbial(i)) return {};
      const TokenRange subject = clause_of(roles_, i).subject;
      if (subject.size() == 0 || is_bodiless(subject) || roles_.is(subject.begin, WordRole::pronoun)) return {};
      if (subject.begin <= at_.begin && at_.begin < subject.end) return {};
      return name_of(subject);
    }
    return {};
  }

  bool is_quote_end(std::size_t at) const { return document_.token(at).text == "”" || document_.token(at).text == ";"; }

  // "said on [Thursday]", "said in a speech [Thursday]": the figure says when it was said.
  bool is_adverbial(std::size_t verb) const {
    if (found_type_ != FigureType::date && found_type_ != FigureType::time) return false;
    for (std::size_t i = verb + 1; i < at_.begin; ++i) {
      if (roles_.is(i, WordRole::verb) || roles_.is(i, WordRole::auxiliary) || roles_.is(i, WordRole::opener))
        return false;
    }
    return true;
  }

  bool is_statement(std::size_t at) const {
    if (!roles_.is(at, WordRole::verb) || statement_verbs().find(document_.token(at)) == nullptr) return false;
    // "a battery said to last", "was reported missing": nobody speaks.
    const bool passive = at > begin_ && roles_.is(at - 1, WordRole::auxiliary);
    return !passive && !(at + 1 < end_ && document_.token(at + 1).lower == "to");
  }

  bool is_bodiless(const TokenRange& body) const {
    return bodiless_nouns().find(document_.token(body.end - 1)) != nullptr;
  }

  // "an operation Trump claimed": a name behind a common noun stands alone.
  TokenRange name_of(TokenRange body) const {
    if (!document_.token(body.end - 1).capital) return body;
    while (body.size() > 1 && !document_.token(body.begin).capital) ++body.begin;
    return body;
  }

  const WordRoles& roles_;
  const Document& document_;
  TokenRange at_;
  FigureType found_type_;
  TokenRange sentence_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace

std::string find_stater(const WordRoles& roles, const FoundFigure& found) {
  return StatementReader(roles, found).read();
}

}  // namespace factdiff
