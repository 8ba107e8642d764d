#include "figure/hedges.h"

#include "figure/adjacency.h"
#include "lexicon/hedge_words.h"

namespace factdiff {
namespace {

constexpr int longest_chain = 3;  // "up to about an estimated"

// Which of two hedges at one figure counts: a bound before a side, a side before "about".
int rank(Hedge hedge) {
  switch (hedge) {
    case Hedge::exact:
      return 0;
    case Hedge::about:
      return 1;
    case Hedge::nearly:
      return 2;
    default:
      return 3;
  }
}

// "over" before a span of time mostly means "during"; "for over two years" is a bound.
bool means_during(const Document& document, std::size_t at, std::size_t floor) {
  if (document.token(at).lower != "over") return false;
  return at == floor || bounds_time().find(document.token(at - 1)) == nullptr;
}

// "went up to $55", "back up to 4%": the words say where it went, and are no bound.
bool is_arrival(const Document& document, std::size_t at, std::size_t floor) {
  return document.token(at).lower == "up" && at > floor && arrival_words().find(document.token(at - 1)) != nullptr;
}

bool says_level(const Document& document, std::size_t at) {
  const std::string_view word = document.token(at).lower;
  return word == "above" || word == "below" || word == "beyond" || word == "near" || word == "close" ||
         word == "approaching" || word == "north" || word == "south";
}

}  // namespace

FoundHedge find_hedge_before(const Document& document, std::size_t begin, std::size_t floor, bool duration) {
  FoundHedge found;
  found.begin = begin;
  for (int i = 0; i < longest_chain && found.begin > floor; ++i) {
    std::size_t last = found.begin - 1;
    const bool article = document.token(last).lower == "a" || document.token(last).lower == "an";
    const bool joined = is_hyphen(document, last);  // "the over-65s", "sub-500"
    if ((joined || (article && i == 0)) && last > floor) --last;
    const auto match = hedges_before().match_before(document, last, floor);
    if (!match) break;
    const std::size_t first = last + 1 - match.tokens;
    if (is_arrival(document, first, floor)) break;
    if (match.tokens == 1 && duration && means_during(document, first, floor)) break;
    if (rank(*match.value) > rank(found.hedge)) found.hedge = *match.value;
    found.is_level = found.is_level || says_level(document, first);
    found.begin = first;
  }
  return found;
}

Hedge find_hedge_behind(const Document& document, std::size_t at, std::size_t limit) {
  if (at >= limit) return Hedge::exact;
  const auto match = hedges_behind().match(document, at, limit);
  // The sign of "500 +0.3%" belongs to what follows.
  if (match && match.tokens == 1 && !document.token(at).text.empty() && document.token(at).kind == TokenKind::symbol &&
      (document.token(at).space_before || is_glued(document, at + 1))) {
    return Hedge::exact;
  }
  return match ? *match.value : Hedge::exact;
}

std::size_t hedge_length_behind(const Document& document, std::size_t at, std::size_t limit) {
  return at < limit ? hedges_behind().match(document, at, limit).tokens : 0;
}

}  // namespace factdiff
