#include "figure/calendar_hedges.h"

#include "lexicon/time_words.h"

namespace factdiff {

Hedge find_calendar_hedge(const Document& document, std::size_t begin, Hedge stated) {
  const std::size_t floor = document.sentence_of(begin).tokens.begin;
  if (begin == floor) return stated;
  const auto hedge = calendar_hedges().match_before(document, begin - 1, floor);
  return hedge ? *hedge.value : stated;
}

}  // namespace factdiff
