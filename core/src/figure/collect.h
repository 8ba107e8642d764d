// The walk that the figure finders share: from token to token, past what is claimed, and past each figure that is
// found.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "figure/claims.h"
#include "figure/reading.h"

namespace factdiff {

// `read_at(token)` gives the figure that begins there, or nullopt. What is kept is claimed and gets its span; figures
// come in text order.
template <typename ReadAt>
std::vector<FoundFigure> collect_figures(const Document& document, Claims& claims, ReadAt read_at) {
  std::vector<FoundFigure> figures;
  // One more than a request may have is enough to refuse it.
  for (std::size_t at = 0; at < document.tokens().size() && figures.size() <= max_mentions;) {
    std::optional<FoundFigure> found = claims.is_free(at) ? read_at(at) : std::nullopt;
    if (!found || !claims.is_free(found->tokens)) {
      ++at;
      continue;
    }
    found->span = document.span_of(found->tokens);
    claims.claim(found->tokens);
    at = found->tokens.end;
    figures.push_back(std::move(*found));
  }
  return figures;
}

}  // namespace factdiff
