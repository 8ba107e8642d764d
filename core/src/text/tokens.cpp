#include "text/tokens.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "text/word_index.h"

namespace factdiff {
namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_vulgar_fraction(char32_t c) { return (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215e) || c == 0x2189; }

// Signs that say how a text is laid out and nothing else: soft hyphen, joiners, direction marks. "mil-lion" with a soft
// hyphen is one word.
bool is_ignorable(char32_t c) {
  if (c < 0x200c) return c == 0xad;
  return c <= 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f);
}

enum class ByteKind : std::uint8_t { other, space, small_letter, capital, digit };

// What a byte begins, as far as it tells alone: other are signs and everything beyond ASCII.
constexpr auto byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  kinds[' '] = ByteKind::space;
  for (std::size_t c = 0x09; c <= 0x0d; ++c) kinds[c] = ByteKind::space;
  for (std::size_t c = '0'; c <= '9'; ++c) kinds[c] = ByteKind::digit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = ByteKind::small_letter;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) kinds[c] = ByteKind::capital;
  return kinds;
}();

ByteKind kind_of(char byte) { return byte_kinds[static_cast<unsigned char>(byte)]; }

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) { list_.tokens.reserve(text.size() / 5 + 1); }

  TokenList cut() {
    bool space = true;
    while (at_ < text_.size()) {
      const ByteKind kind = kind_of(text_[at_]);
      if (kind == ByteKind::space) {
        ++at_;
        space = true;
        continue;
      }
      if ((kind == ByteKind::small_letter || kind == ByteKind::capital) && read_plain_word(space)) {
        space = false;
        continue;
      }
      const CodePoint c = code_point_at(text_, at_);
      if (is_space(c.value)) {
        at_ += c.size;
        space = true;
        continue;
      }
      if (is_ignorable(c.value)) {
        at_ += c.size;
        continue;
      }
      const std::size_t begin = at_;
      const TokenKind token_kind = read_token(c);
      add(begin, token_kind, space);
      space = false;
    }
    return std::move(list_);
  }

 private:
  // Letters of ASCII up to a space or a sign that ends them for certain: nearly every word of a text.
  bool read_plain_word(bool space) {
    std::size_t end = at_ + 1;
    bool capitals = kind_of(text_[at_]) == ByteKind::capital;
    for (; end < text_.size(); ++end) {
      const ByteKind kind = kind_of(text_[end]);
      if (kind == ByteKind::capital) {
        capitals = true;
      } else if (kind != ByteKind::small_letter) {
        break;
      }
    }
    if (end < text_.size()) {
      const char c = text_[end];
      if (c == '\'' || static_cast<unsigned char>(c) >= 0x80 || (c == '.' && end == at_ + 1)) return false;
    }
    Token token = make_token(at_, end, TokenKind::word, space);
    if (capitals) {
      token.capital = kind_of(text_[at_]) == ByteKind::capital;
      char* const lower = list_.lowered.take(token.text.size());
      std::transform(token.text.begin(), token.text.end(), lower,
                     [](char c) { return kind_of(c) == ByteKind::capital ? static_cast<char>(c + ('a' - 'A')) : c; });
      token.lower = {lower, token.text.size()};
    }
    finish(token);
    at_ = end;
    return true;
  }

  TokenKind read_token(const CodePoint& first) {
    if (is_digit(first.value)) {
      read_digits();
      return TokenKind::number;
    }
    at_ += first.size;
    if (is_vulgar_fraction(first.value)) return TokenKind::number;
    if (is_apostrophe(first.value) && read_clitic()) return TokenKind::word;
    if (!is_letter(first.value)) return TokenKind::symbol;
    if (!read_initials(first)) read_letters();
    return TokenKind::word;
  }

  char32_t peek(std::size_t at) const { return code_point_at(text_, at).value; }

  // "1,247.5": a separator belongs to the number only between digits.
  void read_digits() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (is_digit(static_cast<unsigned char>(c))) {
        ++at_;
      } else if ((c == ',' || c == '.') && is_digit(peek(at_ + 1))) {
        at_ += 2;
      } else {
        return;
      }
    }
  }

  // The "'s" of "Rubio's", when the apostrophe follows a letter directly.
  bool read_clitic() {
    const char32_t before = list_.tokens.empty() || list_.tokens.back().span.end != at_ - apostrophe_size()
                                ? 0
                                : code_point_before(text_, list_.tokens.back().span.end).value;
    if (!is_letter(before) && !is_digit(before) && before != '.') return false;
    const CodePoint s = code_point_at(text_, at_);
    if (s.value != 's' && s.value != 'S') return false;
    if (is_letter(peek(at_ + 1)) || is_digit(peek(at_ + 1))) return false;
    at_ += s.size;
    return true;
  }

  std::size_t apostrophe_size() const { return text_[at_ - 1] == '\'' ? 1 : code_point_before(text_, at_).size; }

  // "U.S.", "p.m.", "J.K.": single letters each followed by a point, at least two of them.
  bool read_initials(const CodePoint& first) {
    std::size_t at = at_;
    int letters = 0;
    CodePoint letter = first;
    while (is_letter(letter.value) && at < text_.size() && text_[at] == '.') {
      ++letters;
      ++at;
      letter = code_point_at(text_, at);
      if (!is_letter(letter.value) || peek(at + letter.size) != '.') break;
      at += letter.size;
    }
    if (letters < 2 || is_letter(peek(at))) return false;
    at_ = at;
    return true;
  }

  void read_letters() {
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      if (is_letter(c.value) || (is_ignorable(c.value) && is_letter(peek(at_ + c.size)))) {
        at_ += c.size;
        continue;
      }
      if (!is_apostrophe(c.value)) return;
      const CodePoint after = code_point_at(text_, at_ + c.size);
      if (!is_letter(after.value)) return;
      const bool possessive = (after.value == 's' || after.value == 'S') && !is_letter(peek(at_ + c.size + after.size));
      if (possessive) return;
      at_ += c.size + after.size;
    }
  }

  void add(std::size_t begin, TokenKind kind, bool space) {
    Token token = make_token(begin, at_, kind, space);
    token.capital = is_upper(code_point_at(text_, begin).value);
    if (kind == TokenKind::word || is_apostrophe(code_point_at(text_, begin).value)) lower(token);
    finish(token);
  }

  Token make_token(std::size_t begin, std::size_t end, TokenKind kind, bool space) const {
    Token token;
    token.span = {begin, end};
    token.kind = kind;
    token.space_before = space;
    token.text = text_.substr(begin, end - begin);
    token.lower = token.text;
    return token;
  }

  // No lower case takes more bytes than what it is of.
  void lower(Token& token) {
    char* const begin = list_.lowered.take(token.text.size());
    char* end = begin;
    for (std::size_t at = 0; at < token.text.size();) {
      const CodePoint c = code_point_at(token.text, at);
      at += c.size;
      if (is_ignorable(c.value)) continue;
      end = write_utf8(end, is_apostrophe(c.value) ? U'\'' : lower_case(c.value));
    }
    const auto size = static_cast<std::size_t>(end - begin);
    list_.lowered.give_back(token.text.size() - size);
    token.lower = {begin, size};
  }

  void finish(Token& token) {
    token.hash = hash_word(token.lower);
    list_.tokens.push_back(token);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  TokenList list_;
};

}  // namespace

TokenList cut_tokens(std::string_view text) { return Cutter(text).cut(); }

bool is_space(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200b) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000 ||
         c == 0xfeff;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c < 0xc0) return c == 0xaa || c == 0xb5 || c == 0xba;
  if (c == 0xd7 || c == 0xf7) return false;
  if (c >= 0x2000 && c <= 0x2bff) return c == 0x212a || c == 0x212b;
  if (c >= 0x3000 && c <= 0x303f) return false;
  if (c >= 0xfe00 && c <= 0xfe0f) return false;
  if (c >= 0xe000 && c <= 0xf8ff) return false;
  if (c >= 0xff00 && c <= 0xffef) return (c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a) || c >= 0xff66;
  return c < 0x1f000;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2bc; }

bool is_opening_quote(char32_t c) {
  return c == '"' || c == '\'' || c == 0x201c || c == 0x2018 || c == 0x201e || c == 0x201a || c == 0xab;
}

bool is_closing_quote(char32_t c) {
  return c == '"' || c == '\'' || c == 0x201d || c == 0x2019 || c == 0xbb || c == 0x201c;
}

bool is_dash(std::string_view token) {
  return token == "-" || token == "–" || token == "—" || token == "‐" || token == "‑" || token == "−" || token == "‒";
}

}  // namespace factdiff
