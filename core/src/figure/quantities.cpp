#include "figure/quantities.h"

#include <algorithm>

#include "figure/adjacency.h"
#include "figure/ages.h"
#include "figure/amounts.h"
#include "figure/changes.h"
#include "figure/compounds.h"
#include "figure/counted_nouns.h"
#include "figure/dollars.h"
#include "figure/hedges.h"
#include "figure/number_starts.h"
#include "figure/ranges.h"
#include "figure/ratios.h"

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

void copy_numeral(const Numeral& numeral, Figure& figure) {
  figure.value = numeral.value;
  figure.low = numeral.low;
  figure.high = numeral.high;
  figure.step = numeral.step;
  figure.numerator = numeral.numerator;
  figure.denominator = numeral.denominator;
}

class Finder {
 public:
  Finder(const Document& document, const ReadingContext& context, Claims& claims)
      : document_(document), claims_(claims), reader_{document, claims, find_plain_dollar(document, context.locale)} {}

  std::vector<FoundFigure> find() {
    const std::size_t count = document_.tokens().size();
    for (std::size_t at = 0; at < count;) {
      if (!claims_.is_free(at) || !may_begin_number(document_.token(at))) {
        ++at;
        continue;
      }
      const auto found = read_at(at);
      if (!found) {
        ++at;
        continue;
      }
      at = std::max(at + 1, found->tokens.end);
      claims_.claim(found->tokens);
      last_end_ = found->tokens.end;
      figures_.push_back(*found);
    }
    return std::move(figures_);
  }

 private:
  std::optional<FoundFigure> read_at(std::size_t at) {
    set_bounds(at);
    if (auto zero = read_zero(document_, at, limit_)) return zero;
    if (is_embedded(at)) return std::nullopt;
    if (auto multiplier = read_multiplier(document_, at, limit_)) return hedged(*multiplier, false);
    auto amount = reader_.read(at, floor_, limit_);
    if (!amount || runs_on(amount->tokens.end)) return read_odd_end(at, amount);
    if (auto rate = read_rate(reader_, *amount, limit_)) return hedged(*rate, false);
    return finish(*amount);
  }

  // Nothing beyond the sentence, a claimed token or widest_look is read.
  void set_bounds(std::size_t at) {
    const TokenRange sentence = document_.sentence_of(at).tokens;
    floor_ = std::max(sentence.begin, last_end_);
    if (at > floor_ + widest_look) floor_ = at - widest_look;
    for (std::size_t i = at; i-- > floor_;) {
      if (!claims_.is_free(i)) {
        floor_ = i + 1;
        break;
      }
    }
    limit_ = at;
    const std::size_t end = std::min(sentence.end, at + widest_look);
    while (limit_ < end && claims_.is_free(limit_)) ++limit_;
  }

  // The "19" of "Covid-19", the "5" of "A5", the "7" of "24/7" are no numbers of their own.
  bool is_embedded(std::size_t at) const {
    if (at == 0 || !is_glued(document_, at)) return false;
    const Token& before = document_.token(at - 1);
    if (before.kind == TokenKind::word) return !is_prefix_word(at - 1);
    if (before.kind == TokenKind::number) return true;
    if (before.text == "#" || before.text == "@" || before.text == "_" || before.text == "=")
      return before.text != "=" || !is_prefix_word(at - 1);
    if (at < 2 || !is_glued(document_, at - 1)) return false;
    const Token& first = document_.token(at - 2);
    if (is_dash(before.text))
      return first.kind == TokenKind::word ? !may_precede_hyphened(first.lower)
                                           : first.kind == TokenKind::number && at - 2 >= floor_;
    return before.text == "/" && first.kind != TokenKind::symbol;
  }

  bool is_prefix_word(std::size_t at) const { return is_currency_prefix(document_, at); }

  // A word or number glued behind the amount is not understood: "5th", "737s", "2G".
  bool runs_on(std::size_t end) const {
    if (!is_glued(document_, end)) return false;
    const Token& next = document_.token(end);
    return next.kind == TokenKind::word ? next.lower != "'s" || true : next.kind == TokenKind::number;
  }

  // "in her 40s", "the over-65s".
  std::optional<FoundFigure> read_odd_end(std::size_t at, const std::optional<Amount>& amount) {
    if (!amount) return std::nullopt;
    const auto age = read_age(document_, *amount, document_.sentence_of(at).tokens.begin, limit_);
    if (!age) return std::nullopt;
    return make_age(*age, amount->tokens.begin);
  }

  FoundFigure make_age(const Age& age, std::size_t) {
    FoundFigure found;
    found.tokens = age.tokens;
    found.span = document_.span_of(age.tokens);
    found.figure.type = FigureType::age;
    found.figure.unit = age.unit;
    copy_numeral(age.numeral, found.figure);
    return hedged(found, false);
  }

  FoundFigure hedged(FoundFigure found, bool duration) const {
    const FoundHedge before = find_hedge_before(document_, found.tokens.begin, floor_, duration);
    apply_hedge(found.figure, before.hedge, find_hedge_behind(document_, found.tokens.end, limit_));
    return found;
  }

  // A bound outranks a range or a vague count.
  static void apply_hedge(Figure& figure, Hedge before, Hedge behind) {
    const Hedge stated = before != Hedge::exact ? before : behind;
    if (stated != Hedge::exact) {
      figure.hedge = stated;
    } else if (!figure.value) {
      figure.hedge = figure.hedge == Hedge::vague ? Hedge::vague : Hedge::range;
    }
  }

  std::optional<FoundFigure> finish(Amount amount) {
    add_smaller_parts(reader_, amount, limit_);
    const std::size_t floor = document_.sentence_of(amount.tokens.begin).tokens.begin;
    const FoundHedge first_hedge = find_hedge_before(document_, amount.tokens.begin, floor_, is_span(amount));
    ChangeContext change{first_hedge.begin, floor, limit_, first_hedge.is_level};
    const Direction direction = find_direction(document_, amount, change);
    bool range = false;
    if (const auto joined = read_range(reader_, amount, floor_, limit_, direction != Direction::none)) {
      amount = *joined;
      range = true;
    }
    if (const auto age = read_age(document_, amount, floor, limit_)) return make_age(*age, amount.tokens.begin);
    if (!range && is_scrap(amount)) return std::nullopt;
    FoundFigure found;
    found.tokens = amount.tokens;
    found.figure.type = type_of(amount);
    found.figure.unit = amount.unit;
    copy_numeral(amount.numeral, found.figure);
    if (amount.numeral.form == NumeralForm::vague) found.figure.hedge = Hedge::vague;
    std::size_t behind = amount.tokens.end;
    if (!add_noun(amount, found, behind)) return std::nullopt;
    add_conversion(amount, found, behind);
    found.span = document_.span_of(amount.tokens);
    Hedge hedge_behind = find_hedge_behind(document_, amount.tokens.end, limit_);
    if (hedge_behind == Hedge::exact) hedge_behind = find_hedge_behind(document_, behind, limit_);
    apply_hedge(found.figure, first_hedge.hedge, hedge_behind);
    found.figure.direction = direction;
    return found;
  }

  static bool is_span(const Amount& amount) { return amount.kind == AmountKind::duration; }

  // Counts take the noun as unit; "one" is a figure only with one.
  bool add_noun(const Amount& amount, FoundFigure& found, std::size_t& behind) const {
    if (amount.kind != AmountKind::bare) return true;
    const bool one = amount.numeral.value && *amount.numeral.value == Decimal(1);
    std::size_t at = amount.tokens.end;
    const bool partitive = amount.numeral.form == NumeralForm::vague || amount.numeral.form == NumeralForm::fraction ||
                           amount.numeral.scaled || document_.token(at - 1).lower == "couple";
    if (partitive && is_word(document_, at, limit_, "of")) ++at;
    at = skip_before_noun(at);
    const auto noun = find_counted_noun(document_, at, limit_, one);
    const bool word_one = one && amount.numeral.form == NumeralForm::words && !amount.numeral.scaled;
    if (word_one && !counts_one(amount, noun)) return false;
    if (!noun) return true;
    if (found.figure.type == FigureType::count) found.figure.unit = noun->unit;
    found.figure.noun = document_.token(noun->token).span;
    behind = noun->token + 1;
    return true;
  }

  // The "or more" of "30 or more boats", the "$500" of "two $500 cheques".
  std::size_t skip_before_noun(std::size_t at) const {
    if (const std::size_t hedge = hedge_length_behind(document_, at, limit_); hedge > 0) return at + hedge;
    for (std::size_t number = at; number < limit_ && number < at + 2; ++number) {
      if (document_.token(number).kind != TokenKind::number) continue;
      const auto size = reader_.read(number, at, limit_);
      if (size && size->kind != AmountKind::bare && size->tokens.begin == at) return size->tokens.end;
    }
    return at;
  }

  // "one" is a pronoun without a noun, and behind "this", "the", "no".
  bool counts_one(const Amount& amount, const std::optional<CountedNoun>& noun) const {
    if (!noun) return false;
    if (noun->token == amount.tokens.end && is_one_idiom(document_.token(noun->token).lower)) return false;
    if (amount.tokens.begin == 0) return true;
    return !precedes_pronoun_one(document_.token(amount.tokens.begin - 1).lower);
  }

  // "5 miles (8km)": the second spelling of one measure is no figure of its own.
  void add_conversion(const Amount& amount, FoundFigure& found, std::size_t behind) {
    if (amount.kind != AmountKind::measure && amount.kind != AmountKind::duration) return;
    if (behind + 2 >= limit_ || document_.token(behind).text != "(") return;
    std::size_t at = behind + 1;
    const FoundHedge none;
    while (at < limit_ && !may_begin_number(document_.token(at)) && at < behind + 3) ++at;
    auto second = reader_.read(at, behind + 1, limit_);
    if (!second) return;
    add_smaller_parts(reader_, *second, limit_);
    if (const auto range = read_range(reader_, *second, behind + 1, limit_, false)) second = *range;
    if (second->dimension != amount.dimension || second->unit == amount.unit) return;
    const std::size_t end = second->tokens.end;
    if (end >= limit_ || (document_.token(end).text != ")" && document_.token(end).text != "/")) return;
    found.figure.also = document_.span_of(second->tokens);
    claims_.claim(second->tokens);
  }

  // Bare years and the like that nothing around makes a figure.
  bool is_scrap(const Amount& amount) const {
    if (amount.kind != AmountKind::bare || amount.numeral.form != NumeralForm::digits) return false;
    const std::string_view text = document_.token(amount.tokens.begin).text;
    const bool year_like = amount.tokens.size() == 1 && text.size() == 4 &&
                           (text.starts_with("19") || text.starts_with("20")) &&
                           text.find_first_not_of("0123456789") == std::string_view::npos;
    const std::size_t end = amount.tokens.end;
    if (year_like && !find_counted_noun(document_, end, limit_, false)) return true;
    const bool dashed = is_hyphen(document_, end) && document_.token(end + 1).kind == TokenKind::number;
    const bool slashed = is_glued(document_, end) && document_.token(end).text == "/" && is_glued(document_, end + 1);
    return dashed || slashed;
  }

  const Document& document_;
  Claims& claims_;
  AmountReader reader_;
  std::vector<FoundFigure> figures_;
  std::size_t last_end_ = 0;
  std::size_t floor_ = 0;
  std::size_t limit_ = 0;
};

}  // namespace

std::vector<FoundFigure> find_quantities(const Document& document, const ReadingContext& context, Claims& claims) {
  return Finder(document, context, claims).find();
}

}  // namespace factdiff
