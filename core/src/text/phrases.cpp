#include "text/phrases.h"

#include <algorithm>
#include <utility>

#include "text/tokens.h"

namespace factdiff {
namespace {

std::size_t slot_of(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  const auto last = static_cast<unsigned char>(word.back());
  return (first + std::size_t{31} * last) & 255U;
}

std::uint32_t length_bit(std::string_view word) { return std::uint32_t{1} << std::min(word.size(), std::size_t{31}); }

}  // namespace

bool PhraseIndex::may_hold(std::string_view first_word) const {
  return !first_word.empty() && (lengths_[slot_of(first_word)] & length_bit(first_word)) != 0;
}

void PhraseIndex::add(std::string_view spellings, std::size_t row) {
  while (!spellings.empty()) {
    const std::size_t bar = spellings.find('|');
    add_spelling(spellings.substr(0, bar), row);
    spellings = bar == std::string_view::npos ? std::string_view() : spellings.substr(bar + 1);
  }
}

void PhraseIndex::sort_longest_first() {
  for (auto& [first, entries] : by_first_) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.parts.size() > b.parts.size(); });
  }
}

PhraseIndex::Match PhraseIndex::match(const Document& document, std::size_t at, std::size_t limit) const {
  if (at >= limit || !may_hold(document.token(at).lower)) return {};
  const auto found = by_first_.find(document.token(at).lower);
  if (found == by_first_.end()) return {};
  for (const Entry& entry : found->second) {
    if (fits(entry, document, at, limit)) return {entry.parts.size(), entry.row};
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

PhraseIndex::Match PhraseIndex::find(std::string_view lower_word) const {
  if (!may_hold(lower_word)) return {};
  const auto found = by_first_.find(lower_word);
  if (found == by_first_.end()) return {};
  for (const Entry& entry : found->second) {
    if (entry.parts.size() == 1) return {1, entry.row};
  }
  return {};
}

void PhraseIndex::add_spelling(std::string_view spelling, std::size_t row) {
  const TokenList list = cut_tokens(spelling);
  std::vector<Token> tokens = list.tokens;
  bind_lower(tokens, list.lower_ends, list.lower);
  Entry entry{{}, row};
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
  lengths_[slot_of(first)] |= length_bit(first);
  by_first_[std::move(first)].push_back(std::move(entry));
}

bool PhraseIndex::fits(const Entry& entry, const Document& document, std::size_t at, std::size_t limit) {
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

}  // namespace factdiff
