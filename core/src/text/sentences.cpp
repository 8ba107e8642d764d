#include "text/sentences.h"

#include "lexicon/abbreviations.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_heading = 18;  // tokens
// Tokens; what runs on is cut here. Every figure's words are sought in its whole sentence, and a stranger's five
// megabytes without a full stop must not take a day. The longest sentence of a newspaper has about a hundred.
constexpr std::size_t longest_sentence = 256;

bool has_line_break(std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) {
    if (text[at] == ' ') continue;
    if (text[at] == '\n' || text[at] == '\r') return true;
    if (text.substr(at, 3) == "\u2028" || text.substr(at, 3) == "\u2029") return true;
  }
  return false;
}

bool is_terminator(const Token& token) {
  return token.text == "." || token.text == "!" || token.text == "?" || token.text == "…";
}

bool closes_after_terminator(const Token& token) {
  const char32_t c = code_point_at(token.text, 0).value;
  return !token.space_before && (is_closing_quote(c) || c == ')' || c == ']');
}

bool can_begin_sentence(const Token& token) {
  if (token.kind == TokenKind::number) return true;
  if (token.kind == TokenKind::word) return token.capital;
  const char32_t c = code_point_at(token.text, 0).value;
  return is_opening_quote(c) || c == '(' || c == '[' || c == '$' || c == 0xa3 || c == 0x20ac || c == '-' || c == 0x2022;
}

class SentenceCutter {
 public:
  SentenceCutter(std::string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  SentenceList cut() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool last = i + 1 == tokens_.size();
      if (last || has_line_break(text_, tokens_[i].span.end, tokens_[i + 1].span.begin)) {
        close(i + 1);
        ++list_.paragraphs;
      } else if (ends_sentence(i) || i + 1 - begin_ == longest_sentence) {
        close(i + 1);
      }
    }
    return std::move(list_);
  }

 private:
  // Whether a sentence ends with token i, a line break not counted.
  bool ends_sentence(std::size_t i) const {
    const Token& next = tokens_[i + 1];
    if (!next.space_before || !can_begin_sentence(next)) return false;
    std::size_t mark = i;
    while (mark > begin_ && closes_after_terminator(tokens_[mark])) --mark;
    if (ends_with_initials(mark)) return mark == i && is_sentence_opener(next.lower);
    if (!is_terminator(tokens_[mark])) return false;
    return tokens_[mark].text != "." || !is_abbreviation_point(mark, next);
  }

  bool ends_with_initials(std::size_t i) const {
    return tokens_[i].kind == TokenKind::word && tokens_[i].text.back() == '.';
  }

  // The point of "Mr.", "Dec.", "No." before a number, or of a single initial ("J. Smith").
  bool is_abbreviation_point(std::size_t mark, const Token& next) const {
    if (mark == begin_ || tokens_[mark].space_before) return false;
    const Token& word = tokens_[mark - 1];
    if (word.kind != TokenKind::word) return false;
    if (word.text.size() == 1 && word.capital && next.kind == TokenKind::word) return true;
    switch (abbreviation_kind(word.lower)) {
      case AbbreviationKind::none:
        return false;
      case AbbreviationKind::always:
        return true;
      case AbbreviationKind::before_number:
        return next.kind == TokenKind::number;
      case AbbreviationKind::unless_opener:
        return !is_sentence_opener(next.lower);
    }
    return false;
  }

  void close(std::size_t end) {
    Sentence sentence;
    sentence.tokens = {begin_, end};
    sentence.paragraph = static_cast<std::uint32_t>(list_.paragraphs);
    sentence.heading = is_heading(end);
    for (std::size_t i = begin_; i < end; ++i) tokens_[i].sentence = static_cast<std::uint32_t>(list_.sentences.size());
    list_.sentences.push_back(sentence);
    begin_ = end;
  }

  bool is_heading(std::size_t end) const {
    if (end - begin_ > longest_heading) return false;
    std::size_t last = end - 1;
    while (last > begin_ && closes_after_terminator(tokens_[last])) --last;
    const bool whole_line =
        end == tokens_.size() || has_line_break(text_, tokens_[end - 1].span.end, tokens_[end].span.begin);
    return whole_line && end != tokens_.size() && !is_terminator(tokens_[last]) && tokens_[last].text != ":" &&
           tokens_[last].text != ",";
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::size_t begin_ = 0;
  SentenceList list_;
};

}  // namespace

SentenceList cut_sentences(std::string_view text, std::vector<Token>& tokens) {
  return SentenceCutter(text, tokens).cut();
}

}  // namespace factdiff
