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

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/document.h"

namespace factdiff {

template <typename Value>
struct Phrase {
  std::string_view spellings;  // "about|around|roughly"; "\|" is not supported
  Value value;
};

// The part of a table that does not depend on what the rows mean, compiled once: it answers with the row's index.
class PhraseIndex {
 public:
  struct Match {
    std::size_t tokens = 0;  // how many; 0 when no phrase is there
    std::size_t row = 0;
  };

  void add(std::string_view spellings, std::size_t row);
  // Call it after the last add().
  void sort_longest_first();

  Match match(const Document& document, std::size_t at, std::size_t limit) const;
  Match match_before(const Document& document, std::size_t last, std::size_t floor) const;
  Match find(std::string_view lower_word) const;

 private:
  struct Part {
    std::string lower;
    std::string exact;  // "" when case does not matter
    bool space_before = false;
  };
  struct Entry {
    std::vector<Part> parts;
    std::size_t row = 0;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  void add_spelling(std::string_view spelling, std::size_t row);
  bool may_hold(std::string_view first_word) const;
  static bool fits(const Entry& entry, const Document& document, std::size_t at, std::size_t limit);

  std::unordered_map<std::string, std::vector<Entry>, Hash, std::equal_to<>> by_first_;
  // By first and last byte, one bit for each length of a first word: most words are told to be none of the table's
  // without being hashed.
  std::array<std::uint32_t, 256> lengths_{};
  std::size_t longest_ = 0;
};

// `rows` must outlive the table.
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
    for (std::size_t i = 0; i < rows.size(); ++i) index_.add(rows[i].spellings, i);
    index_.sort_longest_first();
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

  // The value of one whole word given in lower case; nullptr when it is no phrase of one token.
  const Value* find(std::string_view lower_word) const { return with_value(index_.find(lower_word)).value; }

 private:
  Match with_value(const PhraseIndex::Match& match) const {
    return match.tokens == 0 ? Match{} : Match{match.tokens, &rows_[match.row].value};
  }

  std::span<const Phrase<Value>> rows_;
  PhraseIndex index_;
};

}  // namespace factdiff
