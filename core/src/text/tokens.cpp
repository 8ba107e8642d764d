#include "text/tokens.h"

#include "text/utf8.h"

namespace factdiff {
namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_vulgar_fraction(char32_t c) { return (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215e) || c == 0x2189; }

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  TokenList cut() {
    bool space = true;
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      if (is_space(c.value)) {
        at_ += c.size;
        space = true;
        continue;
      }
      const std::size_t begin = at_;
      const TokenKind kind = read_token(c);
      add(begin, kind, space);
      space = false;
    }
    return std::move(list_);
  }

 private:
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
      if (is_letter(c.value)) {
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
    Token token;
    token.span = {begin, at_};
    token.kind = kind;
    token.space_before = space;
    token.text = text_.substr(begin, at_ - begin);
    for (std::size_t at = begin; at < at_;) {
      const CodePoint c = code_point_at(text_, at);
      if (at == begin) token.capital = is_upper(c.value);
      append_utf8(list_.lower, is_apostrophe(c.value) ? U'\'' : lower_case(c.value));
      at += c.size;
    }
    list_.tokens.push_back(token);
    list_.lower_ends.push_back(list_.lower.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  TokenList list_;
};

}  // namespace

TokenList cut_tokens(std::string_view text) { return Cutter(text).cut(); }

void bind_lower(std::vector<Token>& tokens, const std::vector<std::size_t>& lower_ends, std::string_view lower) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    tokens[i].lower = lower.substr(begin, lower_ends[i] - begin);
    begin = lower_ends[i];
  }
}

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
