// Reads years and what is made of years.  "in 2009" -> 2009; "2012-13" -> 2012..2013; "the 1990s", "the '90s" ->
// 1990..1999; "FY24" -> FY2024; "the 21st century" -> 2001..2100; "2019 homes" -> nothing, it is a count
#pragma once

#include <cstddef>
#include <optional>

#include "factdiff/factdiff.h"
#include "text/document.h"

namespace factdiff {

struct FoundYears {
  TokenRange tokens;
  int first = 0;
  int last = 0;  // the same as `first` for one year
  bool decade = false;
  bool fiscal = false;
};

// The year or years that begin with the number at token `at`, if the words around show that it is one.
std::optional<FoundYears> read_years(const Document& document, std::size_t at, std::size_t limit);

// "FY24", "fiscal 2024", "the financial year 2023-24", beginning at the word.
std::optional<FoundYears> read_fiscal_year(const Document& document, std::size_t at, std::size_t limit);

// "the nineties", beginning at the word behind the article.
std::optional<FoundYears> read_decade_word(const Document& document, std::size_t at);

// "21st century", beginning at the ordinal.
std::optional<FoundYears> read_century(const Document& document, std::size_t at, std::size_t limit);

void write_years(const FoundYears& years, Figure& figure);

}  // namespace factdiff
