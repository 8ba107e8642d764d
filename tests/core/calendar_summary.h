// What the tests of dates, times and rankings compare: each figure's words and what they mean.
//   "on July 25" -> "July 25 = --07-25"    "the 1990s" -> "1990s = 1990..1999"    "Q3 2024" -> "Q3 2024 = 2024-Q3"
#pragma once

#include <string>
#include <vector>

#include "figure/reading.h"

inline std::string meaning_of(const factdiff::Figure& figure) {
  if (figure.value) return figure.value->to_string();
  if (!figure.iso.empty()) return figure.iso;
  return figure.iso_low + ".." + figure.iso_high;
}

inline std::string figures_in(const factdiff::Document& document, const std::vector<factdiff::FoundFigure>& figures) {
  std::string all;
  for (const factdiff::FoundFigure& found : figures) {
    if (!all.empty()) all += "; ";
    all += std::string(document.text(found.span)) + " = " + meaning_of(found.figure);
  }
  return all;
}
