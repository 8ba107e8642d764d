#include "figure/quantities.h"

#include <algorithm>
#include <optional>

#include "figure/adjacency.h"
#include "figure/ages.h"
#include "figure/amounts.h"
#include "figure/changes.h"
#include "figure/compounds.h"
#include "figure/conversions.h"
#include "figure/counted_nouns.h"
#include "figure/hedges.h"
#include "figure/number_names.h"
#include "figure/number_starts.h"
#include "figure/points.h"
#include "figure/ranges.h"
#include "figure/rates.h"
#include "figure/ratios.h"
#include "figure/shared_units.h"
#include "figure/text_money.h"
#include "lexicon/noun_words.h"

namespace factdiff {
namespace {

constexpr std::size_t widest_look = 60;  // tokens: keeps a sentence without end linear

FigureType type_of(const Amount& amount) {
  switch (amount.kind) {
    case AmountKind::money:
      return FigureType::money;
    case AmountKind::part:
      return FigureType::percent;
    case AmountKind::measure:
      return FigureType::measure;
    case AmountKind::duration:
      return FigureType::duration;
    case AmountKind::bare:
      return amount.numeral.form == NumeralForm::fraction ? FigureType::ratio : FigureType::count;
  }
  return FigureType::count;
}

Figure make_figure(FigureType type, std::string unit, const Numeral& numeral) {
  Figure figure;
  figure.type = type;
  figure.unit = std::move(unit);
  figure.value = numeral.value;
  figure.low = numeral.low;
  figure.high = numeral.high;
  figure.step = numeral.step;
  figure.numerator = numeral.numerator;
  figure.denominator = numeral.denominator;
  if (!numeral.value) figure.hedge = numeral.form == NumeralForm::vague ? Hedge::vague : Hedge::range;
  return figure;
}

class Finder {
 public:
  Finder(const Document& document, const ReadingContext& context, Claims& claims)
      : document_(document), claims_(claims), reader_{document, claims, find_text_money(document, context.locale)} {}

  std::vector<FoundFigure> find() {
    const std::size_t count = document_.tokens().size();
    for (std::size_t at = 0; at < count && figures_.size() <= max_mentions;) {
      const bool candidate = claims_.is_free(at) && may_begin_number(document_.token(at));
      const auto found = candidate ? read_at(at) : std::nullopt;
      if (!found) {
        ++at;
        continue;
      }
      at = std::max(at + 1, found->tokens.end);
      claims_.claim(found->tokens);
      figures_.push_back(*found);
    }
    share_units(document_, figures_);
    find_percentage_points(document_, figures_);
    return std::move(figures_);
  }

 private:
  std::optional<FoundFigure> read_at(std::size_t at) {
    set_bounds(at);
    if (auto zero = read_zero(document_, at, limit_)) return zero;
    if (hangs_on_word(document_, at, floor_)) return std::nullopt;
    if (auto multiplier = read_multiplier(document_, at, limit_)) return hedged(*multiplier, multiplier->tokens.begin);
    auto amount = reader_.read(at, floor_, limit_);
    if (!amount) amount = read_unit_and_half(document_, at, limit_);
    if (!amount) return std::nullopt;
    if (is_glued(document_, amount->tokens.end) && document_.token(amount->tokens.end).kind != TokenKind::symbol) {
      return read_age_figure(*amount);  // "40s"; "5th" and "737s" are not understood
    }
    if (auto rate = read_rate(reader_, *amount, limit_)) return hedged(*rate, rate->tokens.begin);
    return read_amount(*amount);
  }

  // Nothing beyond the sentence, a claimed token or widest_look is read.
  void set_bounds(std::size_t at) {
    const TokenRange sentence = document_.sentence_of(at).tokens;
    sentence_begin_ = std::max(sentence.begin, at > widest_look ? at - widest_look : 0);
    floor_ = at;
    while (floor_ > sentence_begin_ && claims_.is_free(floor_ - 1)) --floor_;
    limit_ = at;
    const std::size_t end = std::min(sentence.end, at + widest_look);
    while (limit_ < end && claims_.is_free(limit_)) ++limit_;
  }

  std::optional<FoundFigure> read_age_figure(const Amount& amount) const {
    const auto age = read_age(document_, amount, sentence_begin_, limit_);
    if (!age) return std::nullopt;
    FoundFigure found{age->tokens, document_.span_of(age->tokens),
                      make_figure(FigureType::age, age->unit, age->numeral)};
    return hedged(found, age->begin);
  }

  // Applies the hedges that end before token `begin` or stand behind the figure.
  FoundFigure hedged(FoundFigure found, std::size_t begin) const {
    const FoundHedge before = find_hedge_before(document_, begin, sentence_begin_, false);
    apply_hedge(found.figure, before.hedge, find_hedge_behind(document_, found.tokens.end, limit_));
    return found;
  }

  // A stated hedge outranks what the number itself says, a range or a vague count.
  static void apply_hedge(Figure& figure, Hedge before, Hedge behind) {
    if (before != Hedge::exact) {
      figure.hedge = before;
    } else if (behind != Hedge::exact) {
      figure.hedge = behind;
    }
  }

  std::optional<FoundFigure> read_amount(Amount amount) {
    add_smaller_parts(reader_, amount, limit_);
    const bool duration = amount.kind == AmountKind::duration;
    const FoundHedge hedge = find_hedge_before(document_, amount.tokens.begin, floor_, duration);
    const ChangeContext change{hedge.begin, sentence_begin_, limit_, hedge.is_level};
    Direction direction = direction_of(amount, change);
    const auto range = read_range(reader_, amount, floor_, limit_, follows_change(document_, change));
    if (range) amount = *range;
    if (range && direction == Direction::none) direction = direction_of(amount, change);  // "a 5 to 7 percent rise"
    if (auto age = read_age_figure(amount)) return age;
    if (!range && hedge.hedge == Hedge::exact && is_number_name(document_, amount, limit_)) return std::nullopt;
    FoundFigure found{amount.tokens, document_.span_of(amount.tokens),
                      make_figure(type_of(amount), amount.unit, amount.numeral)};
    std::size_t behind = amount.tokens.end;
    if (!add_noun(amount, found, behind)) return std::nullopt;
    if (const auto again = find_conversion(reader_, amount, behind, limit_)) {
      found.figure.also = document_.span_of(*again);
      claims_.claim(*again);
    }
    Hedge hedge_behind = find_hedge_behind(document_, amount.tokens.end, limit_);
    if (hedge_behind == Hedge::exact) hedge_behind = find_hedge_behind(document_, behind, limit_);
    apply_hedge(found.figure, hedge.hedge, hedge_behind);
    found.figure.direction = direction;
    return found;
  }

  // "lost 190 points, or 0.6%": the same change said twice.
  Direction direction_of(const Amount& amount, const ChangeContext& change) const {
    const Direction direction = find_direction(document_, amount, change);
    if (direction != Direction::none || figures_.empty()) return direction;
    const FoundFigure& last = figures_.back();
    const bool again = change.begin > 0 && document_.token(change.begin - 1).lower == "or" &&
                       change.begin <= last.tokens.end + 3 && change.begin >= last.tokens.end + 1;
    return again ? last.figure.direction : Direction::none;
  }

  // Counts take the noun as unit; "one" is a figure only with one.
  bool add_noun(const Amount& amount, FoundFigure& found, std::size_t& behind) const {
    if (amount.kind == AmountKind::duration) return !is_some_day(amount);
    if (amount.kind != AmountKind::bare) return true;
    const bool one = amount.numeral.value && *amount.numeral.value == Decimal(1);
    std::size_t at = skip_partitive(amount);
    at = skip_before_noun(at);
    const auto noun = find_counted_noun(document_, at, limit_, one);
    const bool word_one = one && amount.numeral.form == NumeralForm::words && !amount.numeral.scaled;
    if (word_one && !counts_one(amount, noun)) return false;
    if (!noun) return !is_small_adjective(amount);
    if (found.figure.type == FigureType::count) found.figure.unit = noun->unit;
    found.figure.noun = document_.token(noun->token).span;
    behind = noun->token + 1;
    if (found.figure.type != FigureType::count) return true;
    if (const auto rate = read_base(document_, AmountKind::bare, behind, limit_)) {
      found.figure.unit += "-per-" + rate->base;  // "15 deaths a day"
      behind = rate->end;
    }
    return true;
  }

  // "one day" without a preposition is some day.
  bool is_some_day(const Amount& amount) const {
    const std::size_t begin = amount.tokens.begin;
    if (document_.token(begin).lower != "one" || amount.tokens.size() != 2) return false;
    if (!is_idiom_after_one(document_.token(begin + 1).lower)) return false;
    return begin == 0 || !measures_one_day(document_.token(begin - 1).lower);
  }

  // The "of" of "dozens of homes", the "of the" of "two of the boats", the "the" of "half the boats".
  std::size_t skip_partitive(const Amount& amount) const {
    const std::size_t end = amount.tokens.end;
    const bool loose = amount.numeral.form == NumeralForm::vague || amount.numeral.form == NumeralForm::fraction ||
                       amount.numeral.scaled || document_.token(end - 1).lower == "couple";
    std::size_t at = end;
    if (is_word(document_, at, limit_, "of")) ++at;
    const bool determiner = at < limit_ && begins_noun_phrase(document_.token(at).lower);
    if (determiner && (at > end || amount.numeral.form == NumeralForm::fraction)) return at + 1;
    const bool owner = at + 1 < limit_ && document_.token(at).capital && document_.token(at + 1).lower == "'s";
    return loose || (owner && at > end) ? at : end;
  }

  // "one-off", "two-way", "four-legged": numbers in name only.
  bool is_small_adjective(const Amount& amount) const {
    const std::size_t end = amount.tokens.end;
    return amount.numeral.form == NumeralForm::words && end < limit_ && is_hyphen(document_, end) &&
           document_.token(end + 1).kind == TokenKind::word;
  }

  // The "or more" of "30 or more boats", the "$500" of "two $500 cheques".
  std::size_t skip_before_noun(std::size_t at) const {
    if (const std::size_t hedge = hedge_length_behind(document_, at, limit_); hedge > 0) return at + hedge;
    for (std::size_t number = at; number < limit_ && number < at + 3; ++number) {
      if (document_.token(number).kind != TokenKind::number) continue;
      const auto size = reader_.read(number, at, limit_);
      if (size && size->kind != AmountKind::bare && size->tokens.begin == at) return size->tokens.end;
    }
    return at;
  }

  // "one" is a pronoun without a noun, behind "this", "the", "no", and before "of": "one of the best" counts nothing.
  bool counts_one(const Amount& amount, const std::optional<CountedNoun>& noun) const {
    if (!noun || is_word(document_, amount.tokens.end, limit_, "of")) return false;
    if (is_idiom_after_one(document_.token(amount.tokens.end).lower)) return false;
    if (amount.tokens.begin == 0) return true;
    return !precedes_pronoun_one(document_.token(amount.tokens.begin - 1).lower);
  }

  const Document& document_;
  Claims& claims_;
  AmountReader reader_;
  std::vector<FoundFigure> figures_;
  std::size_t sentence_begin_ = 0;  // what may speak of the figure
  std::size_t floor_ = 0;           // what may belong to it
  std::size_t limit_ = 0;
};

}  // namespace

std::vector<FoundFigure> find_quantities(const Document& document, const ReadingContext& context, Claims& claims) {
  return Finder(document, context, claims).find();
}

}  // namespace factdiff
