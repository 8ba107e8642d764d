#include "text/word_index.h"

#include <bit>

namespace factdiff {

void WordIndex::reserve(std::size_t words) {
  words_.reserve(words);
  if (const std::size_t slots = std::bit_ceil(2 * words + 2); slots > slots_.size()) rehash(slots);
}

std::uint32_t WordIndex::add(std::string_view word) {
  if (2 * (words_.size() + 1) > slots_.size()) reserve(2 * words_.size() + 4);
  const std::uint32_t hash = hash_word(word);
  std::size_t at = hash & mask_;
  for (; slots_[at].word != none; at = (at + 1) & mask_) {
    if (slots_[at].hash == hash && words_[slots_[at].word] == word) return slots_[at].word;
  }
  slots_[at] = {hash, static_cast<std::uint32_t>(words_.size())};
  words_.push_back(word);
  return slots_[at].word;
}

void WordIndex::rehash(std::size_t slots) {
  std::vector<Slot> old(slots);
  old.swap(slots_);
  mask_ = slots - 1;
  for (const Slot& slot : old) {
    if (slot.word == none) continue;
    std::size_t at = slot.hash & mask_;
    while (slots_[at].word != none) at = (at + 1) & mask_;
    slots_[at] = slot;
  }
}

}  // namespace factdiff
