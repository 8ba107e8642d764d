#include "compare/origins.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#include "lexicon/common_words.h"
#include "text/stems.h"

namespace factdiff {
namespace {

constexpr std::size_t shingle_words = 3;
constexpr std::size_t fewest_shingles = 12;
constexpr std::size_t fewest_of_sentence = 5;
constexpr int copied_share = 600;  // of a sentence that both print

// FNV-1a, so that every platform has the same numbers.
std::uint64_t hash_of(const std::string& text) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

// Runs of content words: rewriting changes the small words first.
std::vector<std::uint64_t> shingles_of(const Document& document, const TokenRange& range) {
  std::vector<std::string> words;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Token& token = document.token(i);
    if (token.kind == TokenKind::number) words.emplace_back(token.lower);
    if (token.kind == TokenKind::word && word_weight(token.lower) > 0) words.push_back(stem(token.lower));
  }
  std::vector<std::uint64_t> shingles;
  for (std::size_t i = 0; i + shingle_words <= words.size(); ++i) {
    shingles.push_back(hash_of(words[i] + " " + words[i + 1] + " " + words[i + 2]));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

// Share of the shorter text's runs that stand in the other, in thousandths.
int shared_wording(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b, std::size_t fewest) {
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < fewest) return 0;
  std::vector<std::uint64_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return static_cast<int>(both.size() * 1000 / shorter);
}

constexpr int rewrite_share = 180;  // rewrites measured 220 and more, separate reports of one event below 145

}  // namespace

std::vector<std::size_t> find_origins(const std::vector<ReadSource>& read) {
  std::vector<std::vector<std::uint64_t>> shingles;
  for (const ReadSource& source : read) {
    shingles.push_back(shingles_of(source.document, {0, source.document.tokens().size()}));
  }
  std::vector<std::size_t> origin(read.size());
  for (std::size_t i = 0; i < read.size(); ++i) {
    origin[i] = i;
    for (std::size_t j = 0; j < i; ++j) {
      if (shared_wording(shingles[i], shingles[j], fewest_shingles) < rewrite_share) continue;
      const std::size_t from = std::max(origin[i], origin[j]);
      const std::size_t to = std::min(origin[i], origin[j]);
      for (std::size_t k = 0; k <= i; ++k) {
        if (origin[k] == from) origin[k] = to;
      }
    }
  }
  std::vector<std::size_t> numbers;
  for (std::size_t& number : origin) {
    const auto known = std::find(numbers.begin(), numbers.end(), number);
    const auto place = static_cast<std::size_t>(known - numbers.begin());
    if (known == numbers.end()) numbers.push_back(number);
    number = place;
  }
  return origin;
}

bool is_copied_sentence(const Document& a, std::size_t sentence_a, const Document& b, std::size_t sentence_b) {
  return shared_wording(shingles_of(a, a.sentences()[sentence_a].tokens),
                        shingles_of(b, b.sentences()[sentence_b].tokens), fewest_of_sentence) >= copied_share;
}

}  // namespace factdiff
