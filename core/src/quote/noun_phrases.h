// The noun phrase that ends before a verb or begins after it: who speaks.
//   "Todd Lee, president of a firm, said" -> "Todd Lee"    "a source familiar with the plan said" -> all six words
//   said "Ann Dole, 34, a nurse"          -> "Ann Dole"
#pragma once

#include <optional>

#include "quote/frame.h"
#include "quote/names.h"

namespace factdiff {

class PhraseReader {
 public:
  PhraseReader(const Frame& frame, const NameIndex& names) : frame_(frame), names_(names) {}

  // The phrase whose last item is before `end` and which begins at `floor` or later; appositions are passed over.
  std::optional<ItemRange> before(std::size_t end, std::size_t floor) const;
  // The phrase that begins at `begin` and ends before `limit`.
  std::optional<ItemRange> after(std::size_t begin, std::size_t limit) const;
  // The use of a name at the end of a phrase, or nullptr: "prosecutor Ann Dole" has one, "a friend of Ann Dole" none.
  const NameUse* name_of(const ItemRange& phrase) const;

 private:
  std::optional<ItemRange> before_clause(std::size_t end, std::size_t floor) const;
  std::size_t end_of_person(std::size_t at, std::size_t limit) const;
  std::size_t begin_of_person(std::size_t end, std::size_t floor) const;
  std::optional<ItemRange> ending_at(std::size_t last, std::size_t floor) const;
  std::optional<ItemRange> across_commas(std::size_t comma, std::size_t floor) const;
  std::size_t extend_back(std::size_t begin, std::size_t floor) const;
  bool has_role_before(std::size_t end, std::size_t floor) const;
  std::size_t end_of_name(std::size_t at, std::size_t limit) const;

  const Frame& frame_;
  const NameIndex& names_;
};

bool is_speaking_pronoun(std::string_view lower_word);

// Whether `item` is the "old" of "54-year-old".
bool ends_age(const Frame& frame, std::size_t item);

}  // namespace factdiff
