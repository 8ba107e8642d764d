#include "figure/shared_units.h"

#include "lexicon/arithmetic_cues.h"
#include "lexicon/noun_words.h"
#include "lexicon/shared_unit_words.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t reach_back = 20;     // tokens between a bare number and the figure whose unit it shares
constexpr std::size_t reach_of_level = 6;  // the same between the two levels of a change
constexpr std::size_t reach_forward = 5;
constexpr std::size_t reach_of_cue = 2;  // tokens between "including" and the part
const Decimal smallest_part(100000);     // smaller bare numbers count something that was named before

bool is_bare(const FoundFigure& found) {
  return found.figure.type == FigureType::count && found.figure.unit.empty() && found.figure.noun.empty();
}

void take_unit(FoundFigure& bare, const FoundFigure& other) {
  bare.figure.type = other.figure.type;
  bare.figure.unit = other.figure.unit;
}

// Nothing but "or", "and", a comma, a hanging hyphen or "of the" between the two; before it an adjective may stand
// ("12 Somali and 11 Yemeni pirates").
bool are_joined(const Document& document, const FoundFigure& first, const FoundFigure& second) {
  std::size_t at = first.tokens.end;
  if (at >= second.tokens.begin || second.tokens.begin - at > reach_forward) return false;
  const bool adjective = document.token(at).kind == TokenKind::word && !ends_noun_run(document.token(at).lower);
  if (adjective && at + 1 < second.tokens.begin && second.figure.type == FigureType::count) ++at;
  for (; at < second.tokens.begin; ++at) {
    const Token& token = document.token(at);
    // "450.7, up 2 points"
    const bool level = second.figure.unit == "point" && change_ties().find(token) != nullptr;
    const bool hanging = is_dash(token.text) && !token.space_before;
    if (level) continue;
    // "36, or 20 per cent" says one thing twice.
    if (token.lower == "or" && at > first.tokens.end && document.token(at - 1).text == ",") return false;
    if (!hanging && unit_joints().find(token) == nullptr) return false;
  }
  return true;
}

// "8 or $9", "45 and 50 mg"
void share_forward(const Document& document, std::vector<FoundFigure>& figures) {
  for (std::size_t i = figures.size(); i-- > 1;) {
    FoundFigure& bare = figures[i - 1];
    const FoundFigure& next = figures[i];
    const bool shares = next.figure.type != FigureType::ratio && next.figure.type != FigureType::age &&
                        next.figure.unit != "other";  // "30 and 4 others": 30 of what was named before
    if (is_bare(bare) && shares && !next.figure.unit.empty() && are_joined(document, bare, next)) take_unit(bare, next);
  }
}

// "nearly $20 million, including six million in drones": a part of a sum of money is money.
bool is_part_of_money(const Document& document, const FoundFigure& before, const FoundFigure& bare) {
  if (before.figure.type != FigureType::money || before.figure.unit.size() != 3 || !bare.figure.value) return false;
  if (*bare.figure.value < smallest_part) return false;
  for (std::size_t at = before.tokens.end; at < bare.tokens.begin; ++at) {
    const auto cue = arithmetic_cues().match(document, at, bare.tokens.begin);
    const bool part = cue && (*cue.value == ArithmeticCue::part || *cue.value == ArithmeticCue::plus);
    if (part && bare.tokens.begin - (at + cue.tokens) <= reach_of_cue) return true;
  }
  return false;
}

// A number that "from", "and", "to" or "including" ties to an earlier figure of its sentence.
void share_back(const Document& document, std::vector<FoundFigure>& figures) {
  for (std::size_t i = 1; i < figures.size(); ++i) {
    FoundFigure& bare = figures[i];
    const FoundFigure& before = figures[i - 1];
    if (!is_bare(bare) || before.figure.unit.empty()) continue;
    if (before.figure.type == FigureType::age) {  // "aged 12 and 15"
      if (are_joined(document, before, bare)) take_unit(bare, before);
      continue;
    }
    if (document.token(bare.tokens.begin).sentence != document.token(before.tokens.begin).sentence) continue;
    if (bare.tokens.begin - before.tokens.end > reach_back) continue;
    std::size_t at = bare.tokens.begin;
    bool tied = is_part_of_money(document, before, bare);
    for (int steps = 0; steps < 3 && at > before.tokens.end && !tied; ++steps) {
      --at;
      const bool* level = unit_ties().find(document.token(at));
      if (level == nullptr) continue;
      // Percents and money share only with the other level of one change: "from 21 mpg to 23".
      tied = before.figure.type == FigureType::count ||
             (*level && bare.tokens.begin - before.tokens.end <= reach_of_level &&
              before.figure.direction == Direction::none && before.figure.type != FigureType::percent);
    }
    if (tied) take_unit(bare, before);
  }
}

}  // namespace

void share_units(const Document& document, std::vector<FoundFigure>& figures) {
  share_forward(document, figures);
  share_back(document, figures);
}

}  // namespace factdiff
