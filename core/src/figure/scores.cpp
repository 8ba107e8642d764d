#include "figure/scores.h"

#include <algorithm>

#include "factdiff/decimal.h"
#include "figure/adjacency.h"
#include "figure/spelled_numbers.h"
#include "lexicon/ranking_words.h"
#include "lexicon/units.h"

namespace factdiff {
namespace {

constexpr std::size_t most_digits = 3;
constexpr std::size_t cue_reach = 6;  // tokens to either side in which a word says what the numbers are

// A whole number below a thousand, in digits or words.
struct Side {
  std::size_t end = 0;
  int value = -1;
};

class ScoreReader {
 public:
  ScoreReader(const Document& document, const Claims& claims, std::size_t at)
      : document_(document), claims_(claims), at_(at), sentence_(document.sentence_of(at).tokens) {}

  std::optional<FoundFigure> read() const {
    const auto first = side_at(at_);
    if (!first || first->end >= sentence_.end || !stands_free()) return std::nullopt;
    if (auto ratio = read_colon(*first)) return ratio;
    if (auto pair = read_dashed(*first)) return pair;
    return read_tally(*first);
  }

 private:
  std::optional<Side> side_at(std::size_t at) const {
    if (at >= sentence_.end || !claims_.is_free(at)) return std::nullopt;
    const Token& token = document_.token(at);
    if (token.kind == TokenKind::number) {
      if (token.text.size() > most_digits) return std::nullopt;
      int value = 0;
      for (const char c : token.text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
      }
      return Side{at + 1, value};
    }
    const auto spelled = parse_spelled_number(document_, at, sentence_.end);
    if (!spelled || spelled->scaled || spelled->tokens.begin != at) return std::nullopt;
    return Side{spelled->tokens.end, static_cast<int>(spelled->value.to_double())};
  }

  // Nothing glued before: "$3-2", "F-3-2", "1.3-2".
  bool stands_free() const {
    if (!is_glued(document_, at_)) return true;
    const std::string_view before = document_.token(at_ - 1).text;
    return before == "(" || before == "[" || before == "\"" || before == "“" || before == "‘" || before == "'";
  }

  // The number ends here: no letter, no unit, no third number.
  bool ends_free(std::size_t end) const {
    if (end >= sentence_.end) return true;
    const Token& next = document_.token(end);
    if (next.text == "%" || next.lower == "percent" || next.lower == "per") return false;
    if (is_hyphen(document_, end)) return document_.token(end + 1).kind == TokenKind::word && !is_unit(end + 1);
    if (is_glued(document_, end) && next.kind != TokenKind::symbol) return next.lower == "'s";
    if (is_glued(document_, end) && (next.text == "/" || next.text == ":")) return false;
    return !is_unit(end);
  }

  bool is_unit(std::size_t at) const {
    const auto unit = unit_words().match(document_, at, sentence_.end);
    return unit && unit.value->grade == UnitGrade::word;
  }

  // "3:1"
  std::optional<FoundFigure> read_colon(const Side& first) const {
    const std::size_t colon = first.end;
    if (document_.token(colon).text != ":" || !is_glued(document_, colon) || !is_glued(document_, colon + 1)) {
      return std::nullopt;
    }
    const auto second = side_at(colon + 1);
    if (!second || second->value == 0 || !ends_free(second->end)) return std::nullopt;
    const bool clock = document_.token(colon + 1).text.size() == 2 && !has_ratio_cue(second->end);
    return clock ? std::nullopt : std::optional(make_ratio(first.value, *second));
  }

  bool has_ratio_cue(std::size_t end) const {
    const std::size_t floor = at_ > sentence_.begin + cue_reach ? at_ - cue_reach : sentence_.begin;
    const std::size_t limit = std::min(sentence_.end, end + cue_reach);
    for (std::size_t i = floor; i < limit; ++i) {
      if (ratio_cues().find(document_.token(i)) != nullptr) return true;
    }
    return false;
  }

  // "3-2", "51-49", "5-to-4", "50-50"
  std::optional<FoundFigure> read_dashed(const Side& first) const {
    std::size_t dash = first.end;
    if (!is_hyphen(document_, dash)) return std::nullopt;
    const bool worded = is_word(document_, dash + 1, sentence_.end, "to") && is_hyphen(document_, dash + 2);
    const auto second = side_at(worded ? dash + 3 : dash + 1);
    if (!second || !ends_free(second->end)) return std::nullopt;
    if (!worded && document_.token(at_).kind != TokenKind::number) return std::nullopt;  // "one-two"
    const auto cue = find_cue(second->end);
    if (cue == ContestCue::odds && second->value > 0) return make_ratio(first.value, *second);
    if (worded && cue != ContestCue::vote && second->value > 0) return make_ratio(first.value, *second);
    if (first.value == 50 && second->value == 50) return make_half(*second);
    if (first.value < second->value && !cue) return std::nullopt;  // a range
    return make_score(first.value, *second);
  }

  // "51 votes to 49", "voted 51 to 49"
  std::optional<FoundFigure> read_tally(const Side& first) const {
    std::size_t joint = first.end;
    const auto votes = vote_nouns().match(document_, joint, sentence_.end);
    if (votes) joint += votes.tokens;
    if (joint >= sentence_.end) return std::nullopt;
    const std::string_view word = document_.token(joint).lower;
    if (word != "to" && !(votes && word == "against")) return std::nullopt;
    const auto second = side_at(joint + 1);
    if (!second || !ends_free(second->end)) return std::nullopt;
    if (!votes && (first.value < second->value || find_cue_before() != ContestCue::vote)) return std::nullopt;
    return make_score(first.value, *second);
  }

  std::optional<ContestCue> find_cue_before() const {
    const std::size_t floor = at_ > sentence_.begin + cue_reach ? at_ - cue_reach : sentence_.begin;
    for (std::size_t i = at_; i-- > floor;) {
      if (const auto cue = contest_cues().match(document_, i, at_)) return *cue.value;
    }
    return std::nullopt;
  }

  // The nearest word that says what the numbers are, on either side.
  std::optional<ContestCue> find_cue(std::size_t end) const {
    const std::size_t limit = std::min(sentence_.end, end + cue_reach);
    for (std::size_t i = end; i < limit && i < end + 2 && document_.token(i).kind == TokenKind::word; ++i) {
      if (const auto cue = contest_cues().match(document_, i, limit)) return *cue.value;
    }
    if (const auto before = find_cue_before()) return before;
    for (std::size_t i = end; i < limit; ++i) {
      if (const auto cue = contest_cues().match(document_, i, limit)) return *cue.value;
    }
    return std::nullopt;
  }

  FoundFigure make_found(std::size_t end, FigureType type) const {
    FoundFigure found;
    found.tokens = {at_, end};
    found.span = document_.span_of(found.tokens);
    found.figure.type = type;
    return found;
  }

  FoundFigure make_score(int first, const Side& second) const {
    FoundFigure found = make_found(second.end, FigureType::score);
    found.figure.iso = std::to_string(first) + "-" + std::to_string(second.value);
    found.figure.iso_low = found.figure.iso;
    found.figure.iso_high = found.figure.iso;
    return found;
  }

  FoundFigure make_ratio(int first, const Side& second) const {
    FoundFigure found = make_found(second.end, FigureType::ratio);
    set_value(found.figure, Decimal(first).divided_by(Decimal(second.value)));
    found.figure.numerator = Decimal(first);
    found.figure.denominator = Decimal(second.value);
    return found;
  }

  // "a 50-50 chance" is one of two.
  FoundFigure make_half(const Side& second) const {
    FoundFigure found = make_found(second.end, FigureType::ratio);
    set_value(found.figure, Decimal(5, -1));
    return found;
  }

  static void set_value(Figure& figure, const Decimal& value) {
    figure.value = value;
    figure.low = value;
    figure.high = value;
    figure.step = Decimal(1);
  }

  const Document& document_;
  const Claims& claims_;
  std::size_t at_;
  TokenRange sentence_;
};

}  // namespace

bool is_clock_like(const Document& document, std::size_t at) {
  return at + 2 < document.tokens().size() && document.token(at + 1).text == ":" && is_glued(document, at + 1) &&
         is_glued(document, at + 2) && document.token(at + 2).kind == TokenKind::number;
}

std::optional<FoundFigure> read_score(const Document& document, const Claims& claims, std::size_t at) {
  return ScoreReader(document, claims, at).read();
}

}  // namespace factdiff
