#include "figure/day_words.h"

#include "figure/adjacency.h"
#include "figure/ordinals.h"
#include "lexicon/noun_words.h"
#include "text/stems.h"

namespace factdiff {
namespace {

int small_number(const Token& token) {
  if (token.kind != TokenKind::number || token.text.size() > 2) return 0;
  int number = 0;
  for (const char c : token.text) {
    if (c < '0' || c > '9') return 0;
    number = number * 10 + (c - '0');
  }
  return number;
}

bool is_plural_noun(const Token& token) {
  return token.kind == TokenKind::word && !token.capital && token.space_before && !ends_noun_run(token.lower) &&
         (singular(token.lower) != token.lower || bare_plurals().find(token) != nullptr);
}

class Reader {
 public:
  Reader(const Document& document, unsigned name_months, std::size_t limit)
      : document_(document), name_months_(name_months), limit_(limit) {}

  std::optional<DayWords> read(std::size_t at) const {
    if (const auto weekday = weekday_words().match(document_, at, limit_)) return read_weekday(at, *weekday.value);
    if (month_words().match(document_, at, limit_)) return read_month(at);
    return read_day_first(at);
  }

 private:
  std::optional<DayWords> read_weekday(std::size_t at, const CalendarWord& weekday) const {
    const bool is_short = weekday.grade == CalendarGrade::abbreviation;
    DayWords words;
    words.tokens = {at, at + 1 + (is_short ? point_length(at + 1) : 0)};
    words.date.weekday = weekday.number;
    std::size_t next = words.tokens.end;
    if (is_word(document_, next, limit_, ",")) ++next;
    if (is_word(document_, next, limit_, "the")) ++next;
    auto rest = next < limit_ && month_words().match(document_, next, limit_) ? read_month(next) : read_day_first(next);
    if (rest && rest->date.day > 0) {
      rest->tokens.begin = at;
      rest->date.weekday = weekday.number;
      return rest;
    }
    if (is_short) return std::nullopt;
    return words;
  }

  // "July 25, 2025", "July 2025", "July"
  std::optional<DayWords> read_month(std::size_t at) const {
    const auto month = month_words().match(document_, at, limit_);
    if (!month) return std::nullopt;
    DayWords words;
    words.date.month = month.value->number;
    const bool is_short = month.value->grade == CalendarGrade::abbreviation;
    words.tokens = {at, at + 1 + (is_short ? point_length(at + 1) : 0)};
    if (!read_day(words)) {
      read_year(words, false);
      if (words.date.year == 0 && month.value->grade != CalendarGrade::name && !is_bare_month(at, *month.value)) {
        return std::nullopt;
      }
      return words;
    }
    read_year(words, true);
    return words;
  }

  // A day behind the month; "In July 25 people died" has none.
  bool read_day(DayWords& words) const {
    const std::size_t at = words.tokens.end;
    if (at >= limit_ || !document_.token(at).space_before) return false;
    int day = 0;
    std::size_t end = at;
    if (const auto ordinal = parse_ordinal(document_, at, limit_); ordinal && ordinal->value <= 31) {
      day = static_cast<int>(ordinal->value);
      end = ordinal->tokens.end;
    } else {
      day = small_number(document_.token(at));
      end = at + 1;
    }
    if (day < 1 || day > 31) return false;
    if (end < limit_ && is_glued(document_, end) && document_.token(end).kind != TokenKind::symbol &&
        document_.token(end).lower != "'s") {
      return false;
    }
    if (is_word(document_, end, limit_, "%") || is_word(document_, end, limit_, "percent")) return false;
    if (is_word(document_, end, limit_, ":") && is_glued(document_, end + 1)) return false;
    if (counts_noun(words.tokens.begin, end)) return false;
    words.date.day = day;
    words.tokens.end = end;
    read_until(words);
    return true;
  }

  bool counts_noun(std::size_t month, std::size_t end) const {
    if (end >= limit_ || !is_plural_noun(document_.token(end)) || month == 0) return false;
    const std::string_view before = document_.token(month - 1).lower;
    return before == "in" || before == "since" || before == "last" || before == "during";
  }

  // "July 25-27", "July 25 to 27"
  void read_until(DayWords& words) const {
    const std::size_t joint = words.tokens.end;
    const bool joined = is_hyphen(document_, joint) || is_word(document_, joint, limit_, "to") ||
                        is_word(document_, joint, limit_, "through");
    if (!joined || joint + 1 >= limit_) return;
    const int until = small_number(document_.token(joint + 1));
    if (until <= words.date.day || until > 31) return;
    if (is_glued(document_, joint + 2) && document_.token(joint + 2).kind == TokenKind::word) return;
    words.until_day = until;
    words.tokens.end = joint + 2;
  }

  // A year behind month or day: "2025", ", 2025", "of 2025", "'25".
  void read_year(DayWords& words, bool has_day) const {
    std::size_t at = words.tokens.end;
    const bool comma = is_word(document_, at, limit_, ",");
    if (comma || (!has_day && is_word(document_, at, limit_, "of"))) ++at;
    if (at >= limit_ || !looks_like_year(document_.token(at)) || !document_.token(at).space_before) return;
    if (is_glued(document_, at + 1) && document_.token(at + 1).kind == TokenKind::word &&
        document_.token(at + 1).lower != "'s") {
      return;
    }
    // "In March, 2000 people"; "On July 25, 1984 people" needs a comma behind its year.
    if (at + 1 < limit_ && is_plural_noun(document_.token(at + 1)) && comma) return;
    words.date.year = year_of(document_.token(at));
    words.tokens.end = at + 1;
  }

  // "25 July 2025", "the 3rd of May", "25-27 July"
  std::optional<DayWords> read_day_first(std::size_t at) const {
    DayWords words;
    words.tokens = {at, at};
    if (!read_day_number(words)) return std::nullopt;
    std::size_t month_at = words.tokens.end;
    const bool of = is_word(document_, month_at, limit_, "of");
    if (of) ++month_at;
    if (month_at >= limit_ || !document_.token(month_at).space_before) return std::nullopt;
    const auto month = month_words().match(document_, month_at, limit_);
    if (!month) return std::nullopt;
    if (of && at > 0 && (document_.token(at - 1).lower == "a" || document_.token(at - 1).lower == "one")) {
      return std::nullopt;  // "a third of May's sales"
    }
    words.date.month = month.value->number;
    const bool is_short = month.value->grade == CalendarGrade::abbreviation;
    words.tokens.end = month_at + 1 + (is_short ? point_length(month_at + 1) : 0);
    // "the 19 September 11 hijackers"
    if (words.tokens.end < limit_ && small_number(document_.token(words.tokens.end)) > 0) return std::nullopt;
    read_year(words, true);
    return words;
  }

  bool read_day_number(DayWords& words) const {
    const std::size_t at = words.tokens.begin;
    if (at >= limit_) return false;
    if (const auto ordinal = parse_ordinal(document_, at, limit_)) {
      words.date.day = static_cast<int>(ordinal->value <= 31 ? ordinal->value : 0);
      words.tokens.end = ordinal->tokens.end;
      return words.date.day > 0;
    }
    words.date.day = small_number(document_.token(at));
    words.tokens.end = at + 1;
    if (words.date.day < 1 || words.date.day > 31) return false;
    read_until(words);
    if (words.until_day == 0 && is_word(document_, at + 1, limit_, "and") && at + 2 < limit_) {
      // "25 and 26 July", "between 3 and 5 May"; "3 and 12 May" are two days apart from each other.
      const int until = small_number(document_.token(at + 2));
      const bool between = at > 0 && document_.token(at - 1).lower == "between" && until > words.date.day;
      if (until != words.date.day + 1 && !between) return true;
      words.until_day = until;
      words.tokens.end = at + 3;
    }
    return true;
  }

  // The point of an abbreviation.
  std::size_t point_length(std::size_t at) const {
    return is_glued(document_, at) && document_.token(at).text == "." ? 1 : 0;
  }

  // A month that may be a name or a word needs a preposition before it, and no name behind.
  bool is_bare_month(std::size_t at, const CalendarWord& month) const {
    if (month.grade == CalendarGrade::abbreviation || at == 0 ||
        document_.token(at - 1).sentence != document_.token(at).sentence)
      return false;
    if (date_prepositions().find(document_.token(at - 1)) == nullptr &&
        !(is_hyphen(document_, at - 1) && at >= 2 && period_parts().find(document_.token(at - 2)) != nullptr)) {
      return false;
    }
    if (at + 1 < limit_ && document_.token(at + 1).capital && document_.token(at + 1).space_before) return false;
    return (name_months_ >> month.number & 1U) == 0;
  }

  const Document& document_;
  unsigned name_months_;
  std::size_t limit_;
};

// Months that stand behind a given name or a title: the "May" of "Theresa May".
unsigned find_name_months(const Document& document) {
  unsigned months = 0;
  for (std::size_t i = 1; i < document.tokens().size(); ++i) {
    const Token& token = document.token(i);
    const Token& before = document.token(i - 1);
    if (!token.capital || !before.capital || before.sentence != token.sentence) continue;
    const CalendarWord* month = month_words().find(token);
    if (month == nullptr || month->grade != CalendarGrade::common) continue;
    const bool leads_date = date_prepositions().find(before) != nullptr || period_parts().find(before) != nullptr ||
                            weekday_words().find(before) != nullptr || ends_noun_run(before.lower);
    if (!leads_date) months |= 1U << month->number;
  }
  return months;
}

}  // namespace

DayWordReader::DayWordReader(const Document& document)
    : document_(document), name_months_(find_name_months(document)) {}

std::optional<DayWords> DayWordReader::read(std::size_t at, std::size_t limit) const {
  if (at >= limit) return std::nullopt;
  return Reader(document_, name_months_, limit).read(at);
}

bool looks_like_year(const Token& token) {
  if (token.kind != TokenKind::number || token.text.size() != 4) return false;
  for (const char c : token.text) {
    if (c < '0' || c > '9') return false;
  }
  const int year = year_of(token);
  return year >= 1000 && year < 2200;
}

int year_of(const Token& token) {
  int year = 0;
  for (const char c : token.text) year = year * 10 + (c - '0');
  return year;
}

}  // namespace factdiff
