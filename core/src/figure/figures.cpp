#include "figure/figures.h"

#include <iterator>

#include "figure/claims.h"
#include "figure/dates.h"
#include "figure/lookalikes.h"
#include "figure/quantities.h"
#include "figure/rankings.h"
#include "figure/subjects.h"
#include "figure/times.h"
#include "sorting.h"

namespace factdiff {
namespace {

void append(std::vector<FoundFigure>& all, std::vector<FoundFigure> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<FoundFigure> find_figures(const Document& document, const ReadingContext& context) {
  Claims claims(document.tokens().size());
  claim_lookalikes(document, claims);
  std::vector<FoundFigure> figures = find_times(document, context, claims);
  append(figures, find_dates(document, context, claims));
  append(figures, find_rankings(document, claims));
  append(figures, find_quantities(document, context, claims));
  sort_by(figures, [](const FoundFigure& a, const FoundFigure& b) { return a.span.begin < b.span.begin; });
  describe_subjects(document, figures);
  return figures;
}

}  // namespace factdiff
