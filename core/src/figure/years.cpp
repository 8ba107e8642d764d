#include "figure/years.h"

#include "figure/adjacency.h"
#include "figure/calendar.h"
#include "figure/date_anchor.h"
#include "figure/day_words.h"
#include "figure/ordinals.h"
#include "lexicon/age_words.h"
#include "lexicon/date_words.h"
#include "lexicon/noun_words.h"
#include "text/stems.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

// Years of living memory need less around them than the "1745" that may as well be a count.
constexpr int first_modern = 1800;
constexpr int last_modern = 2199;
constexpr int pivot = 50;  // "'49" is 2049, "'50" is 1950

bool is_modern(int year) { return year >= first_modern && year <= last_modern; }

int two_digit_number(const Token& token) {
  if (token.kind != TokenKind::number || token.text.size() != 2) return -1;
  if (token.text[0] < '0' || token.text[0] > '9' || token.text[1] < '0' || token.text[1] > '9') return -1;
  return (token.text[0] - '0') * 10 + token.text[1] - '0';
}

int century_of_two_digits(int number) { return number >= pivot ? 1900 + number : 2000 + number; }

bool is_apostrophe_token(const Token& token) { return token.text == "'" || token.text == "’" || token.text == "‘"; }

class YearReader {
 public:
  YearReader(const Document& document, std::size_t limit) : document_(document), limit_(limit) {}

  std::optional<FoundYears> read(std::size_t at) const {
    if (at > 0 && is_glued(document_, at) && !may_be_glued(at - 1)) return std::nullopt;
    if (auto decade = read_decade(at)) return decade;
    if (!looks_like_year(document_.token(at))) return std::nullopt;
    FoundYears years{{at, at + 1}, year_of(document_.token(at)), year_of(document_.token(at))};
    read_second(years);
    if (years.last != years.first) return is_modern(years.first) ? std::optional(years) : std::nullopt;
    if (!is_read_as_year(years)) return std::nullopt;
    return years;
  }

  // "2012-13", "2012/13", "1995-2003"
  void read_second(FoundYears& years) const {
    const std::size_t joint = years.tokens.end;
    const bool slash =
        is_glued(document_, joint) && document_.token(joint).text == "/" && is_glued(document_, joint + 1);
    if ((!is_hyphen(document_, joint) && !slash) || joint + 1 >= limit_) return;
    if (is_glued(document_, joint + 2) && document_.token(joint + 2).kind != TokenKind::symbol) return;
    if (is_hyphen(document_, joint + 2)) return;  // "2025-07-25"
    const Token& second = document_.token(joint + 1);
    int last = 0;
    if (looks_like_year(second)) last = year_of(second);
    if (const int two = two_digit_number(second); two >= 0) last = years.first - years.first % 100 + two;
    if (last == years.first - 99) last += 100;  // "1999-00"
    if (last <= years.first || last > years.first + 200) return;
    years.last = last;
    years.tokens.end = joint + 2;
  }

 private:
  // "(2009", "mid-2009", "'90s", "1995-2003" but not "A2009", "$2009", "0.2009".
  bool may_be_glued(std::size_t before) const {
    const Token& token = document_.token(before);
    if (token.kind != TokenKind::symbol) return false;
    return is_dash(token.text) || is_apostrophe_token(token) || token.text == "(" || token.text == "[" ||
           token.text == "\"" || token.text == "“" || token.text == "—";
  }

  // "the 1990s", "the '90s", "the 90s"
  std::optional<FoundYears> read_decade(std::size_t at) const {
    if (at + 1 >= limit_ || !is_glued(document_, at + 1)) return std::nullopt;
    if (document_.token(at + 1).lower != "s" && document_.token(at + 1).lower != "'s") return std::nullopt;
    const Token& number = document_.token(at);
    FoundYears years{{at, at + 2}, 0, 0, true};
    if (looks_like_year(number) && year_of(number) % 10 == 0) {
      if (document_.token(at + 1).lower == "'s" && !is_led_by(at, "the")) return std::nullopt;
      years.first = year_of(number);
    } else if (const int two = two_digit_number(number); two >= 0 && two % 10 == 0 && is_short_decade(at)) {
      years.first = century_of_two_digits(two);
    } else {
      return std::nullopt;
    }
    // "the 1900s" is the century.
    years.last = years.first + (years.first % 100 == 0 && years.first < 2000 ? 99 : 9);
    return years;
  }

  // "in her 90s" is an age, "in the 40s" the weather.
  bool is_short_decade(std::size_t at) const {
    if (at == 0) return false;
    if (is_glued(document_, at) && is_apostrophe_token(document_.token(at - 1))) return true;
    const int two = two_digit_number(document_.token(at));
    return two >= 50 &&
           (is_led_by(at, "the") || is_led_by(at, "early") || is_led_by(at, "late") || is_led_by(at, "mid")) &&
           !owned(at);
  }

  bool owned(std::size_t at) const {
    for (std::size_t i = at > 3 ? at - 3 : 0; i < at; ++i) {
      if (decade_owners().find(document_.token(i)) != nullptr) return true;
    }
    return false;
  }

  bool is_led_by(std::size_t at, std::string_view word) const {
    if (at > 0 && is_dash(document_.token(at - 1).text)) --at;
    return at > 0 && document_.token(at - 1).lower == word;
  }

  // "in 2009", "the 2008 election", "2009 was"; not "2019 homes", "one in 2000 people".
  bool is_read_as_year(const FoundYears& years) const {
    const std::size_t end = years.tokens.end;
    if (is_glued(document_, end) && document_.token(end).kind == TokenKind::word && document_.token(end).lower != "'s")
      return false;
    if (is_hyphen(document_, end) && !is_modern(years.first)) return false;
    if (is_word(document_, end, limit_, "%") || is_word(document_, end, limit_, "percent")) return false;
    const std::size_t begin = document_.sentence_of(years.tokens.begin).tokens.begin;
    const std::size_t at = years.tokens.begin;
    if (at == begin) return is_modern(years.first) && opens_as_year(end);
    std::size_t before = at - 1;
    const std::string_view mark = document_.token(before).text;
    if (mark == "(" || mark == "[") return is_modern(years.first) && is_closed(end);
    if (is_hyphen(document_, before) && before > begin) --before;  // "mid-2009"
    if (document_.token(before).kind == TokenKind::number) return false;
    const std::string_view word = document_.token(before).lower;
    if (!is_modern(years.first)) {
      const bool paired = (word == "between" || word == "from") && leads_year(end);
      return paired || ((word == "in" || word == "since" || word == "circa") && !counts(end));
    }
    if (word == "," || word == "and" || word == "or" || word == "to") return follows_year(before) && !counts(end);
    if (is_rate(before, begin)) return false;
    if (word == "of" && counts(end)) return false;
    if (date_prepositions().find(word) != nullptr) return !counts_people(years, end, before == begin);
    return is_named_event(before, end, begin);
  }

  bool opens_as_year(std::size_t end) const {
    if (is_word(document_, end, limit_, "'s")) return true;
    return end < limit_ && year_verbs().find(document_.token(end)) != nullptr;
  }

  bool is_closed(std::size_t end) const {
    return is_word(document_, end, limit_, ")") || is_word(document_, end, limit_, "]") ||
           is_word(document_, end, limit_, ",") || is_word(document_, end, limit_, ";");
  }

  // "one in 2000"
  bool is_rate(std::size_t before, std::size_t begin) const {
    return before > begin && document_.token(before).lower == "in" && document_.token(before - 1).lower == "one";
  }

  // A plural noun right behind: "2000 people".
  bool counts(std::size_t end) const {
    if (end >= limit_) return false;
    const Token& next = document_.token(end);
    if (next.kind != TokenKind::word || next.capital || !next.space_before || ends_noun_run(next.lower)) return false;
    return singular(next.lower) != next.lower || bare_plurals().find(next) != nullptr;
  }

  // "In 2014 gunmen stormed" opens a sentence with a year; "in 2000 homes" does not.
  static constexpr int round_number = 100;
  bool counts_people(const FoundYears& years, std::size_t end, bool opens) const {
    return counts(end) && !opens && years.first % round_number == 0;
  }

  // "between 1600 and 1900"
  bool leads_year(std::size_t end) const {
    const bool joined = is_word(document_, end, limit_, "and") || is_word(document_, end, limit_, "to");
    return joined && end + 1 < limit_ && looks_like_year(document_.token(end + 1)) && !counts(end + 2);
  }

  // "2008 and 2009", "in 2008, 2009 and 2010"
  bool follows_year(std::size_t before) const {
    return before > 0 && looks_like_year(document_.token(before - 1)) && document_.token(before - 1).space_before;
  }

  // "the 2008 election", "London 2012", "World Cup 2022", "his 2016 win"
  bool is_named_event(std::size_t before, std::size_t end, std::size_t begin) const {
    const Token& word = document_.token(before);
    if (word.kind != TokenKind::word) return false;
    const bool last = end >= limit_ || document_.token(end).kind == TokenKind::symbol;
    if (word.capital && before > begin) return last || !counts(end);
    const std::string_view lower = word.lower;
    const bool determiner = lower == "the" || lower == "a" || lower == "his" || lower == "her" || lower == "its" ||
                            lower == "their" || lower == "this" || lower == "our" || lower == "'s" || lower == "from";
    return determiner && !last && !(counts(end) && year_of(document_.token(end - 1)) % round_number == 0);
  }

  const Document& document_;
  std::size_t limit_;
};

}  // namespace

std::optional<FoundYears> read_years(const Document& document, std::size_t at, std::size_t limit) {
  return YearReader(document, limit).read(at);
}

std::optional<FoundYears> read_fiscal_year(const Document& document, std::size_t at, std::size_t limit) {
  const auto word = fiscal_words().match(document, at, limit);
  if (!word || at + word.tokens >= limit) return std::nullopt;
  const std::size_t number = at + word.tokens;
  FoundYears years{{at, number + 1}, 0, 0, false, true};
  if (looks_like_year(document.token(number))) {
    years.first = year_of(document.token(number));
  } else if (const int two = two_digit_number(document.token(number)); two >= 0 && document.token(at).lower == "fy") {
    years.first = 2000 + two;
  } else {
    return std::nullopt;
  }
  years.last = years.first;
  YearReader(document, limit).read_second(years);
  return years;
}

std::optional<FoundYears> read_decade_word(const Document& document, std::size_t at) {
  const int* tens = decade_words().find(document.token(at));
  if (tens == nullptr || at == 0) return std::nullopt;
  std::size_t before = at - 1;
  if (is_dash(document.token(before).text) && before > 0) --before;
  if (period_parts().find(document.token(before)) != nullptr && before > 0) --before;
  if (document.token(before).lower != "the") return std::nullopt;
  const int first = 1900 + *tens;
  return FoundYears{{at, at + 1}, first, first + 9, true};
}

std::optional<FoundYears> read_century(const Document& document, std::size_t at, std::size_t limit) {
  const auto ordinal = parse_ordinal(document, at, limit);
  if (!ordinal || ordinal->value < 1 || ordinal->value > 30) return std::nullopt;
  std::size_t end = ordinal->tokens.end;
  if (is_hyphen(document, end)) ++end;
  if (!is_word(document, end, limit, "century") && !is_word(document, end, limit, "centuries")) return std::nullopt;
  const int century = static_cast<int>(ordinal->value);
  FoundYears years{{at, end + 1}, century * 100 - 99, century * 100, true};
  return years;
}

void write_years(const FoundYears& years, Figure& figure) {
  const std::string prefix = years.fiscal ? "FY" : "";
  if (years.first == years.last) {
    set_iso(figure, prefix + iso_year(years.first));
    return;
  }
  set_iso_range(figure, prefix + iso_year(years.first), prefix + iso_year(years.last));
  if (!years.decade) figure.hedge = Hedge::range;
}

}  // namespace factdiff
