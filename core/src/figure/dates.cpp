#include "figure/dates.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "figure/adjacency.h"
#include "figure/calendar_hedges.h"
#include "figure/collect.h"
#include "figure/date_anchor.h"
#include "figure/day_words.h"
#include "figure/numeric_dates.h"
#include "figure/relative_dates.h"
#include "figure/tense.h"
#include "figure/years.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

class DateFinder {
 public:
  DateFinder(const Document& document, const ReadingContext& context, Claims& claims)
      : document_(document),
        claims_(claims),
        anchor_(context.published),
        day_words_(document),
        day_first_(is_day_first(context.locale)) {}

  std::vector<FoundFigure> find() {
    std::vector<FoundFigure> figures =
        collect_figures(document_, claims_, [this](std::size_t at) { return read_at(at); });
    for (FoundFigure& found : figures) {
      found.figure.type = FigureType::date;
      found.figure.hedge = find_calendar_hedge(document_, found.tokens.begin, found.figure.hedge);
    }
    return figures;
  }

 private:
  std::optional<FoundFigure> read_at(std::size_t at) {
    const Token& token = document_.token(at);
    limit_ = document_.sentence_of(at).tokens.end;
    if (token.kind == TokenKind::number) return read_number(at);
    if (token.kind != TokenKind::word || token.lower.size() > 12) return std::nullopt;
    const DateStart* start = date_starts().find(token);
    return start == nullptr ? std::nullopt : read_word(at, *start);
  }

  std::optional<FoundFigure> read_number(std::size_t at) {
    const bool glued_number = is_glued(document_, at) && document_.token(at - 1).kind != TokenKind::symbol;
    if (glued_number) return std::nullopt;
    if (auto numeric = read_numeric_date(document_, at, day_first_)) return from_numeric(*numeric);
    if (auto dated = read_day(at, std::nullopt, at)) return dated;
    if (const auto century = read_century(document_, at, limit_)) return from_years(*century, at);
    if (const auto years = read_years(document_, at, limit_)) return from_years(*years, with_apostrophe(at));
    return std::nullopt;
  }

  std::optional<FoundFigure> read_word(std::size_t at, DateStart start) {
    switch (start) {
      case DateStart::month:
      case DateStart::weekday:
        return read_day(at, std::nullopt, at);
      case DateStart::relative:
        if (auto shifted = read_shifted_day(at)) return shifted;
        return read_relative_date(document_, anchor_, at, limit_);
      case DateStart::relative_day:
      case DateStart::period:
      case DateStart::ago:
        return read_relative_date(document_, anchor_, at, limit_);
      case DateStart::named_day:
        if (auto named = read_named_day(at)) return named;
        return read_ordinal_date(at);  // "fourth" opens "Fourth of July" and "fourth quarter"
      case DateStart::part:
        return read_part(at);
      case DateStart::ordinal:
        return read_ordinal_date(at);
      case DateStart::fiscal:
        if (const auto years = read_fiscal_year(document_, at, limit_)) return from_years(*years, at);
        return read_quarter(document_, anchor_, at, limit_);
      case DateStart::decade:
        if (const auto years = read_decade_word(document_, at)) return from_years(*years, at);
        return std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<FoundFigure> read_ordinal_date(std::size_t at) {
    if (const auto century = read_century(document_, at, limit_)) return from_years(*century, at);
    if (auto quarter = read_quarter(document_, anchor_, at, limit_)) return quarter;
    if (auto named = read_named_day(at)) return named;
    return read_day(at, std::nullopt, at);
  }

  // "July 25", "Thursday", "July last year", beginning at token `at`; `begin` is where its modifiers begin.
  std::optional<FoundFigure> read_day(std::size_t at, Shift shift, std::size_t begin) {
    auto words = day_words_.read(at, limit_);
    if (!words || is_repeated(at)) return std::nullopt;
    if (words->date.month > 0 && words->date.year == 0) add_relative_year(*words);
    FoundFigure found;
    found.tokens = {begin, words->tokens.end};
    const Tense tense =
        anchor_.is_known() && words->date.year == 0 ? find_tense(document_, found.tokens) : Tense::unknown;
    anchor_.resolve(words->date, tense, shift, found.figure);
    if (words->until_day > 0) {
      FoundFigure last;
      PartialDate until = words->date;
      until.day = words->until_day;
      anchor_.resolve(until, tense, shift, last.figure);
      set_iso_range(found.figure, found.figure.iso, last.figure.iso);
      found.figure.hedge = Hedge::range;
    }
    return found;
  }

  // "July last year"
  void add_relative_year(DayWords& words) const {
    std::size_t at = words.tokens.end;
    if (is_word(document_, at, limit_, "of")) ++at;
    if (at + 1 >= limit_ || !anchor_.is_known()) return;
    const int* shift = relative_words().find(document_.token(at));
    if (shift == nullptr || document_.token(at + 1).lower != "year") return;
    words.date.year = anchor_.published().year + *shift;
    words.tokens.end = at + 2;
  }

  // "every Thursday", "on Thursday nights"
  bool is_repeated(std::size_t at) const {
    if (at == 0 || weekday_words().find(document_.token(at)) == nullptr) return false;
    return repeating_words().find(document_.token(at - 1)) != nullptr &&
           document_.token(at - 1).sentence == document_.token(at).sentence;
  }

  // "last Thursday", "next July"
  std::optional<FoundFigure> read_shifted_day(std::size_t at) {
    const auto shift = relative_words().match(document_, at, limit_);
    if (!shift) return std::nullopt;
    const std::size_t day = at + shift.tokens;
    if (day >= limit_ || document_.token(day).kind != TokenKind::word) return std::nullopt;
    const DateStart* start = date_starts().find(document_.token(day));
    if (start == nullptr || (*start != DateStart::month && *start != DateStart::weekday)) return std::nullopt;
    return read_day(day, *shift.value == 0 ? Shift() : Shift(*shift.value), at);
  }

  // "mid-June", "late 2022", "the early 1990s", "late last year"
  std::optional<FoundFigure> read_part(std::size_t at) {
    const auto part = period_parts().match(document_, at, limit_);
    if (!part) return std::nullopt;
    std::size_t next = at + part.tokens;
    if (is_hyphen(document_, next)) ++next;
    if (is_word(document_, next, limit_, "the")) ++next;
    if (next >= limit_) return std::nullopt;
    auto found = read_at(next);
    if (!found || !narrow_to_part(*part.value, found->figure)) return std::nullopt;
    found->tokens.begin = at;
    return found;
  }

  std::optional<FoundFigure> read_named_day(std::size_t at) {
    const auto day = named_days().match(document_, at, limit_);
    if (!day) return std::nullopt;
    FoundFigure found;
    found.tokens = {at, at + day.tokens};
    PartialDate date;
    date.month = day.value->month;
    date.day = day.value->day;
    if (found.tokens.end < limit_ && looks_like_year(document_.token(found.tokens.end))) {
      date.year = year_of(document_.token(found.tokens.end++));
    }
    anchor_.resolve(date, find_tense(document_, found.tokens), std::nullopt, found.figure);
    return found;
  }

  FoundFigure from_numeric(const NumericDate& date) const {
    FoundFigure found;
    found.tokens = date.tokens;
    set_iso(found.figure, date.iso);
    found.figure.iso_low = std::min(date.iso, date.other_iso);
    found.figure.iso_high = std::max(date.iso, date.other_iso);
    return found;
  }

  static FoundFigure from_years(const FoundYears& years, std::size_t begin) {
    FoundFigure found;
    found.tokens = {begin, years.tokens.end};
    write_years(years, found.figure);
    return found;
  }

  // "'90s" begins with its apostrophe.
  std::size_t with_apostrophe(std::size_t at) const {
    if (!is_glued(document_, at)) return at;
    return is_apostrophe(code_point_at(document_.token(at - 1).text, 0).value) ? at - 1 : at;
  }

  const Document& document_;
  Claims& claims_;
  DateAnchor anchor_;
  DayWordReader day_words_;
  bool day_first_;
  std::size_t limit_ = 0;
};

}  // namespace

std::vector<FoundFigure> find_dates(const Document& document, const ReadingContext& context, Claims& claims) {
  return DateFinder(document, context, claims).find();
}

}  // namespace factdiff
