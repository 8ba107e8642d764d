// Cuts text into tokens (document.h says how).  Sentences are not known yet: Token::sentence stays 0.
#pragma once

#include <string_view>
#include <vector>

#include "text/byte_store.h"
#include "text/document.h"

namespace factdiff {

struct TokenList {
  std::vector<Token> tokens;
  ByteStore lowered;  // holds the lower case of tokens that are not written in it
};

// `text` must be valid UTF-8 and outlive the tokens.
TokenList cut_tokens(std::string_view text);

bool is_space(char32_t c);
bool is_letter(char32_t c);
bool is_apostrophe(char32_t c);
bool is_opening_quote(char32_t c);
bool is_closing_quote(char32_t c);
// Hyphen, non-breaking hyphen, en and em dash, minus.
bool is_dash(std::string_view token);

}  // namespace factdiff
