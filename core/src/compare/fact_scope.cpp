#include "compare/fact_scope.h"

#include <algorithm>

#include "lexicon/arithmetic_cues.h"

namespace factdiff {
namespace {

constexpr std::size_t reach_ahead = 10;     // tokens behind a figure that may say how far it reaches
constexpr std::size_t basis_around = 7;     // tokens on either side that may say how it was reckoned
constexpr std::size_t culprits_within = 6;  // tokens between "including" and "attackers"
constexpr std::size_t earlier_ahead = 5;    // tokens between a level and "a year earlier"
constexpr std::size_t combined_ahead = 5;   // tokens between a count and "killed or injured"
constexpr std::size_t presence_ahead = 4;   // tokens between a count and "were in"
constexpr std::size_t standing_behind = 9;  // tokens between "expected" and its figure
constexpr std::size_t part_ahead = 3;       // tokens between a figure and "of them"
constexpr std::size_t part_behind = 4;      // tokens between "including" and its figure
constexpr std::size_t most_fillers = 6;
constexpr std::size_t when_within = 10;   // tokens between a figure and the date it is told of
constexpr std::size_t when_mentions = 4;  // mentions on either side that are looked at
constexpr std::size_t most_dates = 64;    // mentions of a sentence that are looked through
constexpr std::size_t most_between = 4;   // tokens between a level and its period: "a share in the"

// The date in the figure's sentence that stands nearest to it. Weekdays and days pass: they say when it was told.
const Figure* find_period(const ReadSource& source, std::size_t mention) {
  const Span& span = source.mentions[mention].span;
  const Document& document = source.document;
  const TokenRange sentence = document.sentence_of(document.tokens_in(span).begin).tokens;
  const Figure* nearest = nullptr;
  std::size_t best = 0;
  const Span range = document.span_of(sentence);
  const auto first = std::lower_bound(source.mentions.begin(), source.mentions.end(), range.begin,
                                      [](const Mention& other, std::size_t begin) { return other.span.begin < begin; });
  for (auto other = first; other != source.mentions.end() && other->span.begin < range.end; ++other) {
    if (other->kind != MentionKind::figure || other->figure.type != FigureType::date || other->span == span) continue;
    const std::string& iso = other->figure.iso;
    if (!iso.empty() && iso.size() != 4 && iso.find('Q') == std::string::npos) continue;
    const std::size_t distance =
        other->span.begin > span.begin ? other->span.begin - span.begin : span.begin - other->span.begin;
    if (nearest == nullptr || distance < best) {
      nearest = &other->figure;
      best = distance;
    }
  }
  return nearest;
}

const Figure* find_when(const ReadSource& source, const TokenRange& sentence, const TokenRange& at,
                        std::size_t mention) {
  const Figure* nearest = nullptr;
  std::size_t best = when_within;
  const auto look = [&](std::size_t other) {
    const Mention& found = source.mentions[other];
    if (found.kind != MentionKind::figure || found.figure.type != FigureType::date) return;
    const TokenRange tokens = source.document.tokens_in(found.span);
    if (tokens.begin < sentence.begin || tokens.end > sentence.end) return;
    const std::size_t distance =
        tokens.begin >= at.end ? tokens.begin - at.end : at.begin - std::min(at.begin, tokens.end);
    if (distance >= best) return;
    best = distance;
    nearest = &found.figure;
  };
  for (std::size_t m = mention; m-- > mention - std::min(mention, when_mentions);) look(m);
  for (std::size_t m = mention + 1; m < std::min(source.mentions.size(), mention + 1 + when_mentions); ++m) look(m);
  return nearest;
}

// "In March 2023", "on 4 May 2019"; a year that was worked out from the day of publication is not named.
bool names_year(const ReadSource& source, const TokenRange& sentence, std::size_t mention) {
  const Document& document = source.document;
  const Span range = document.span_of(sentence);
  auto other = std::lower_bound(source.mentions.begin(), source.mentions.end(), range.begin,
                                [](const Mention& one, std::size_t begin) { return one.span.begin < begin; });
  std::size_t looked = 0;
  for (; other != source.mentions.end() && other->span.begin < range.end && looked < most_dates; ++other, ++looked) {
    if (other->kind != MentionKind::figure || other->figure.type != FigureType::date) continue;
    if (other == source.mentions.begin() + static_cast<std::ptrdiff_t>(mention)) continue;
    const TokenRange tokens = document.tokens_in(other->span);
    for (std::size_t i = tokens.begin; i < tokens.end; ++i) {
      if (document.token(i).kind == TokenKind::number && document.token(i).text.size() == 4) return true;
    }
  }
  return false;
}

// A year, a quarter or a month; days are told, not held against each other.
bool is_period(const Figure& figure) { return figure.type == FigureType::date && figure.iso.size() < 8; }

// Walks back over fillers; whether words of comparison stand before them.
bool follows_comparison(const Document& document, std::size_t floor, std::size_t at) {
  for (std::size_t i = 0; i <= most_fillers && at > floor; ++i) {
    if (comparison_leads().match_before(document, at - 1, floor)) return true;
    const auto filler = comparison_fillers().match_before(document, at - 1, floor);
    if (!filler) return false;
    at -= filler.tokens;
  }
  return false;
}

// "compared with the" <period>, "up from a strong" <period>, "down from $2.39 in the" <period>
bool is_reference(const ReadSource& source, const TokenRange& sentence, std::size_t mention, std::size_t begin) {
  const Document& document = source.document;
  if (follows_comparison(document, sentence.begin, begin)) return true;
  while (mention > 0 && source.mentions[mention - 1].kind != MentionKind::figure) --mention;
  if (mention == 0 || source.mentions[mention - 1].figure.type == FigureType::date) return false;
  if (source.mentions[mention - 1].figure.hedge == Hedge::range) return false;  // "from $1.30 to $1.40 for the"
  const TokenRange level = document.tokens_in(source.mentions[mention - 1].span);
  if (level.begin < sentence.begin || begin > level.end + most_between) return false;
  return follows_comparison(document, sentence.begin, level.begin);
}

bool ends_clause(std::string_view token) { return token == "," || token == ";" || token == ":"; }

// The first words behind the figure, within its clause, that say how far it reaches.
Reach find_reach(const Document& document, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < std::min(end, begin + reach_ahead) && !ends_clause(document.token(i).text); ++i) {
    if (const auto match = reach_words().match(document, i, end)) return *match.value;
  }
  return Reach::unsaid;
}

Basis find_basis(const Document& document, const TokenRange& sentence, const TokenRange& at) {
  for (std::size_t i = at.end;
       i < std::min(sentence.end, at.end + basis_around) && !ends_clause(document.token(i).text); ++i) {
    if (const auto match = basis_words().match(document, i, sentence.end)) return *match.value;
  }
  for (std::size_t i = at.begin; i > sentence.begin && at.begin - i < basis_around; --i) {
    if (ends_clause(document.token(i - 1).text)) break;
    if (const auto match = basis_words().match_before(document, i - 1, sentence.begin)) return *match.value;
  }
  return Basis::unsaid;
}

// The nearest word before the figure, within its clause, that says it is no plain fact.
Standing find_standing(const Document& document, const TokenRange& sentence, const TokenRange& at) {
  for (std::size_t i = at.begin; i > sentence.begin && at.begin - i < standing_behind; --i) {
    if (ends_clause(document.token(i - 1).text)) break;
    if (const auto match = standing_words().match_before(document, i - 1, sentence.begin)) return *match.value;
  }
  return Standing::fact;
}

bool is_cue_of_part(const Document& document, std::size_t token, std::size_t end) {
  const auto cue = arithmetic_cues().match(document, token, end);
  return cue && *cue.value == ArithmeticCue::part;
}

// "including 4 children", "12 of them", "among them nine policemen"
bool is_of_whole(const Document& document, const TokenRange& sentence, const TokenRange& at) {
  for (std::size_t i = at.end; i < std::min(sentence.end, at.end + part_ahead); ++i) {
    if (ends_clause(document.token(i).text)) break;
    if (document.token(i).lower == "of" && is_cue_of_part(document, i, sentence.end)) return true;
  }
  for (std::size_t i = at.begin; i > sentence.begin && at.begin - i < part_behind; --i) {
    if (ends_clause(document.token(i - 1).text)) break;
    if (is_cue_of_part(document, i - 1, sentence.end)) return true;
  }
  return false;
}

Culprits find_culprits(const Document& document, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const auto lead = inclusion_leads().match(document, i, end);
    if (!lead) continue;
    const std::size_t last = std::min(end, i + lead.tokens + culprits_within);
    for (std::size_t k = i + lead.tokens; k < last && !ends_clause(document.token(k).text); ++k) {
      if (culprit_words().match(document, k, end)) return *lead.value ? Culprits::counted : Culprits::left_out;
    }
    i += lead.tokens - 1;
  }
  return Culprits::unsaid;
}

// "100 people were in the plant", "carrying 40 passengers"
bool is_presence(const Document& document, const TokenRange& sentence, const TokenRange& at) {
  if (at.begin > sentence.begin && document.token(at.begin - 1).lower == "carrying") return true;
  const std::size_t last = std::min(sentence.end, at.end + presence_ahead);
  for (std::size_t i = at.end; i < last && !ends_clause(document.token(i).text); ++i) {
    if (presence_words().match(document, i, sentence.end)) return true;
    if (document.token(i).lower == "were" || document.token(i).lower == "was") return false;
  }
  return false;
}

// "up from 3,900", "3,900 a year earlier": a level of another period than its sentence tells of.
bool is_earlier_level(const Document& document, const TokenRange& sentence, const TokenRange& at) {
  for (std::size_t i = at.end; i < std::min(sentence.end, at.end + earlier_ahead); ++i) {
    if (ends_clause(document.token(i).text)) break;
    if (earlier_words().match(document, i, sentence.end)) return true;
  }
  const auto lead = at.begin > sentence.begin ? comparison_leads().match_before(document, at.begin - 1, sentence.begin)
                                              : decltype(comparison_leads().match_before(document, 0, 0)){};
  return lead && document.token(at.begin - 1).lower == "from" && lead.tokens > 1;
}

bool is_combined_toll(const Document& document, const TokenRange& sentence, const TokenRange& at) {
  for (std::size_t i = at.begin > sentence.begin + 4 ? at.begin - 4 : sentence.begin;
       i < std::min(sentence.end, at.end + combined_ahead); ++i) {
    if (combined_tolls().match(document, i, sentence.end)) return true;
  }
  return false;
}

}  // namespace

FactScope read_scope(const ReadSource& source, std::size_t mention) {
  const Figure& figure = source.mentions[mention].figure;
  const Document& document = source.document;
  const TokenRange at = document.tokens_in(source.mentions[mention].span);
  const TokenRange sentence = document.sentence_of(at.begin).tokens;
  FactScope scope;
  scope.earlier = is_earlier_level(document, sentence, at);
  scope.names_year = names_year(source, sentence, mention);
  if (!scope.earlier) scope.period = find_period(source, mention);
  if (is_period(figure)) scope.reference = is_reference(source, sentence, mention, at.begin);
  if (figure.type == FigureType::date || figure.type == FigureType::time) return scope;
  if (figure.type == FigureType::ordinal && at.end < sentence.end) {
    scope.names_part = numbered_parts().find(document.token(at.end)) != nullptr;
  }
  scope.when = find_when(source, sentence, at, mention);
  scope.reach = find_reach(document, at.end, sentence.end);
  scope.standing = find_standing(document, sentence, at);
  scope.of_whole = is_of_whole(document, sentence, at);
  if (figure.type == FigureType::percent || figure.type == FigureType::money)
    scope.basis = find_basis(document, sentence, at);
  if (figure.type == FigureType::count) {
    scope.culprits = find_culprits(document, at.end, sentence.end);
    scope.presence = is_presence(document, sentence, at);
    scope.combined_toll = is_combined_toll(document, sentence, at);
  }
  const bool share = figure.type == FigureType::percent || figure.type == FigureType::ratio;
  scope.share_of_said = share && at.end < sentence.end && document.token(at.end).lower == "of";
  return scope;
}

ScopeDifference scope_difference(const FactScope& a, const FactScope& b) {
  if (a.culprits != b.culprits) return ScopeDifference::culprits;
  if (a.reach != b.reach && a.reach != Reach::unsaid && b.reach != Reach::unsaid) return ScopeDifference::reach;
  if (a.basis == b.basis) return ScopeDifference::none;
  const bool both_said = a.basis != Basis::unsaid && b.basis != Basis::unsaid;
  const bool annualised = a.basis == Basis::annualised || b.basis == Basis::annualised;
  return both_said || annualised ? ScopeDifference::basis : ScopeDifference::none;
}

}  // namespace factdiff
