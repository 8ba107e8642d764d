// Single words and what they mean, looked up whole; phrases.h is for words that stand in a text.
//
//   const WordSet roles("officer|mother");              roles.holds("mother") -> true
//   WordTable<int> weights;  weights.add("a|the", 0);   *weights.find("the") -> 0;  weights.find("boat") -> nullptr
#pragma once

#include <string_view>
#include <vector>

#include "text/word_index.h"

namespace factdiff {

// Calls `take` for each word of "a|b|c".
template <typename Take>
void for_each_word(std::string_view words, Take take) {
  while (!words.empty()) {
    const std::size_t bar = words.find('|');
    take(words.substr(0, bar));
    words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
  }
}

class WordSet {
 public:
  // `words` must outlive the set.
  explicit WordSet(std::string_view words) {
    for_each_word(words, [this](std::string_view word) { index_.add(word); });
  }

  bool holds(std::string_view word) const { return index_.find(word) != WordIndex::none; }

 private:
  WordIndex index_;
};

template <typename Value>
class WordTable {
 public:
  // The value that was given to a word first stays. `words` must outlive the table.
  void add(std::string_view words, const Value& value) {
    for_each_word(words, [&](std::string_view word) {
      if (index_.add(word) == values_.size()) values_.push_back(value);
    });
  }

  // nullptr when the word is not in the table.
  const Value* find(std::string_view word) const {
    const std::uint32_t at = index_.find(word);
    return at == WordIndex::none ? nullptr : &values_[at];
  }

 private:
  WordIndex index_;
  std::vector<Value> values_;
};

}  // namespace factdiff
