#include "figure/rankings.h"

#include <optional>
#include <utility>

#include "figure/adjacency.h"
#include "figure/collect.h"
#include "figure/counted_nouns.h"
#include "figure/ordinals.h"
#include "figure/scores.h"
#include "lexicon/noun_words.h"
#include "lexicon/number_words.h"
#include "lexicon/ordinal_words.h"
#include "lexicon/ranking_words.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_leader = 3;  // tokens of "world No."
constexpr std::int64_t last_rank = 1000;   // "No. 48213" numbers a thing, it ranks none

class RankingFinder {
 public:
  RankingFinder(const Document& document, Claims& claims) : document_(document), claims_(claims) {}

  std::vector<FoundFigure> find() {
    return collect_figures(document_, claims_,
                           [this](std::size_t at) { return may_begin(at) ? read_at(at) : std::nullopt; });
  }

 private:
  bool may_begin(std::size_t at) const {
    const Token& token = document_.token(at);
    if (token.kind == TokenKind::number) return true;
    if (token.kind != TokenKind::word || token.lower.size() < 3) return false;
    return ordinal_words().find(token) != nullptr || number_words().find(token) != nullptr;
  }

  std::optional<FoundFigure> read_at(std::size_t at) {
    begin_ = document_.sentence_of(at).tokens.begin;
    limit_ = document_.sentence_of(at).tokens.end;
    if (auto score = read_score(document_, claims_, at)) return score;
    if (is_serial(at)) {
      claims_.claim({at, at + 1});
      return std::nullopt;
    }
    if (is_batting_line(at)) {
      claims_.claim({at, at + 5});
      return std::nullopt;
    }
    if (is_clock_like(document_, at)) {
      claims_.claim({at, at + 3});
      return std::nullopt;
    }
    if (auto ordinal = read_ordinal(at)) return ordinal;
    return read_rank(at);
  }

  // "agent 007": no count begins with a zero, but the tail of "816 000" does.
  bool is_serial(std::size_t at) const {
    const std::string_view text = document_.token(at).text;
    return text.size() > 1 && text[0] == '0' && text.find_first_not_of("0123456789") == std::string_view::npos &&
           !is_glued(document_, at) && !is_glued(document_, at + 1) &&
           (at == 0 || document_.token(at - 1).kind != TokenKind::number);
  }

  // "3-for-4"
  bool is_batting_line(std::size_t at) const {
    return at + 4 < limit_ && is_hyphen(document_, at + 1) && document_.token(at + 2).lower == "for" &&
           is_hyphen(document_, at + 3) && may_begin(at + 4);
  }

  std::optional<FoundFigure> read_ordinal(std::size_t at) const {
    const auto ordinal = parse_ordinal(document_, at, limit_);
    if (!ordinal || is_share(*ordinal) || is_glued(document_, at)) return std::nullopt;
    FoundFigure found = make_ordinal(ordinal->tokens, ordinal->value);
    const bool digits = document_.token(at).kind == TokenKind::number;
    std::size_t next = ordinal->tokens.end;
    if (is_hyphen(document_, next)) ++next;  // "second-largest"
    if (next < limit_ && ordinal_names().match(document_, next, limit_)) return std::nullopt;
    if (ranks_noun(next) && !is_adverb(at, next) && is_determined(at, digits)) {
      if (const auto noun = find_counted_noun(document_, next, limit_, true)) {
        found.figure.noun = document_.token(noun->token).span;
        return found;
      }
    }
    if (digits || is_placed(at)) return found;
    return std::nullopt;
  }

  // "a third of", "one fifth", "by a third", "a second later"
  bool is_share(const Ordinal& ordinal) const {
    const std::size_t at = ordinal.tokens.begin;
    const std::size_t end = ordinal.tokens.end;
    if (at == begin_ || ordinal.value < 2) return false;
    std::size_t before = at - 1;
    if (is_hyphen(document_, before) && before > begin_) --before;
    if (number_words().find(document_.token(before)) != nullptr) return true;
    if (document_.token(before).kind == TokenKind::number) return true;
    const std::string_view word = document_.token(before).lower;
    if (word != "a" && word != "an" && word != "per" && word != "another") return false;
    return end >= limit_ || is_word(document_, end, limit_, "of") || !ranks_noun(end) || word == "per" ||
           document_.token(end).lower == "more" || document_.token(end).lower == "less";
  }

  // A noun that can be ranked stands at `at`: no verb ("first published"), no preposition.
  bool ranks_noun(std::size_t at) const {
    if (at >= limit_) return false;
    const Token& next = document_.token(at);
    if (next.kind != TokenKind::word) return false;
    return !ends_noun_run(next.lower) || next.lower == "most" || next.lower == "long";
  }

  // "which first reported it", but "the first reported case"
  bool is_adverb(std::size_t at, std::size_t next) const {
    const std::string_view word = document_.token(next).lower;
    if (!word.ends_with("ed") || word.ends_with("eed") || at == begin_) return false;
    return document_.token(at - 1).lower != "the" && document_.token(at - 1).lower != "'s";
  }

  bool is_determined(std::size_t at, bool digits) const {
    if (digits || at == begin_) return true;
    return rank_determiners().find(document_.token(at - 1)) != nullptr || document_.token(at - 1).capital;
  }

  // "finished third", "second in the table"
  bool is_placed(std::size_t at) const {
    if (at == begin_) return false;
    const std::string_view before = document_.token(at - 1).lower;
    if (before == "in" || before == "to" || before == "from" || before == "was" || before == "is") return false;
    return placing_verbs().find(before) != nullptr;
  }

  // "No. 2", "Category 4", "ranked 12"
  std::optional<FoundFigure> read_rank(std::size_t at) const {
    if (at == begin_) return std::nullopt;
    const Token& token = document_.token(at);
    const std::size_t floor = at > begin_ + longest_leader ? at - longest_leader : begin_;
    const auto leader = rank_leaders().match_before(document_, at - 1, floor);
    if (!leader) return std::nullopt;
    std::int64_t value = 0;
    if (token.kind == TokenKind::number) {
      for (const char c : token.text) {
        if (c < '0' || c > '9' || value > last_rank) return std::nullopt;
        value = value * 10 + (c - '0');
      }
    } else if (const NumberWord* word = number_words().find(token)) {
      value = word->value;
    }
    if (value < 1 || value > last_rank) return std::nullopt;
    if (is_glued(document_, at + 1) && document_.token(at + 1).kind != TokenKind::symbol) return std::nullopt;
    const std::string_view first = document_.token(at - leader.tokens).lower;
    const bool worded = first == "no" || first == "number" || first == "ranked" || first == "seeded";
    const auto noun = find_counted_noun(document_, at + 1, limit_, false);
    if (worded && noun && noun->token == at + 1 && first != "no") return std::nullopt;  // "number 30 people"
    if (first == "no" && leader.tokens == 1 && (noun || token.kind != TokenKind::number)) return std::nullopt;
    FoundFigure found = make_ordinal({at - leader.tokens, at + 1}, value);
    if (!worded) found.figure.noun = document_.token(at - leader.tokens).span;
    return found;
  }

  static FoundFigure make_ordinal(const TokenRange& tokens, std::int64_t value) {
    FoundFigure found;
    found.tokens = tokens;
    found.figure.type = FigureType::ordinal;
    found.figure.value = Decimal(value);
    found.figure.low = Decimal(value);
    found.figure.high = Decimal(value);
    found.figure.step = Decimal(1);
    return found;
  }

  const Document& document_;
  Claims& claims_;
  std::size_t begin_ = 0;
  std::size_t limit_ = 0;
};

}  // namespace

std::vector<FoundFigure> find_rankings(const Document& document, Claims& claims) {
  return RankingFinder(document, claims).find();
}

}  // namespace factdiff
