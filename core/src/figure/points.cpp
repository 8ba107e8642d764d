#include "figure/points.h"

#include <algorithm>

#include "lexicon/point_words.h"

namespace factdiff {
namespace {

const Decimal all_of_it(100);
constexpr std::size_t reach = 40;  // tokens to either side

bool is_points(const FoundFigure& found) {
  return found.figure.type == FigureType::count && found.figure.unit == "point" && found.figure.low &&
         found.figure.low->abs() <= all_of_it;
}

enum class Context { none, shares, index };

// What the points at token `at` are of, by the other words of the sentence.
Context context_of(const Document& document, std::size_t at) {
  const TokenRange sentence = document.sentence_of(at).tokens;
  const std::size_t end = std::min(sentence.end, at + reach);
  Context context = Context::none;
  for (std::size_t i = std::max(sentence.begin, at > reach ? at - reach : 0); i < end; ++i) {
    if (index_words().match(document, i)) return Context::index;
    if (poll_words().match(document, i)) context = Context::shares;
  }
  return context;
}

bool has_percent(const Document& document, const std::vector<FoundFigure>& figures, std::size_t of) {
  const auto sentence = document.token(figures[of].tokens.begin).sentence;
  const auto is_near = [&](const FoundFigure& other) {
    return other.figure.type == FigureType::percent && document.token(other.tokens.begin).sentence == sentence;
  };
  for (std::size_t i = of; i-- > 0 && of - i <= 4;) {
    if (is_near(figures[i])) return true;
  }
  for (std::size_t i = of + 1; i < figures.size() && i - of <= 4; ++i) {
    if (is_near(figures[i])) return true;
  }
  return false;
}

}  // namespace

void find_percentage_points(const Document& document, std::vector<FoundFigure>& figures) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    Figure& figure = figures[i].figure;
    if (!is_points(figures[i])) continue;
    const Context context = context_of(document, figures[i].tokens.begin);
    const bool change_of_share = figure.direction != Direction::none && has_percent(document, figures, i);
    if (context == Context::index || (context == Context::none && !change_of_share)) continue;
    figure.type = FigureType::percent;
    figure.unit = "percentage-point";
  }
}

}  // namespace factdiff
