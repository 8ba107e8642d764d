#include "figure/subject_wording.h"

namespace factdiff {

void SubjectWording::write(const Document& document, Figure& figure) const {
  figure.of.clear();
  for (const TokenRange& piece : pieces_) {
    if (!figure.of.empty()) figure.of += ' ';
    figure.of += document.text(document.span_of(piece));
  }
  if (!last_word_.empty()) figure.of += (figure.of.empty() ? "" : " ") + last_word_;
  figure.of_span = pieces_.empty() ? Span() : document.span_of(pieces_.front());
}

}  // namespace factdiff
