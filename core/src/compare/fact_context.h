// What the text around a figure says it is about, as weighted words; the figure itself is masked.
//   "gunmen killed [11] drug traffickers on Monday" -> near: death, drug, trafficker, gunmen, ...
//
// Weights are whole thousandths, and rest on fixed word lists and on the figure's own document only, so that adding a
// source or a paragraph elsewhere changes nothing, and every platform computes the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compare/fact_scope.h"
#include "factdiff/factdiff.h"
#include "lexicon/contrasts.h"
#include "lexicon/word_classes.h"
#include "mentions.h"

namespace factdiff {

// Numbers for words, given in the order they are first seen.
class Vocabulary {
 public:
  std::uint32_t id_of(const std::string& word);

 private:
  std::unordered_map<std::string, std::uint32_t> ids_;
};

struct WeightedWord {
  std::uint32_t word = 0;
  std::int32_t weight = 0;  // thousandths
};

// Sorted by word, one entry each.
using WordVector = std::vector<WeightedWord>;

struct FactContext {
  std::size_t source = 0;
  std::size_t mention = 0;  // index into the source's mentions
  const Figure* figure = nullptr;
  Span span;
  std::uint32_t sentence = 0;
  // Hashes of the sentence with the place in it, and of the text: they settle ties alike in any order of sources.
  std::uint64_t place = 0;
  std::uint64_t text = 0;
  bool heading = false;
  bool further = false;                // "another two", "three more": added to what was told before
  bool others = false;                 // "two others", "three other rifles": not those told before
  bool lead = false;                   // in the first paragraphs of its source
  std::optional<std::size_t> repeats;  // the mention whose amount it repeats in brackets, in another currency
  std::string noun;                    // stem of the counted noun; "" when there is none
  WordClass noun_class = WordClass::none;
  std::optional<std::uint32_t> noun_synonyms;  // lexicon/synonyms.h
  WordVector near;                             // words close to the figure weigh more
  WordVector wide;                             // the sentence and a little of its neighbours, 64 tokens at most
  WordVector subject;                          // the words of `of`
  WordClass subject_class = WordClass::none;   // of the last of them
  WordVector names;                            // names in the sentence
  WordVector near_names;                       // those of them that are among the nearest words
  WordVector places;                           // names after "in", "at", "near" in the sentence
  WordVector company;                          // values of the figures around it, the rarer the heavier
  std::vector<Contrast> contrasts;             // of the nearest words
  FactScope scope;
  std::vector<WordClass> events;  // event classes near the figure, nearest first
};

// One context for each figure of each source, in order.
std::vector<std::vector<FactContext>> build_contexts(const std::vector<ReadSource>& read, Vocabulary& vocabulary);

}  // namespace factdiff
