// Who a phrase means: a name by its fullest form, a pronoun or a role by what stands before it in the text.
//   "Rubio" -> "Marco Rubio"   "she" after "Ann Dole left." -> "Ann Dole"   "a spokesman" -> "a spokesman"
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "quote/frame.h"
#include "quote/names.h"
#include "quote/noun_phrases.h"

namespace factdiff {

struct Speaker {
  std::string name;  // never empty
  Gender gender = Gender::unknown;
  bool plural = false;
  bool body = false;
  std::size_t token = 0;  // where the text speaks of them here
};

class SpeakerResolver {
 public:
  // `in_quote` says for each token whether it stands in quotation marks.
  SpeakerResolver(const Document& document, const NameIndex& names, const std::vector<bool>& in_quote);

  // The speaker a phrase means; nullopt for a pronoun without a clear antecedent. Remembers roles for later ones.
  std::optional<Speaker> resolve(const Frame& frame, const ItemRange& phrase);
  // The same for the words before "'s": "Dole's words".
  std::optional<Speaker> resolve_owner(const Frame& frame, const ItemRange& phrase);
  // The person a sentence is about: its first name that is no object; nullopt when it names none before `limit`.
  std::optional<Speaker> subject_of(std::size_t sentence, std::size_t limit) const;

 private:
  std::optional<Speaker> resolve_pronoun(std::string_view pronoun, std::size_t token) const;
  std::optional<Speaker> opener_before(std::string_view pronoun, std::size_t token) const;
  const NameUse* only_person_in(const TokenRange& sentence, std::size_t limit) const;
  std::optional<Speaker> resolve_title(Gender gender, std::size_t token) const;
  std::optional<Speaker> resolve_role(const Frame& frame, const ItemRange& phrase);
  std::optional<Speaker> resolve_age(const Frame& frame, const ItemRange& phrase) const;
  std::optional<Speaker> spokesman_before(std::string_view word, std::size_t token) const;
  std::optional<Speaker> resolve_document(const Frame& frame, const ItemRange& phrase, std::size_t head);
  std::optional<Speaker> search_back(std::string_view pronoun, std::size_t token, bool sure) const;
  std::optional<Speaker> antecedent_in(std::size_t sentence, std::size_t limit, std::string_view pronoun,
                                       bool sure) const;
  std::optional<Speaker> pair_in(std::size_t sentence, std::size_t limit) const;
  Speaker speaker_of(const NameUse& use) const;
  bool is_person(const NameUse& use) const;
  bool is_sure_person(const NameUse& use) const;
  bool is_object(const NameUse& use) const;
  void learn_roles();
  void remember(const Speaker& speaker);

  const Document& document_;
  const NameIndex& names_;
  const std::vector<bool>& in_quote_;
  std::vector<bool> spoke_;                                // by name
  std::vector<Speaker> roles_;                             // told of so far, in text order
  std::unordered_map<std::string_view, Speaker> by_role_;  // "spokeswoman" -> the latest one
  std::unordered_map<std::string_view, Speaker> by_age_;   // "54" -> who is 54
};

}  // namespace factdiff
