#include "figure/spelled_numbers.h"

#include "figure/adjacency.h"
#include "lexicon/number_words.h"
#include "lexicon/part_words.h"

namespace factdiff {
namespace {

constexpr int no_scale_yet = 99;

// What is read so far: "two million three hundred" is total 2000000 and group 300.
struct State {
  Decimal total = 0;
  int group = 0;
  bool has_group = false;
  int ceiling = no_scale_yet;  // the next scale must be smaller than this power
  int last_power = 0;
  bool scaled = false;
  std::size_t end = 0;
};

class SpelledReader {
 public:
  SpelledReader(const Document& document, std::size_t at, std::size_t limit)
      : document_(document), begin_(at), limit_(limit) {
    state_.end = at;
  }

  std::optional<SpelledNumber> read() {
    read_article();
    while (read_atom(state_.end) || read_joined()) {
    }
    drop_loose_tail();
    if (state_.end == begin_ || (!state_.has_group && !state_.scaled)) return std::nullopt;
    SpelledNumber number{{begin_, state_.end}, state_.total + Decimal(state_.group), state_.last_power, state_.scaled};
    read_decimals(number);
    return number;
  }

 private:
  // "two point five", "nought point eleven"
  void read_decimals(SpelledNumber& number) const {
    std::size_t at = number.tokens.end;
    if (!is_word(document_, at, limit_, "point")) return;
    int place = 0;
    for (++at; at < limit_; ++at) {
      const NumberWord* word = number_words().find(document_.token(at));
      if (word == nullptr || word->role == NumberRole::hundred || (place > 0 && word->value > 9)) break;
      place -= word->value > 9 ? 2 : 1;
      number.value = number.value + Decimal(word->value, place);
      number.tokens.end = at + 1;
      number.last_power = 0;
    }
  }

  // "a hundred", "a thousand": the article counts one.
  void read_article() {
    const std::string_view word = document_.token(begin_).lower;
    if ((word != "a" && word != "an") || begin_ + 1 >= limit_) return;
    const std::size_t next = begin_ + 1;
    const NumberWord* number = number_words().find(document_.token(next));
    const bool hundred = number != nullptr && number->role == NumberRole::hundred;
    if (hundred || scale_words().match(document_, next, limit_)) {
      state_.group = 1;
      state_.has_group = true;
      state_.end = next;
    }
  }

  // A number word right behind, past a hyphen or an "and".
  bool read_joined() {
    const std::size_t at = state_.end;
    if (at == begin_ || at + 1 >= limit_) return false;
    if (is_dash(document_.token(at).text)) return read_past_dash(at);
    const bool joins = document_.token(at).lower == "and" || document_.token(at).text == "&";
    return (joins && read_past_and(at)) || (document_.token(at).text == "," && read_past_comma(at));
  }

  bool read_past_dash(std::size_t at) {
    const NumberWord* tens = at > begin_ ? number_words().find(document_.token(at - 1)) : nullptr;
    const NumberWord* digit = number_words().find(document_.token(at + 1));
    const bool pair = tens != nullptr && tens->role == NumberRole::ten && digit != nullptr &&
                      digit->role == NumberRole::digit && digit->value > 0;
    return (is_hyphen(document_, at) || pair) && read_atom(at + 1);
  }

  // "a hundred and twenty", "two thousand and five", but "three hundred and two hundred" are two numbers.
  bool read_past_and(std::size_t at) {
    const bool hundreds = state_.group >= 100 && state_.group % 100 == 0;
    const bool scaled = state_.scaled && !state_.has_group;
    if (!hundreds && !scaled) return false;
    const State before = state_;
    if (!read_atom(at + 1)) return false;
    while (read_atom(state_.end) || (is_hyphen(document_, state_.end) && read_atom(state_.end + 1))) {
    }
    const bool single = state_.group % 100 < 10;
    const bool overruns = state_.end < limit_ && (number_words().find(document_.token(state_.end)) != nullptr ||
                                                  (single && is_parts(document_.token(state_.end).lower)));
    if (overruns) {
      state_ = before;
      return false;
    }
    loose_ = false;
    return true;
  }

  // "three million, two hundred and forty": only hundreds go on behind a comma, other numbers are a list.
  bool read_past_comma(std::size_t at) {
    if (!state_.scaled || state_.has_group) return false;
    const State before = state_;
    const bool hundreds = read_atom(at + 1) && read_atom(state_.end) && state_.group >= 100;
    if (!hundreds) state_ = before;
    return hundreds;
  }

  // "two million and three fifths": the three belongs to the fifths.
  static bool is_parts(std::string_view word) {
    const FractionWord* part = fraction_words().find(word);
    return part != nullptr && part->plural;
  }

  bool read_atom(std::size_t at) {
    if (at >= limit_) return false;
    if (const NumberWord* word = number_words().find(document_.token(at))) return read_word(*word, at);
    return read_scale(at);
  }

  bool read_word(const NumberWord& word, std::size_t at) {
    const int below = state_.group % 100;
    const bool starts = !state_.has_group;
    switch (word.role) {
      case NumberRole::digit:
        if (!starts && (word.value == 0 || !(below == 0 || (below >= 20 && below % 10 == 0)))) return false;
        if (!starts && state_.group == 0) return false;
        break;
      case NumberRole::teen:
      case NumberRole::ten:
        if (!starts && (below != 0 || state_.group == 0)) return false;
        break;
      case NumberRole::hundred:
        return read_hundred(at);
    }
    if (starts && state_.scaled) open_tail();
    state_.group += word.value;
    state_.has_group = true;
    state_.end = at + 1;
    return true;
  }

  bool read_hundred(std::size_t at) {
    if (state_.has_group && (state_.group == 0 || state_.group >= 100)) return false;
    if (!state_.has_group && state_.end != begin_) return false;
    state_.group = state_.has_group ? state_.group * 100 : 100;
    state_.has_group = true;
    state_.end = at + 1;
    loose_ = false;
    return true;
  }

  bool read_scale(std::size_t at) {
    const auto scale = scale_words().match(document_, at, limit_);
    if (!scale) return false;
    const bool chained = !state_.has_group && state_.end > begin_;  // "hundred thousand", "lakh crore"
    if (chained && (state_.total.is_zero() || scale.value->power <= state_.last_power)) return false;
    if (!chained && scale.value->power >= state_.ceiling) return false;
    const Decimal group = state_.has_group ? Decimal(state_.group) : Decimal(1);
    const Decimal unit = Decimal(scale.value->factor).scaled(scale.value->power);
    state_.total = chained ? state_.total * unit : state_.total + group * unit;
    state_.ceiling = scale.value->factor == 1 ? scale.value->power : 0;
    state_.last_power = chained ? state_.last_power + scale.value->power : scale.value->power;
    state_.group = 0;
    state_.has_group = false;
    state_.scaled = true;
    state_.end = at + scale.tokens;
    loose_ = false;
    return true;
  }

  // "two million three" may be two numbers: the tail counts only if a hundred or a scale follows, or after "thousand".
  void open_tail() {
    before_tail_ = state_;
    loose_ = state_.ceiling != 3;
  }

  void drop_loose_tail() {
    if (loose_) state_ = before_tail_;
    if (state_.has_group && state_.group > 0) state_.last_power = state_.group % 100 == 0 ? 2 : 0;
  }

  const Document& document_;
  std::size_t begin_;
  std::size_t limit_;
  State state_;
  State before_tail_;
  bool loose_ = false;
};

}  // namespace

std::optional<SpelledNumber> parse_spelled_number(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit) return std::nullopt;
  return SpelledReader(document, at, limit).read();
}

}  // namespace factdiff
