// What the figure tests compare: each figure of a text in one line.
//   "nearly $20 million" -> "money 20000000 USD nearly"    "5 to 7 men" -> "count 5..7 man range"
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

#include "figure/quantities.h"

inline std::string summary_of(const factdiff::Figure& figure) {
  static constexpr const char* types[] = {"money", "percent", "count",   "measure", "duration", "age",
                                          "date",  "time",    "ordinal", "ratio",   "score"};
  static constexpr const char* hedges[] = {"",       " about",   " nearly", " over", " at-least",
                                           " under", " at-most", " range",  " vague"};
  static constexpr const char* directions[] = {"", " up", " down"};
  std::string line = types[static_cast<int>(figure.type)];
  line += ' ';
  line += figure.value ? figure.value->to_string() : figure.low->to_string() + ".." + figure.high->to_string();
  if (!figure.unit.empty()) line += ' ' + figure.unit;
  line += hedges[static_cast<int>(figure.hedge)];
  line += directions[static_cast<int>(figure.direction)];
  return line;
}

// Summaries of all quantities, joined by "; ".
inline std::string quantities_of(const char* text) {
  const factdiff::Document document{std::string(text)};
  factdiff::Claims claims(document.tokens().size());
  std::string all;
  for (const factdiff::FoundFigure& found : factdiff::find_quantities(document, {}, claims)) {
    if (!all.empty()) all += "; ";
    all += summary_of(found.figure);
  }
  return all;
}

struct QuantityRow {
  std::string text;
  std::string figures;  // "" where nothing must be found
};

inline void check_quantities(std::initializer_list<QuantityRow> rows) {
  for (const QuantityRow& row : rows) {
    CAPTURE(row.text);
    CHECK(quantities_of(row.text.c_str()) == row.figures);
  }
}
