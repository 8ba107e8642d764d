// The people and bodies a text names, each known by its fullest form.
//   "Secretary of State Marco Rubio … Rubio said"  -> one name "Marco Rubio", male, twice
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "lexicon/speaker_words.h"
#include "text/document.h"

namespace factdiff {

struct Name {
  TokenRange fullest;  // where its fullest form stands, titles left out
  std::string text;
  Gender gender = Gender::unknown;
  bool body = false;    // "White House", "Ministry of Finance"
  bool titled = false;  // seen after a title: a person
  bool common = false;  // seen after an article: "a Rite Aid", "the Senate"
};

struct NameUse {
  TokenRange tokens;      // without titles
  std::size_t begin = 0;  // with titles
  std::size_t name = 0;   // index into names()
  bool possessive = false;
  bool title_only = false;  // "King": a name only where somebody is called so
};

class NameIndex {
 public:
  explicit NameIndex(const Document& document);

  const std::vector<Name>& names() const { return names_; }
  // In text order.
  const std::vector<NameUse>& uses() const { return uses_; }
  // The use that covers a token, or nullptr.
  const NameUse* use_at(std::size_t token) const;

 private:
  void collect(const Document& document);
  void join_uses(const Document& document);

  std::vector<Name> names_;
  std::vector<NameUse> uses_;
  std::vector<std::size_t> use_at_;  // by token: index + 1
};

}  // namespace factdiff
