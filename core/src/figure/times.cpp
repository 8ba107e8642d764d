#include "figure/times.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "figure/adjacency.h"
#include "figure/calendar.h"
#include "figure/calendar_hedges.h"
#include "figure/collect.h"
#include "figure/date_anchor.h"
#include "figure/spelled_numbers.h"
#include "lexicon/time_words.h"

namespace factdiff {
namespace {

// What stands written, before "am" and "pm" are applied.
struct Clock {
  TokenRange tokens;
  int hour = 0;
  int minute = 0;
  bool colon = false;     // "11:52"
  bool military = false;  // "0530"
};

int digits_of(std::string_view text) {
  if (text.size() > 4) return -1;  // no clock has more
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return text.empty() ? -1 : number;
}

bool is_valid(const Clock& clock) {
  return clock.hour >= 0 && clock.hour < 25 && clock.minute >= 0 && clock.minute < 60;
}

std::string iso_time(int minutes) {
  minutes %= 24 * 60;
  return two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
}

class TimeFinder {
 public:
  TimeFinder(const Document& document, Claims& claims) : document_(document), claims_(claims) {}

  std::vector<FoundFigure> find() {
    std::vector<FoundFigure> figures =
        collect_figures(document_, claims_, [this](std::size_t at) { return read_at(at); });
    for (FoundFigure& found : figures) {
      found.figure.type = FigureType::time;
      found.figure.hedge = find_calendar_hedge(document_, found.tokens.begin, found.figure.hedge);
    }
    return figures;
  }

 private:
  std::optional<FoundFigure> read_at(std::size_t at) {
    const Token& token = document_.token(at);
    limit_ = document_.sentence_of(at).tokens.end;
    if (token.kind == TokenKind::number) return read_digits(at);
    if (token.kind != TokenKind::word || token.lower.size() < 3) return std::nullopt;
    if (token.lower == "o'clock") return read_o_clock(at);
    const auto named = named_times().match(document_, at, limit_);
    if (!named || (token.capital && at + 1 < limit_ && document_.token(at + 1).capital)) return std::nullopt;
    return at_minutes({at, at + named.tokens}, *named.value);
  }

  static FoundFigure at_minutes(TokenRange tokens, int minutes) {
    FoundFigure found;
    found.tokens = tokens;
    set_iso(found.figure, iso_time(minutes));
    return found;
  }

  std::optional<FoundFigure> read_digits(std::size_t at) const {
    const bool behind_time = at >= 2 && is_hyphen(document_, at - 1) && !claims_.is_free(at - 2);  // "9am-11am"
    if (is_glued(document_, at) && !behind_time && !opens(document_.token(at - 1).text)) return std::nullopt;
    const auto clock = parse_clock(at);
    if (!clock) return std::nullopt;
    if (auto half = half_at(clock->tokens.end)) return with_half(*clock, *half);
    if (auto range = read_range(*clock)) return range;
    return read_bare(*clock);
  }

  static bool opens(std::string_view text) {
    return text == "(" || text == "[" || text == "\"" || text == "“" || text == "—" || text == "–" || text == "|";
  }

  // "11:52", "7.30", "0530", "8"
  std::optional<Clock> parse_clock(std::size_t at) const {
    if (at >= limit_ || document_.token(at).kind != TokenKind::number) return std::nullopt;
    const std::string_view text = document_.token(at).text;
    Clock clock;
    clock.tokens = {at, at + 1};
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos && point <= 2 && text.size() == point + 3) {
      clock.hour = digits_of(text.substr(0, point));
      clock.minute = digits_of(text.substr(point + 1));
    } else if (text.size() == 4 && digits_of(text) >= 0) {
      clock.hour = digits_of(text.substr(0, 2));
      clock.minute = digits_of(text.substr(2));
      clock.military = true;
    } else if (text.size() <= 2) {
      clock.hour = digits_of(text);
      read_minutes(clock);
    } else {
      return std::nullopt;
    }
    if (!is_valid(clock)) return std::nullopt;
    return clock;
  }

  void read_minutes(Clock& clock) const {
    const std::size_t colon = clock.tokens.end;
    if (colon + 1 >= limit_ || document_.token(colon).text != ":" || !is_glued(document_, colon)) return;
    const Token& minutes = document_.token(colon + 1);
    if (minutes.kind != TokenKind::number || minutes.text.size() != 2) return;
    // "6: 22AM" is sloppy, "by 6: 22 men" is no time.
    if (!is_glued(document_, colon + 1) && !half_at(colon + 2)) return;
    clock.minute = digits_of(minutes.text);
    clock.tokens.end = colon + 2;
    const bool seconds = is_glued(document_, colon + 2) && document_.token(colon + 2).text == ":" &&
                         is_glued(document_, colon + 3) && document_.token(colon + 3).kind == TokenKind::number;
    if (seconds) clock.tokens.end = colon + 4;
    clock.colon = true;
  }

  struct Half {
    HalfDay half = HalfDay::morning;
    std::size_t end = 0;
  };
  std::optional<Half> half_at(std::size_t at) const {
    if (at >= limit_) return std::nullopt;
    const auto half = half_days().match(document_, at, limit_);
    if (!half) return std::nullopt;
    return Half{*half.value, at + half.tokens};
  }

  static int minutes_of(const Clock& clock, HalfDay half) {
    int hour = clock.hour;
    if (half == HalfDay::afternoon && hour < 12) hour += 12;
    if (half == HalfDay::morning && hour == 12) hour = 0;
    return hour * 60 + clock.minute;
  }

  std::optional<FoundFigure> with_half(const Clock& clock, const Half& half) const {
    if (clock.hour == 0 && half.half == HalfDay::afternoon) return std::nullopt;
    FoundFigure found = at_minutes({clock.tokens.begin, half.end}, minutes_of(clock, half.half));
    add_zone(found);
    return found;
  }

  // The zone stands as the noun: times of different zones are not to be compared.
  bool add_zone(FoundFigure& found) const {
    const std::size_t at = found.tokens.end;
    const auto zone = at < limit_ ? time_zones().match(document_, at, limit_) : PhraseTable<std::string_view>::Match();
    if (!zone) return false;
    found.tokens.end = at + zone.tokens;
    found.figure.noun = document_.token(at).span;
    return true;
  }

  // "9-11am", "between 9 and 11am"
  std::optional<FoundFigure> read_range(const Clock& first) const {
    std::size_t at = first.tokens.end;
    if (at >= limit_) return std::nullopt;
    const std::string_view joint = document_.token(at).lower;
    if (!is_hyphen(document_, at) && joint != "to" && joint != "and" && joint != "until") return std::nullopt;
    const auto second = parse_clock(at + 1);
    if (!second) return std::nullopt;
    const auto half = half_at(second->tokens.end);
    if (!half || first.military) return std::nullopt;
    const int last = minutes_of(*second, half->half);
    int begin = minutes_of(first, half->half);
    if (begin > last) begin -= 12 * 60;  // "10 to 2 p.m."
    if (begin < 0) return std::nullopt;
    FoundFigure found;
    found.tokens = {first.tokens.begin, half->end};
    set_iso_range(found.figure, iso_time(begin), iso_time(last));
    found.figure.hedge = Hedge::range;
    add_zone(found);
    return found;
  }

  // A time that says neither "am" nor "pm": "at 10:30", "22:19 GMT", "0530 GMT", "1530 hours".
  std::optional<FoundFigure> read_bare(const Clock& clock) const {
    FoundFigure found = at_minutes(clock.tokens, clock.hour * 60 + clock.minute);
    const bool zoned = add_zone(found);
    if (clock.military && document_.token(clock.tokens.begin).text[0] <= '2') {
      if (zoned) return found;
      if (!clock_words().match(document_, clock.tokens.end, limit_)) return std::nullopt;
      if (!document_.token(clock.tokens.end).lower.starts_with("h")) return found;
      if (!is_led(clock.tokens.begin)) return std::nullopt;  // "worked 2000 hours" is a span of time
      ++found.tokens.end;
      return found;
    }
    if (!clock.colon) return std::nullopt;
    if (is_hyphen(document_, clock.tokens.end)) return std::nullopt;
    const bool padded = document_.token(clock.tokens.begin).text.size() == 2;
    const std::size_t begin = clock.tokens.begin;
    if (zoned || is_led(begin)) return found;
    if (!padded || begin == 0) return std::nullopt;
    const Token& before = document_.token(begin - 1);
    const bool name = before.kind == TokenKind::word && (before.capital || before.lower == "in");  // "Genesis 11:30"
    return name ? std::nullopt : std::optional(found);
  }

  bool is_led(std::size_t at) const { return at > 0 && time_prepositions().find(document_.token(at - 1)) != nullptr; }

  // "three o'clock", "3 o'clock in the afternoon"
  std::optional<FoundFigure> read_o_clock(std::size_t at) const {
    if (at == 0) return std::nullopt;
    int hour = digits_of(document_.token(at - 1).text);
    if (hour < 0) {
      const auto spelled = parse_spelled_number(document_, at - 1, at);
      if (!spelled) return std::nullopt;
      hour = static_cast<int>(spelled->value.to_double());
    }
    if (hour < 1 || hour > 24) return std::nullopt;
    Clock clock;
    clock.hour = hour;
    const auto part = at + 1 < limit_ ? day_parts().match(document_, at + 1, limit_) : PhraseTable<HalfDay>::Match();
    if (part) return at_minutes({at - 1, at + 1}, minutes_of(clock, *part.value));
    FoundFigure found = at_minutes({at - 1, at + 1}, hour * 60);
    if (hour <= 12) found.figure.iso_high = iso_time(minutes_of(clock, HalfDay::afternoon));
    return found;
  }

  const Document& document_;
  Claims& claims_;
  std::size_t limit_ = 0;
};

}  // namespace

std::vector<FoundFigure> find_times(const Document& document, const ReadingContext&, Claims& claims) {
  return TimeFinder(document, claims).find();
}

}  // namespace factdiff
