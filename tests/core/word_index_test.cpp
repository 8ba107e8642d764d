#include "text/word_index.h"

#include <doctest/doctest.h>

#include <deque>
#include <string>

#include "text/word_table.h"

using namespace factdiff;

TEST_CASE("a word index numbers words in the order they come and knows them again") {
  WordIndex index;
  CHECK(index.find("killed") == WordIndex::none);
  CHECK(index.add("killed") == 0);
  CHECK(index.add("dead") == 1);
  CHECK(index.add("killed") == 0);
  CHECK(index.find("dead") == 1);
  CHECK(index.find("alive") == WordIndex::none);
  CHECK(index.find("") == WordIndex::none);
}

TEST_CASE("words of every length, and words that differ only in the middle, are told apart while the index grows") {
  std::deque<std::string> words;
  for (std::size_t size = 0; size <= 40; ++size) {
    for (const char middle : {'a', 'b', 'c'}) {
      std::string word(size, 'x');
      if (size > 0) word[size / 2] = middle;
      if (size > 0 || middle == 'a') words.push_back(word);
    }
  }
  WordIndex index;
  for (std::size_t i = 0; i < words.size(); ++i) {
    CAPTURE(words[i]);
    CHECK(index.find(words[i]) == WordIndex::none);
    CHECK(index.add(words[i]) == i);
  }
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(index.find(words[i]) == i);
  CHECK(index.size() == words.size());
}

TEST_CASE("a word table keeps what a word was given first") {
  WordTable<int> table;
  table.add("a|the", 1);
  table.add("the|boat", 2);
  CHECK(*table.find("the") == 1);
  CHECK(*table.find("boat") == 2);
  CHECK(table.find("boats") == nullptr);
}
