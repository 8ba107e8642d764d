#include "quote/names.h"

#include <algorithm>
#include <unordered_set>

#include "lexicon/common_words.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

bool is_determiner(std::string_view word) { return word == "the" || word == "a" || word == "an"; }

// Reads runs of capital words as names.
class NameReader {
 public:
  explicit NameReader(const Document& document) : document_(document), tokens_(document.tokens()) {
    for (const Token& token : tokens_) {
      if (token.kind == TokenKind::word && !token.capital) small_.insert(token.lower);
    }
  }

  // The name that begins at token `at`; empty tokens when there is none.
  NameUse read(std::size_t at) const {
    if (!can_begin(at)) return {{at, at}, at};
    std::size_t end = at + 1;
    while (const std::size_t next = next_part(end)) end = next;
    while (end > at + 1 && tokens_[end - 1].kind == TokenKind::symbol && tokens_[end - 1].text != ")") --end;
    NameUse use{{at, end}, at};
    use.possessive =
        end < tokens_.size() && !tokens_[end].space_before &&
        (tokens_[end].lower == "'s" || (tokens_[end].lower == "'" && tokens_[end - 1].lower.back() == 's'));
    strip_titles(use);
    use.title_only = is_only_titles(use);
    return use;
  }

 private:
  bool begins_sentence(std::size_t at) const {
    const TokenRange& sentence = document_.sentence_of(at).tokens;
    std::size_t first = sentence.begin;
    while (first < at && first < sentence.begin + 4 && tokens_[first].kind == TokenKind::symbol) ++first;
    return first == at || tokens_[at - 1].text == "“" || tokens_[at - 1].text == "\"";
  }

  bool can_begin(std::size_t at) const {
    const Token& token = tokens_[at];
    if (token.kind != TokenKind::word || !token.capital) return false;
    if (is_calendar_word(token.lower)) return false;
    const bool small_word = word_weight(token.lower) == 0 && !is_title(token.lower);
    if (small_word && (is_determiner(token.lower) || !followed_by_name(at))) return false;
    if (!begins_sentence(at)) return true;
    if (small_word) return false;
    // A word that also stands in lower case is no name just because a sentence begins with it ("Police said").
    return small_.count(token.lower) == 0 || is_title(token.lower) || followed_by_name(at);
  }

  bool followed_by_name(std::size_t at) const {
    return at + 1 < tokens_.size() && tokens_[at + 1].kind == TokenKind::word && tokens_[at + 1].capital &&
           tokens_[at + 1].sentence == tokens_[at].sentence && word_weight(tokens_[at + 1].lower) > 0;
  }

  bool is_name_word(std::size_t at, std::uint32_t sentence) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::word && tokens_[at].capital &&
           tokens_[at].sentence == sentence && tokens_[at].lower != "'s" && !is_calendar_word(tokens_[at].lower);
  }

  // The token after the next part of the name that goes on at `at`; 0 when it ends there.
  std::size_t next_part(std::size_t at) const {
    if (at >= tokens_.size()) return 0;
    const std::uint32_t sentence = tokens_[at - 1].sentence;
    const Token& token = tokens_[at];
    if (token.sentence != sentence) return 0;
    if (is_name_word(at, sentence)) return tokens_[at].space_before || tokens_[at - 1].text == "-" ? at + 1 : 0;
    if (token.text == "." && !token.space_before) {  // "Mr.", "J."
      const bool abbreviated = tokens_[at - 1].text.size() == 1 || is_title(tokens_[at - 1].lower);
      return abbreviated && is_name_word(at + 1, sentence) ? at + 2 : 0;
    }
    if (is_dash(token.text) && !token.space_before) {
      return is_name_word(at + 1, sentence) && !tokens_[at + 1].space_before ? at + 2 : 0;
    }
    if (token.text == "(" && at + 3 < tokens_.size() && tokens_[at + 2].text == ")") {  // "Kim (Kiki) Gray"
      return is_name_word(at + 1, sentence) && is_name_word(at + 3, sentence) ? at + 4 : 0;
    }
    if (token.lower == "of" && is_title(tokens_[at - 1].lower)) {  // "Secretary of State Jo Dole"
      return is_name_word(at + 1, sentence) && is_name_word(at + 2, sentence) ? at + 2 : 0;
    }
    if (is_name_particle(token.lower) || token.text == "&") {
      const std::size_t next = at + 1 < tokens_.size() && is_name_particle(tokens_[at + 1].lower) ? at + 2 : at + 1;
      return is_name_word(next, sentence) ? next + 1 : 0;
    }
    return 0;
  }

  // "Greek President Karolos Papoulias" -> "Karolos Papoulias": what stands after the last title, if anything does.
  void strip_titles(NameUse& use) const {
    std::size_t begin = use.tokens.begin;
    for (std::size_t i = use.tokens.begin; i < use.tokens.end; ++i) {
      if (tokens_[i].kind != TokenKind::word || !is_title(tokens_[i].lower)) continue;
      std::size_t after = i + 1;
      if (after < use.tokens.end && tokens_[after].lower == "of") after = std::min(after + 2, use.tokens.end);
      while (after < use.tokens.end && tokens_[after].kind != TokenKind::word) ++after;
      if (after < use.tokens.end) begin = after;
    }
    use.tokens.begin = begin;
  }

  // "the Prime Minister", "President": a role, unless somebody is called so ("Ann King").
  bool is_only_titles(const NameUse& use) const {
    for (std::size_t i = use.tokens.begin; i < use.tokens.end; ++i) {
      if (tokens_[i].kind == TokenKind::word && !is_title(tokens_[i].lower)) return false;
    }
    return true;
  }

  const Document& document_;
  const std::vector<Token>& tokens_;
  std::unordered_set<std::string_view> small_;
};

std::string text_of(const Document& document, const TokenRange& range) {
  std::string text;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (i > range.begin && document.token(i).space_before) text += ' ';
    text += document.token(i).text;
  }
  return text;
}

std::size_t word_count(const Document& document, const TokenRange& range) {
  std::size_t count = 0;
  for (std::size_t i = range.begin; i < range.end; ++i) count += document.token(i).kind == TokenKind::word ? 1 : 0;
  return count;
}

bool has_body_word(const Document& document, const TokenRange& range) {
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (is_body_word(document.token(i).lower)) return true;
  }
  return false;
}

// "Mrs Dole", "spokesman Dole", "Ann Dole".
Gender gender_of_use(const Document& document, const NameUse& use) {
  for (std::size_t i = use.begin; i < use.tokens.begin; ++i) {
    const Gender gender = gender_of_word(document.token(i).lower);
    if (gender != Gender::unknown) return gender;
  }
  if (use.begin > 0 && document.token(use.begin).sentence == document.token(use.begin - 1).sentence) {
    const Gender gender = gender_of_word(document.token(use.begin - 1).lower);
    if (gender != Gender::unknown) return gender;
  }
  if (word_count(document, use.tokens) < 2) return Gender::unknown;
  return gender_of_given_name(document.token(use.tokens.begin).lower);
}

class NameJoiner {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  NameJoiner(const Document& document, std::vector<Name>& names) : document_(document), names_(names) {}

  // The name a use belongs to, opened when it is new; none for an unknown one of a headline, where every word may
  // have a capital.
  std::size_t join(const NameUse& use, bool heading) {
    std::size_t name = find(use);
    if (name == none && (heading || use.title_only)) return none;
    if (name == none) name = open(use);
    Name& known = names_[name];
    if (use.tokens.size() > known.fullest.size() && !heading) {
      known.fullest = use.tokens;
      known.text = text_of(document_, use.tokens);
    }
    if (use.begin == use.tokens.begin && use.begin > 0) {
      known.common = known.common || is_determiner(document_.token(use.begin - 1).lower);
    }
    known.titled = known.titled || use.begin < use.tokens.begin;
    if (known.gender == Gender::unknown) known.gender = gender_of_use(document_, use);
    return name;
  }

 private:
  using Places = std::unordered_map<std::string, std::size_t>;

  std::string first(const NameUse& use) const { return std::string(document_.token(use.tokens.begin).lower); }
  std::string last(const NameUse& use) const { return std::string(document_.token(use.tokens.end - 1).lower); }

  static std::size_t find_in(const Places& places, const std::string& key) {
    const auto found = places.find(key);
    return found == places.end() ? none : found->second;
  }

  std::size_t find(const NameUse& use) const {
    const std::size_t whole = find_in(by_both_, first(use) + ' ' + last(use));
    if (whole != none || word_count(document_, use.tokens) > 1) return whole;
    const std::size_t by_last = find_in(by_last_, last(use));
    if (by_last != none) return by_last;
    if (use.tokens.size() == 1) {
      const std::size_t by_initials = find_in(by_initials_, std::string(document_.token(use.tokens.begin).text));
      if (by_initials != none) return by_initials;
    }
    // "Ann" is Ann Dole, but "Norvik" is not Norvik Foods' director Norvik Olsen.
    return gender_of_given_name(first(use)) != Gender::unknown ? find_in(by_first_, first(use)) : none;
  }

  std::size_t open(const NameUse& use) {
    const std::size_t name = names_.size();
    names_.push_back({use.tokens, text_of(document_, use.tokens), Gender::unknown, has_body_word(document_, use.tokens),
                      false, false});
    by_both_.emplace(first(use) + ' ' + last(use), name);
    by_last_.emplace(last(use), name);
    by_first_.emplace(first(use), name);
    const std::string initials = initials_of(use);
    if (initials.size() > 1) by_initials_.emplace(initials, name);
    return name;
  }

  // "American Civil Liberties Union" -> "ACLU"
  std::string initials_of(const NameUse& use) const {
    std::string initials;
    for (std::size_t i = use.tokens.begin; i < use.tokens.end; ++i) {
      const Token& token = document_.token(i);
      if (token.kind == TokenKind::word && token.capital) initials += token.text.front();
    }
    return initials;
  }

  const Document& document_;
  std::vector<Name>& names_;
  Places by_both_;
  Places by_last_;
  Places by_first_;
  Places by_initials_;
};

}  // namespace

NameIndex::NameIndex(const Document& document) : use_at_(document.tokens().size(), 0) {
  collect(document);
  join_uses(document);
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    for (std::size_t token = uses_[i].begin; token < uses_[i].tokens.end; ++token) use_at_[token] = i + 1;
  }
}

void NameIndex::collect(const Document& document) {
  const NameReader reader(document);
  for (std::size_t at = 0; at < document.tokens().size();) {
    const NameUse use = reader.read(at);
    if (use.tokens.begin == use.tokens.end) {
      ++at;
      continue;
    }
    uses_.push_back(use);
    at = use.tokens.end;
  }
}

// Full names come first, so that "Dole" finds "Ann Dole" wherever she is named in full.
void NameIndex::join_uses(const Document& document) {
  NameJoiner joiner(document, names_);
  for (const bool full : {true, false}) {
    for (NameUse& use : uses_) {
      const bool heading = document.sentence_of(use.begin).heading;
      if ((word_count(document, use.tokens) > 1 && !heading && !use.title_only) == full)
        use.name = joiner.join(use, heading);
    }
  }
  const auto unknown = [](const NameUse& use) { return use.name == NameJoiner::none; };
  uses_.erase(std::remove_if(uses_.begin(), uses_.end(), unknown), uses_.end());
}

const NameUse* NameIndex::use_at(std::size_t token) const {
  return token < use_at_.size() && use_at_[token] > 0 ? &uses_[use_at_[token] - 1] : nullptr;
}

}  // namespace factdiff
