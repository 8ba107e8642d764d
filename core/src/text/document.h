// A source's text, owned and checked, with its paragraphs, sentences and tokens.
//
//   "He paid $13.5m. (No. 2)"  -> tokens  He paid $ 13.5 m . ( No . 2 )    sentences [0, 6) and [6, 11)
//
// Tokens are cut fine and never lose a byte between them: a number is digits with inner separators ("1,247", "13.5"),
// "13.5m" is a number and a word with no space between, "22-year-old" is five tokens, "Rubio's" is "Rubio" + "'s",
// "don't" and "O'Brien" are one word, "U.S." and "p.m." are one word with their points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "factdiff/factdiff.h"
#include "text/byte_store.h"

namespace factdiff {

enum class TokenKind : std::uint8_t {
  word,    // letters
  number,  // digits, with inner separators; or one vulgar fraction ("½")
  symbol,  // one code point of anything else that is no space
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::symbol;
  bool space_before = false;  // white space (or the text's beginning) right before it
  bool capital = false;       // its first letter is upper case
  std::uint32_t sentence = 0;
  std::uint32_t hash = 0;  // of `lower` (text/word_index.h)
  std::string_view text;   // as written
  std::string_view lower;  // lower case, typographic apostrophes made straight ("don’t" -> "don't")
};

// Half-open ranges of token indexes.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
};

struct Sentence {
  TokenRange tokens;
  std::uint32_t paragraph = 0;
  bool heading = false;  // a short line without a full stop: headline, crosshead
};

class Document {
 public:
  // `text` must be valid UTF-8.
  explicit Document(std::string text);

  std::string_view text() const { return *text_; }
  std::string_view text(const Span& span) const { return text().substr(span.begin, span.size()); }
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }
  const Token& token(std::size_t index) const { return tokens_[index]; }
  const Sentence& sentence_of(std::size_t token_index) const { return sentences_[tokens_[token_index].sentence]; }
  std::size_t paragraph_count() const { return paragraph_count_; }

  // Index of the first token that ends after byte `at`; tokens().size() when there is none.
  std::size_t token_at(std::size_t at) const;
  // Tokens that overlap `span`.
  TokenRange tokens_in(const Span& span) const;
  // The bytes from the first token to the end of the last of a range that is not empty.
  Span span_of(const TokenRange& range) const;

 private:
  std::unique_ptr<const std::string> text_;
  ByteStore lowered_;
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::size_t paragraph_count_ = 0;
};

}  // namespace factdiff
