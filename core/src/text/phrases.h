// Finds the words of a lexicon in a document's tokens, longest first: the one way rows are looked up.
//
//   constexpr Phrase<Hedge> rows[] = {{"about|around|roughly", Hedge::about}, {"more than", Hedge::over}};
//   static const PhraseTable<Hedge> hedges(rows);
//   hedges.match(document, i)  -> {tokens: 2, value: Hedge::over} where tokens i, i+1 are "more than"
//
// A spelling matches tokens of the same lower case; where it has a space the text must have white space, where it has
// none the text must have none ("A$" is not "a $"). Spellings with a capital letter match only as written ("May",
// "US").
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/document.h"
#include "text/word_index.h"

namespace factdiff {

template <typename Value>
struct Phrase {
  std::string_view spellings;  // "about|around|roughly"; "\|" is not supported
  Value value;
};

// "about|around" -> 2
std::size_t count_spellings(std::string_view spellings);

// The part of a table that does not depend on what the rows mean: it answers with the row's index.
class PhraseIndex {
 public:
  struct Match {
    std::size_t tokens = 0;  // how many; 0 when no phrase is there
    std::size_t row = 0;
  };

  // Makes room for so many spellings at once.
  void reserve(std::size_t spellings);
  // The bytes of `spellings` must outlive this.
  void add(std::string_view spellings, std::size_t row);

  Match match(const Document& document, std::size_t at, std::size_t limit) const;
  Match match_before(const Document& document, std::size_t last, std::size_t floor) const;
  Match find(std::string_view lower_word, std::uint32_t hash) const;

 private:
  struct Part {
    std::string_view lower;
    std::string_view exact;  // "" when case does not matter
    bool space_before = false;
  };
  struct Entry {
    std::uint32_t row = 0;
    std::uint32_t first_part = 0;  // index into parts_
    std::uint32_t parts = 0;
    std::uint32_t next = WordIndex::none;  // the entry with the same first word that is tried after this one
  };

  void add_spelling(std::string_view spelling, std::size_t row);
  void add_plain_parts(std::string_view spelling);
  void add_cut_parts(std::string_view spelling);
  void link(std::uint32_t entry);
  bool fits(const Entry& entry, const Document& document, std::size_t at, std::size_t limit) const;

  WordIndex first_words_;
  std::vector<std::uint32_t> first_entries_;  // of each first word: the entry with the most parts
  std::vector<Entry> entries_;
  std::vector<Part> parts_;
  ByteStore lowered_;  // lower case of the parts that are not written in it
  std::size_t longest_ = 0;
};

// `rows` and what they spell must outlive the table.
template <typename Value>
class PhraseTable {
 public:
  struct Match {
    std::size_t tokens = 0;  // how many
    const Value* value = nullptr;
    explicit operator bool() const { return value != nullptr; }
  };

  template <std::size_t N>
  explicit PhraseTable(const Phrase<Value> (&rows)[N]) : PhraseTable(std::span<const Phrase<Value>>(rows, N)) {}

  explicit PhraseTable(std::span<const Phrase<Value>> rows) : rows_(rows) {
    std::size_t spellings = 0;
    for (const Phrase<Value>& row : rows) spellings += count_spellings(row.spellings);
    index_.reserve(spellings);
    for (std::size_t i = 0; i < rows.size(); ++i) index_.add(rows[i].spellings, i);
  }

  // The longest phrase that begins at token `at` and ends before token `limit`.
  Match match(const Document& document, std::size_t at, std::size_t limit) const {
    return with_value(index_.match(document, at, limit));
  }

  // The same, kept within the sentence of token `at`.
  Match match(const Document& document, std::size_t at) const {
    if (at >= document.tokens().size()) return {};
    return match(document, at, document.sentence_of(at).tokens.end);
  }

  // The longest phrase whose last token is `last` and which begins at token `floor` or later.
  Match match_before(const Document& document, std::size_t last, std::size_t floor) const {
    return with_value(index_.match_before(document, last, floor));
  }

  // The value of one whole word, given in lower case or as a token; nullptr when it is no phrase of one token.
  const Value* find(std::string_view lower_word) const {
    return with_value(index_.find(lower_word, hash_word(lower_word))).value;
  }
  const Value* find(const Token& token) const { return with_value(index_.find(token.lower, token.hash)).value; }

 private:
  Match with_value(const PhraseIndex::Match& match) const {
    return match.tokens == 0 ? Match{} : Match{match.tokens, &rows_[match.row].value};
  }

  std::span<const Phrase<Value>> rows_;
  PhraseIndex index_;
};

}  // namespace factdiff
