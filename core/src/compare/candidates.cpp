#include "compare/candidates.h"

namespace factdiff {
namespace {

std::string value_key(const Figure& figure) {
  const std::string type = std::to_string(static_cast<int>(figure.type)) + " ";
  if (!figure.iso.empty()) return type + figure.iso;
  return figure.value ? type + figure.value->to_string() : std::string();
}

template <typename Key>
void add_rare(const std::map<Key, std::vector<std::size_t>>& sharers, std::vector<std::vector<std::size_t>>& rare) {
  for (const auto& [key, figures] : sharers) {
    if (figures.size() > 1 && figures.size() <= most_sharers) rare.push_back(figures);
  }
}

}  // namespace

std::vector<std::vector<std::size_t>> find_sharers(const std::vector<const FactContext*>& facts) {
  std::map<std::uint32_t, std::vector<std::size_t>> by_word;
  std::map<std::string, std::vector<std::size_t>> by_value;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    for (const WeightedWord& word : facts[i]->near) by_word[word.word].push_back(i);
    const std::string key = value_key(*facts[i]->figure);
    if (!key.empty()) by_value[key].push_back(i);
  }
  std::vector<std::vector<std::size_t>> rare;
  add_rare(by_word, rare);
  add_rare(by_value, rare);
  return rare;
}

}  // namespace factdiff
