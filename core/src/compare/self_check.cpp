#include "compare/self_check.h"

#include <algorithm>

#include "compare/intervals.h"
#include "compare/stated_arithmetic.h"
#include "compare/surface.h"

namespace factdiff {
namespace {

constexpr std::size_t nearest_multiple = 6;  // tokens from "doubled" to its two levels
constexpr std::size_t nearest_percent = 16;  // tokens from the figures to the percent that sums them up

class Checker {
 public:
  Checker(const ReadSource& source, const std::vector<FactContext>& contexts) : source_(source), contexts_(contexts) {}

  std::vector<Miscalculation> check() {
    for (const StatedShare& share : find_stated_shares(source_, contexts_)) check_share(share);
    for (const StatedChange& change : find_stated_changes(source_, contexts_)) {
      check_change(change);
      check_multiple(change);
    }
    for (const StatedList& list : find_stated_lists(source_, contexts_)) check_list(list);
    for (const std::vector<std::size_t>& shares : find_shared_wholes(source_, contexts_)) check_whole(shares);
    return std::move(found_);
  }

 private:
  const Figure& figure(std::size_t i) const { return *contexts_[i].figure; }

  std::string words(std::size_t i) const {
    return write_mention(source_.document.text(), source_.mentions[contexts_[i].mention]);
  }

  std::string_view word_right_before(std::size_t i) const {
    const TokenRange range = source_.document.tokens_in(contexts_[i].span);
    return range.begin == 0 ? std::string_view() : source_.document.token(range.begin - 1).lower;
  }

  // The percent right behind a share or change in its sentence: ", or 25%", "(25%)", ", a 20% rise".
  std::optional<std::size_t> percent_after(std::size_t last) const {
    const std::size_t next = last + 1;
    if (next >= contexts_.size() || contexts_[next].sentence != contexts_[last].sentence) return std::nullopt;
    const Figure& percent = figure(next);
    if (percent.type != FigureType::percent || percent.unit != "percent" || !percent.value) return std::nullopt;
    const TokenRange from = source_.document.tokens_in(contexts_[last].span);
    const TokenRange to = source_.document.tokens_in(contexts_[next].span);
    if (to.begin - from.end > nearest_percent) return std::nullopt;
    return next;
  }

  // "40% of those in the north", "25% more than last year"
  bool is_of_another_base(std::size_t percent) const {
    static constexpr std::string_view words[] = {"of",    "more", "less", "fewer", "higher",
                                                 "lower", "up",   "down", "above", "below"};
    const std::size_t behind = source_.document.tokens_in(contexts_[percent].span).end;
    if (behind >= source_.document.tokens().size()) return false;
    return std::find(std::begin(words), std::end(words), source_.document.token(behind).lower) != std::end(words);
  }

  // "fell 33 per cent from 400 to 300"
  std::optional<std::size_t> percent_before(std::size_t first) const {
    if (first == 0 || contexts_[first - 1].sentence != contexts_[first].sentence) return std::nullopt;
    const Figure& percent = figure(first - 1);
    if (percent.type != FigureType::percent || percent.unit != "percent" || !percent.value) return std::nullopt;
    const TokenRange from = source_.document.tokens_in(contexts_[first - 1].span);
    const TokenRange to = source_.document.tokens_in(contexts_[first].span);
    if (to.begin - from.end > nearest_multiple) return std::nullopt;
    return first - 1;
  }

  // Every value the rounded terms can give is looked at, so that rounding is never an error.
  static bool can_be(const Interval& stated, const Decimal& low, const Decimal& high) {
    return stated.meets(Interval{std::min(low, high), std::max(low, high)});
  }

  static Decimal low_of(const Figure& figure) { return *figure.value - rounding_of(figure); }
  static Decimal high_of(const Figure& figure) { return *figure.value + rounding_of(figure); }

  // The percent's own words, a whole point wide: "25%" is said of 24.5 to 25.5.
  static Interval percent_interval(const Figure& percent) {
    Interval interval = *interval_of(percent);
    const Decimal half = percent.value->is_whole() ? Decimal(1) : Decimal(1, -1);
    if (interval.low) interval.low = std::min(*interval.low, *percent.value - half);
    if (interval.high) interval.high = std::max(*interval.high, *percent.value + half);
    return interval;
  }

  void check_share(const StatedShare& share) {
    const auto percent = percent_after(std::max(share.part, share.whole));
    if (!percent || figure(*percent).direction != Direction::none || is_of_another_base(*percent)) return;
    const std::string_view link = word_right_before(*percent);
    if (link != "or" && link != "(" && link != "is" && link != "about" && link != "," && link != "nearly" &&
        link != "roughly")
      return;
    const Figure& part = figure(share.part);
    const Figure& whole = figure(share.whole);
    const auto low = percent_share(low_of(part), high_of(whole));
    const auto high = percent_share(high_of(part), low_of(whole));
    const auto exact = percent_share(*part.value, *whole.value);
    if (!low || !high || can_be(percent_interval(figure(*percent)), *low, *high)) return;
    report({share.part, share.whole, *percent}, {Role::part, Role::whole, Role::value}, Reason::share,
           words(share.part) + " of " + words(share.whole) + " is " +
               write_number(exact->rounded_to(-1), figure(*percent)) + ", not " + words(*percent) + ".");
  }

  void check_change(const StatedChange& change) {
    auto percent = percent_before(std::min(change.base, change.level));
    if (!percent) percent = percent_after(std::max(change.base, change.level));
    if (!percent || figure(*percent).direction == Direction::none || figure(change.base).type == FigureType::percent)
      return;
    const Figure& base = figure(change.base);
    const Figure& level = figure(change.level);
    const auto a = percent_change(low_of(base), high_of(level));
    const auto b = percent_change(high_of(base), low_of(level));
    const auto exact = percent_change(*base.value, *level.value);
    if (!a || !b) return;
    const bool down = figure(*percent).direction == Direction::down;
    const Interval stated = percent_interval(figure(*percent));
    if (can_be(stated, down ? -*a : *a, down ? -*b : *b)) return;
    report({change.base, change.level, *percent}, {Role::base, Role::value, Role::change}, Reason::percent_change,
           words(change.base) + " to " + words(change.level) + " is a change of " +
               write_number(exact->rounded_to(-1), figure(*percent)) + ", not " + words(*percent) + ".");
  }

  // "doubled from 20 to 30": said loosely, so only what is off by more than a tenth is told.
  void check_multiple(const StatedChange& change) {
    const std::size_t first = std::min(change.base, change.level);
    if (first == 0 || contexts_[first - 1].sentence != contexts_[first].sentence) return;
    const Figure& multiple = figure(first - 1);
    if (multiple.type != FigureType::ratio || multiple.direction == Direction::none || !multiple.value) return;
    if (multiple.hedge != Hedge::exact || figure(change.base).value->is_zero()) return;
    const TokenRange from = source_.document.tokens_in(contexts_[first - 1].span);
    if (source_.document.tokens_in(contexts_[first].span).begin - from.end > nearest_multiple) return;
    const Decimal expected = *figure(change.base).value * *multiple.value;
    if ((expected - *figure(change.level).value).abs() * Decimal(10) <= expected.abs()) return;
    const Decimal real = figure(change.level).value->divided_by(*figure(change.base).value).rounded_to(-1);
    report({first - 1, change.base, change.level}, {Role::change, Role::base, Role::value}, Reason::percent_change,
           words(change.base) + " to " + words(change.level) + " is " + real.to_string() + " times as much, not " +
               words(first - 1) + ".");
  }

  void check_list(const StatedList& list) {
    Decimal sum;
    std::string equation;
    for (const std::size_t part : list.parts) {
      if (figure(part).hedge != Hedge::exact) return;
      sum = sum + *figure(part).value;
      equation += (equation.empty() ? "" : " + ") + figure(part).value->to_string();
    }
    if (list.lone) {
      sum = sum + Decimal(1);
      equation += " + 1";
    }
    const auto stated = interval_of(figure(list.whole));
    if (!stated || stated->contains(sum)) return;
    std::vector<std::size_t> members = {list.whole};
    members.insert(members.end(), list.parts.begin(), list.parts.end());
    std::vector<Role> roles(members.size(), Role::part);
    roles.front() = Role::total;
    report(std::move(members), std::move(roles), Reason::list_count,
           equation + " = " + sum.to_string() + ", not " + words(list.whole) + ".");
  }

  // Each share may be half a point less than it says.
  void check_whole(const std::vector<std::size_t>& shares) {
    Decimal sum;
    Decimal least;
    std::string equation;
    for (const std::size_t share : shares) {
      const auto interval = interval_of(figure(share));
      if (!interval || !interval->low) return;
      sum = sum + *figure(share).value;
      least = least + std::min(*interval->low, *figure(share).value - Decimal(5, -1));
      equation += (equation.empty() ? "" : " + ") + write_number(*figure(share).value, figure(share));
    }
    if (least <= Decimal(100)) return;
    report(shares, std::vector<Role>(shares.size(), Role::part), Reason::sum,
           equation + " = " + write_number(sum, figure(shares.front())) + ", more than the whole.");
  }

  void report(std::vector<std::size_t> members, std::vector<Role> roles, Reason reason, std::string explanation) {
    found_.push_back({std::move(members), std::move(roles), reason, std::move(explanation)});
  }

  const ReadSource& source_;
  const std::vector<FactContext>& contexts_;
  std::vector<Miscalculation> found_;
};

}  // namespace

std::vector<Miscalculation> find_miscalculations(const ReadSource& source, const std::vector<FactContext>& contexts) {
  return Checker(source, contexts).check();
}

}  // namespace factdiff
