// Numbers words in the order they are added and finds the number of a word again: what every lookup in the lexicon goes
// through.
//
//   WordIndex index;  index.add("killed") -> 0;  index.add("dead") -> 1;  index.add("killed") -> 0
//   index.find("dead") -> 1;  index.find("alive") -> WordIndex::none
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace factdiff {

// Looks at no more than the first and the last eight bytes, so that long words cost no more than short ones.
inline std::uint32_t hash_word(std::string_view word) {
  const char* bytes = word.data();
  const std::size_t size = word.size();
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  if (size >= 8) {
    std::memcpy(&head, bytes, 8);
    std::memcpy(&tail, bytes + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(&head, bytes, 4);
    std::memcpy(&tail, bytes + size - 4, 4);
  } else if (size > 0) {
    head = static_cast<unsigned char>(bytes[0]);
    tail = static_cast<unsigned char>(bytes[size / 2]) * 256U + static_cast<unsigned char>(bytes[size - 1]);
  }
  std::uint64_t mixed = (head ^ (size * 0x9e3779b97f4a7c15U)) * 0xff51afd7ed558ccdU;
  mixed = ((mixed ^ (mixed >> 32)) + tail) * 0xc4ceb9fe1a85ec53U;
  return static_cast<std::uint32_t>(mixed >> 32);
}

class WordIndex {
 public:
  static constexpr std::uint32_t none = 0xffffffffU;

  // Makes room for so many words at once.
  void reserve(std::size_t words);

  // The number of `word`, a new one where it has none. Its bytes must outlive this.
  std::uint32_t add(std::string_view word);

  // The number of `word`, or none.
  std::uint32_t find(std::string_view word) const { return find(word, hash_word(word)); }
  // The same, where its hash is known.
  std::uint32_t find(std::string_view word, std::uint32_t hash) const {
    if (slots_.empty()) return none;
    for (std::size_t at = hash & mask_; slots_[at].word != none; at = (at + 1) & mask_) {
      if (slots_[at].hash == hash && words_[slots_[at].word] == word) return slots_[at].word;
    }
    return none;
  }

  std::size_t size() const { return words_.size(); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t word = none;
  };

  void rehash(std::size_t slots);

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::size_t mask_ = 0;
  std::vector<std::string_view> words_;
};

}  // namespace factdiff
