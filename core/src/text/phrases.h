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

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/document.h"
#include "text/tokens.h"

namespace factdiff {

template <typename Value>
struct Phrase {
  std::string_view spellings;  // "about|around|roughly"; "\|" is not supported
  Value value;
};

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

  explicit PhraseTable(std::span<const Phrase<Value>> rows) {
    for (const Phrase<Value>& row : rows) {
      std::string_view rest = row.spellings;
      while (!rest.empty()) {
        const std::size_t bar = rest.find('|');
        add(rest.substr(0, bar), row.value);
        rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
      }
    }
    for (auto& [first, entries] : by_first_) {
      std::stable_sort(entries.begin(), entries.end(),
                       [](const Entry& a, const Entry& b) { return a.parts.size() > b.parts.size(); });
    }
  }

  // The longest phrase that begins at token `at` and ends before token `limit`.
  Match match(const Document& document, std::size_t at, std::size_t limit) const {
    if (at >= limit) return {};
    const auto found = by_first_.find(document.token(at).lower);
    if (found == by_first_.end()) return {};
    for (const Entry& entry : found->second) {
      if (fits(entry, document, at, limit)) return {entry.parts.size(), &entry.value};
    }
    return {};
  }

  // The same, kept within the sentence of token `at`.
  Match match(const Document& document, std::size_t at) const {
    if (at >= document.tokens().size()) return {};
    return match(document, at, document.sentence_of(at).tokens.end);
  }

  // The longest phrase whose last token is `last` and which begins at token `floor` or later.
  Match match_before(const Document& document, std::size_t last, std::size_t floor) const {
    for (std::size_t length = std::min(longest_, last + 1 - floor); length > 0; --length) {
      const Match found = match(document, last + 1 - length, last + 1);
      if (found && found.tokens == length) return found;
    }
    return {};
  }

  // The value of one whole word given in lower case; nullptr when it is no phrase of one token.
  const Value* find(std::string_view lower_word) const {
    const auto found = by_first_.find(lower_word);
    if (found == by_first_.end()) return nullptr;
    for (const Entry& entry : found->second) {
      if (entry.parts.size() == 1) return &entry.value;
    }
    return nullptr;
  }

 private:
  struct Part {
    std::string lower;
    std::string exact;  // "" when case does not matter
    bool space_before = false;
  };
  struct Entry {
    std::vector<Part> parts;
    Value value;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  void add(std::string_view spelling, const Value& value) {
    const TokenList list = cut_tokens(spelling);
    std::vector<Token> tokens = list.tokens;
    bind_lower(tokens, list.lower_ends, list.lower);
    Entry entry{{}, value};
    for (const Token& token : tokens) {
      Part part;
      part.lower = token.lower;
      if (token.lower != token.text && token.kind == TokenKind::word) part.exact = token.text;
      part.space_before = token.space_before;
      entry.parts.push_back(std::move(part));
    }
    if (entry.parts.empty()) return;
    longest_ = std::max(longest_, entry.parts.size());
    std::string first = entry.parts.front().lower;
    by_first_[std::move(first)].push_back(std::move(entry));
  }

  static bool fits(const Entry& entry, const Document& document, std::size_t at, std::size_t limit) {
    if (at + entry.parts.size() > limit) return false;
    for (std::size_t i = 0; i < entry.parts.size(); ++i) {
      const Part& part = entry.parts[i];
      const Token& token = document.token(at + i);
      if (token.lower != part.lower) return false;
      if (!part.exact.empty() && token.text != part.exact) return false;
      if (i > 0 && token.space_before != part.space_before) return false;
    }
    return true;
  }

  std::unordered_map<std::string, std::vector<Entry>, Hash, std::equal_to<>> by_first_;
  std::size_t longest_ = 0;
};

}  // namespace factdiff
