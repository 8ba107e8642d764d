// Cuts text into tokens (document.h says how).  Sentences are not known yet: Token::sentence stays 0.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace factdiff {

// Appends the lower-case copies to `lower`, in which the tokens' `lower` views are offsets until bind_lower is called.
struct TokenList {
  std::vector<Token> tokens;
  std::vector<std::size_t> lower_ends;  // end of each token's part of `lower`
  std::string lower;
};

// `text` must be valid UTF-8 and outlive the tokens.
TokenList cut_tokens(std::string_view text);

// Points each token's `lower` into `lower`, which must hold what cut_tokens wrote and outlive the tokens.
void bind_lower(std::vector<Token>& tokens, const std::vector<std::size_t>& lower_ends, std::string_view lower);

bool is_space(char32_t c);
bool is_letter(char32_t c);
bool is_apostrophe(char32_t c);
bool is_opening_quote(char32_t c);
bool is_closing_quote(char32_t c);
// Hyphen, non-breaking hyphen, en and em dash, minus.
bool is_dash(std::string_view token);

}  // namespace factdiff
