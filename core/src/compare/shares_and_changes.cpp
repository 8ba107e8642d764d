#include "compare/shares_and_changes.h"

#include <algorithm>
#include <set>
#include <utility>

#include "compare/evidence.h"
#include "compare/figures_by_value.h"
#include "compare/intervals.h"
#include "compare/stated_arithmetic.h"

namespace factdiff {
namespace {

constexpr int result_gate = 280;  // evidence (evidence.h) between a result and the better of its terms

class Finder {
 public:
  Finder(const std::vector<ReadSource>& read, const std::vector<std::vector<FactContext>>& contexts)
      : read_(read),
        contexts_(contexts),
        by_value_(contexts, [this](const FactRef& ref) { return at(ref).figure->value.has_value(); }) {}

  std::vector<Derivation> find() {
    if (contexts_.size() < 2) return {};
    for (std::size_t s = 0; s < contexts_.size(); ++s) {
      for (const StatedShare& share : find_stated_shares(read_[s], contexts_[s]))
        try_share({s, share.part}, {s, share.whole});
      for (const StatedPortion& portion : find_stated_portions(read_[s], contexts_[s]))
        try_portion({s, portion.share}, {s, portion.whole});
      for (const StatedChange& change : find_stated_changes(read_[s], contexts_[s]))
        try_change({s, change.base}, {s, change.level});
    }
    return std::move(found_);
  }

 private:
  const FactContext& at(const FactRef& ref) const { return contexts_[ref.source][ref.index]; }

  // The figures of other sources, each with its test; what passes must also speak of the same subject. Of very many
  // figures only those near an expected value are tried.
  template <typename Test>
  void for_each_result(const FactRef& a, const FactRef& b, const std::vector<Decimal>& expected, Test test) {
    if (by_value_.is_crowded()) {
      for (const FactRef& result : near_any(expected)) try_result(a, b, result, test);
      return;
    }
    for (std::size_t s = 0; s < contexts_.size(); ++s) {
      for (std::size_t i = 0; i < contexts_[s].size(); ++i) try_result(a, b, {s, i}, test);
    }
  }

  // In text order, each once.
  std::vector<FactRef> near_any(const std::vector<Decimal>& values) const {
    std::set<std::pair<std::size_t, std::size_t>> places;
    for (const Decimal& value : values) {
      for (const FactRef& ref : by_value_.near(value)) places.emplace(ref.source, ref.index);
    }
    std::vector<FactRef> refs;
    for (const auto& [source, index] : places) refs.push_back({source, index});
    return refs;
  }

  template <typename Test>
  void try_result(const FactRef& a, const FactRef& b, const FactRef& result, Test test) {
    if (result.source == a.source) return;
    std::optional<Derivation> derivation = test(result);
    if (!derivation || !fits(*derivation)) return;
    derivation->confidence = std::max(subject_score(weigh(at(a), at(result))), subject_score(weigh(at(b), at(result))));
    if (derivation->confidence >= result_gate) found_.push_back(std::move(*derivation));
  }

  static Derivation derive(std::vector<FactRef> terms, std::vector<Role> roles, const FactRef& result, Role role,
                           Reason reason, const Decimal& value) {
    Derivation derivation;
    derivation.terms = std::move(terms);
    derivation.roles = std::move(roles);
    derivation.results = {result};
    derivation.result_role = role;
    derivation.reason = reason;
    derivation.computed = value;
    return derivation;
  }

  void try_share(const FactRef& part, const FactRef& whole) {
    const Decimal rest = *at(whole).figure->value - *at(part).figure->value;
    for_each_result(part, whole, {rest}, [&](const FactRef& result) -> std::optional<Derivation> {
      const Figure& figure = *at(result).figure;
      const bool counts = figure.type == FigureType::count && at(part).figure->type == FigureType::count;
      if (!counts || !figure.value || *figure.value != rest || rest.is_zero()) return std::nullopt;
      return derive({part, whole}, {Role::part, Role::whole}, result, Role::value, Reason::difference, rest);
    });
    const auto percent = percent_share(*at(part).figure->value, *at(whole).figure->value);
    if (!percent) return;
    for_each_result(
        part, whole, {*percent, percent->scaled(-2)}, [&](const FactRef& result) -> std::optional<Derivation> {
          const Figure& figure = *at(result).figure;
          const bool proportion =
              figure.type == FigureType::ratio || (figure.type == FigureType::percent && figure.unit == "percent");
          if (!proportion || figure.direction != Direction::none) return std::nullopt;
          const Decimal value = figure.type == FigureType::ratio ? percent->scaled(-2) : *percent;
          return derive({part, whole}, {Role::part, Role::whole}, result, Role::value, Reason::share, value);
        });
  }

  // "40% of 1.3 million" beside "520,000".
  void try_portion(const FactRef& share, const FactRef& whole) {
    const Figure& stated = *at(share).figure;
    const Decimal part =
        *at(whole).figure->value * (stated.type == FigureType::ratio ? *stated.value : stated.value->scaled(-2));
    for_each_result(share, whole, {part}, [&](const FactRef& result) -> std::optional<Derivation> {
      const Figure& figure = *at(result).figure;
      if (figure.type != at(whole).figure->type || figure.direction != Direction::none) return std::nullopt;
      if (figure.type == FigureType::count && part < Decimal(10) && !part.is_whole()) return std::nullopt;
      return derive({share, whole}, {Role::part, Role::whole}, result, Role::value, Reason::share, part);
    });
  }

  void try_change(const FactRef& base, const FactRef& level) {
    const Figure& from = *at(base).figure;
    const Decimal difference = *at(level).figure->value - *from.value;
    const auto percent = percent_change(*from.value, *at(level).figure->value);
    const std::vector<Decimal> expected = {difference.abs(), percent.value_or(difference).abs()};
    for_each_result(base, level, expected, [&](const FactRef& result) -> std::optional<Derivation> {
      const Figure& figure = *at(result).figure;
      if (figure.direction == Direction::none || (figure.direction == Direction::down) != difference.is_negative())
        return std::nullopt;
      const bool in_points =
          from.type == FigureType::percent && (figure.unit == "percentage-point" || figure.unit == "point");
      const bool in_unit = figure.unit == from.unit && figure.type == from.type && from.type != FigureType::percent;
      if (in_points || in_unit)
        return derive({base, level}, {Role::base, Role::value}, result, Role::change, Reason::difference,
                      difference.abs());
      if (figure.type != FigureType::percent || figure.unit != "percent" || !percent) return std::nullopt;
      if (from.type == FigureType::percent && figure.value == difference.abs() && !meets(figure, percent->abs())) {
        Derivation slip = derive({base, level}, {Role::base, Role::value}, result, Role::change,
                                 Reason::points_not_percent, difference.abs());
        slip.contradicts = true;
        return slip;
      }
      return derive({base, level}, {Role::base, Role::value}, result, Role::change, Reason::percent_change,
                    percent->abs());
    });
  }

  static bool meets(const Figure& figure, const Decimal& value) {
    const auto stated = interval_of(figure);
    return stated && stated->contains(value);
  }

  // Whether the result's own words allow what the terms give.
  bool fits(Derivation& derivation) const {
    const Figure& result = *at(derivation.results.front()).figure;
    const auto stated = interval_of(result);
    if (!stated || !stated->contains(derivation.computed)) return false;
    derivation.rounded = !result.value || *result.value != derivation.computed;
    return true;
  }

  const std::vector<ReadSource>& read_;
  const std::vector<std::vector<FactContext>>& contexts_;
  FiguresByValue by_value_;
  std::vector<Derivation> found_;
};

}  // namespace

std::vector<Derivation> find_shares_and_changes(const std::vector<ReadSource>& read,
                                                const std::vector<std::vector<FactContext>>& contexts) {
  return Finder(read, contexts).find();
}

}  // namespace factdiff
