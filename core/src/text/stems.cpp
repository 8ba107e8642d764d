#include "text/stems.h"

#include <array>

#include "lexicon/irregular_nouns.h"

namespace factdiff {
namespace {

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool has_vowel(std::string_view word) {
  for (const char c : word) {
    if (is_vowel(c) || c == 'y') return true;
  }
  return false;
}

struct Ending {
  std::string_view from;
  std::string_view to;
};

// Plural endings in the order they are tried.
constexpr Ending plural_endings[] = {
    {"ies", "y"},   {"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"},
    {"zzes", "zz"}, {"oes", "o"},   {"lves", "lf"}, {"s", ""},
};

// Endings that look like a plural and are none.
constexpr std::string_view not_plural[] = {"ss", "us", "is", "ics", "news"};

// Derivations taken off by stem(), longest first.
constexpr Ending derivations[] = {
    {"ization", "ize"}, {"isation", "ize"}, {"fulness", ""}, {"ation", "ate"}, {"ments", ""},
    {"ment", ""},       {"ness", ""},       {"ings", ""},    {"ing", ""},      {"edly", ""},
    {"ies", "i"},       {"ied", "i"},       {"ion", ""},     {"ers", ""},      {"ed", ""},
    {"er", ""},         {"ly", ""},         {"es", ""},      {"s", ""},        {"e", ""},
};

std::string without_double(std::string word) {
  const std::size_t n = word.size();
  if (n > 3 && word[n - 1] == word[n - 2] && !is_vowel(word[n - 1]) && word[n - 1] != 'l' && word[n - 1] != 's') {
    word.pop_back();
  }
  return word;
}

}  // namespace

std::string singular(std::string_view noun) {
  if (const auto irregular = irregular_singular(noun)) return std::string(*irregular);
  if (noun.size() < 4)
    return noun.size() == 3 && noun[2] == 's' && !is_vowel(noun[1]) ? std::string(noun.substr(0, 2))
                                                                    : std::string(noun);
  for (const std::string_view ending : not_plural) {
    if (ends_with(noun, ending)) return std::string(noun);
  }
  for (const Ending& ending : plural_endings) {
    if (ends_with(noun, ending.from)) {
      return std::string(noun.substr(0, noun.size() - ending.from.size())) + std::string(ending.to);
    }
  }
  return std::string(noun);
}

std::string stem(std::string_view word) {
  if (const auto irregular = irregular_singular(word)) return std::string(*irregular);
  std::string result(word);
  if (ends_with(result, "'s")) result.resize(result.size() - 2);
  if (result.size() <= 3) return result;
  for (const Ending& ending : derivations) {
    if (!ends_with(result, ending.from)) continue;
    const std::size_t kept = result.size() - ending.from.size();
    if (kept < 3 || !has_vowel(std::string_view(result).substr(0, kept))) continue;
    if (ending.from == "s" && (result[kept - 1] == 's' || result[kept - 1] == 'u')) continue;
    result.resize(kept);
    result += ending.to;
    break;
  }
  result = without_double(std::move(result));
  if (result.size() > 3 && result.back() == 'e') result.pop_back();
  if (result.size() > 2 && result.back() == 'y') result.back() = 'i';
  return result;
}

}  // namespace factdiff
