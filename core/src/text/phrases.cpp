#include "text/phrases.h"

#include <algorithm>
#include <utility>

#include "text/tokens.h"

namespace factdiff {
namespace {

// Words of a to z with single spaces, as nearly all spellings are: what cut_tokens would make of them is plain.
bool is_plain(std::string_view spelling) {
  bool space = true;
  for (const char c : spelling) {
    if (c == ' ' ? space : c < 'a' || c > 'z') return false;
    space = c == ' ';
  }
  return !space;
}

}  // namespace

std::size_t count_spellings(std::string_view spellings) {
  return 1 + static_cast<std::size_t>(std::count(spellings.begin(), spellings.end(), '|'));
}

void PhraseIndex::reserve(std::size_t spellings) {
  first_words_.reserve(spellings);
  first_entries_.reserve(spellings);
  entries_.reserve(spellings);
  parts_.reserve(spellings);
}

void PhraseIndex::add(std::string_view spellings, std::size_t row) {
  while (!spellings.empty()) {
    const std::size_t bar = spellings.find('|');
    add_spelling(spellings.substr(0, bar), row);
    spellings = bar == std::string_view::npos ? std::string_view() : spellings.substr(bar + 1);
  }
}

PhraseIndex::Match PhraseIndex::match(const Document& document, std::size_t at, std::size_t limit) const {
  if (at >= limit) return {};
  const std::uint32_t word = first_words_.find(document.token(at).lower, document.token(at).hash);
  if (word == WordIndex::none) return {};
  for (std::uint32_t next = first_entries_[word]; next != WordIndex::none; next = entries_[next].next) {
    const Entry& entry = entries_[next];
    if (fits(entry, document, at, limit)) return {entry.parts, entry.row};
  }
  return {};
}

PhraseIndex::Match PhraseIndex::match_before(const Document& document, std::size_t last, std::size_t floor) const {
  for (std::size_t length = std::min(longest_, last + 1 - floor); length > 0; --length) {
    const Match found = match(document, last + 1 - length, last + 1);
    if (found.tokens == length) return found;
  }
  return {};
}

PhraseIndex::Match PhraseIndex::find(std::string_view lower_word, std::uint32_t hash) const {
  const std::uint32_t word = first_words_.find(lower_word, hash);
  if (word == WordIndex::none) return {};
  for (std::uint32_t next = first_entries_[word]; next != WordIndex::none; next = entries_[next].next) {
    if (entries_[next].parts == 1) return {1, entries_[next].row};
  }
  return {};
}

void PhraseIndex::add_spelling(std::string_view spelling, std::size_t row) {
  const std::size_t first_part = parts_.size();
  if (is_plain(spelling)) {
    add_plain_parts(spelling);
  } else {
    add_cut_parts(spelling);
  }
  const std::size_t parts = parts_.size() - first_part;
  if (parts == 0) return;
  longest_ = std::max(longest_, parts);
  entries_.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(first_part),
                      static_cast<std::uint32_t>(parts), WordIndex::none});
  link(static_cast<std::uint32_t>(entries_.size() - 1));
}

void PhraseIndex::add_plain_parts(std::string_view spelling) {
  for (std::size_t begin = 0; begin < spelling.size();) {
    const std::size_t end = std::min(spelling.find(' ', begin), spelling.size());
    parts_.push_back({spelling.substr(begin, end - begin), {}, true});
    begin = end + 1;
  }
}

void PhraseIndex::add_cut_parts(std::string_view spelling) {
  TokenList list = cut_tokens(spelling);
  for (const Token& token : list.tokens) {
    Part part{token.text, {}, token.space_before};
    if (token.lower != token.text) {
      char* const kept = lowered_.take(token.lower.size());
      std::copy(token.lower.begin(), token.lower.end(), kept);
      part.lower = {kept, token.lower.size()};
      if (token.kind == TokenKind::word) part.exact = token.text;
    }
    parts_.push_back(part);
  }
}

// Entries with the same first word stand longest first, equally long ones in the order of the rows.
void PhraseIndex::link(std::uint32_t entry) {
  const std::uint32_t word = first_words_.add(parts_[entries_[entry].first_part].lower);
  if (word == first_entries_.size()) first_entries_.push_back(WordIndex::none);
  std::uint32_t* place = &first_entries_[word];
  while (*place != WordIndex::none && entries_[*place].parts >= entries_[entry].parts) place = &entries_[*place].next;
  entries_[entry].next = std::exchange(*place, entry);
}

// The first word is the one it was found by.
bool PhraseIndex::fits(const Entry& entry, const Document& document, std::size_t at, std::size_t limit) const {
  if (at + entry.parts > limit) return false;
  for (std::size_t i = 0; i < entry.parts; ++i) {
    const Part& part = parts_[entry.first_part + i];
    const Token& token = document.token(at + i);
    if (i > 0 && (token.space_before != part.space_before || token.lower != part.lower)) return false;
    if (!part.exact.empty() && token.text != part.exact) return false;
  }
  return true;
}

}  // namespace factdiff
