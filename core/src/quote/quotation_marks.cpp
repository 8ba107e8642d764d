#include "quote/quotation_marks.h"

#include <algorithm>
#include <optional>

#include "text/tokens.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

struct Glyph {
  MarkFamily family;
  MarkFacing facing;
};

// What a character is when it is a quotation mark. „ and “ close in some languages and open in others, so the space
// around a mark goes before its shape.
std::optional<Glyph> glyph_of(char32_t c) {
  switch (c) {
    case '"':
    case 0xff02:
      return Glyph{MarkFamily::twofold, MarkFacing::either};
    case 0x201c:
    case 0x201e:
    case 0x201f:
    case 0xab:
      return Glyph{MarkFamily::twofold, MarkFacing::opening};
    case 0x201d:
    case 0xbb:
      return Glyph{MarkFamily::twofold, MarkFacing::closing};
    case '\'':
      return Glyph{MarkFamily::single, MarkFacing::either};
    case '`':
    case 0x2018:
    case 0x201a:
    case 0x2039:
      return Glyph{MarkFamily::single, MarkFacing::opening};
    case 0x2019:
    case 0x203a:
      return Glyph{MarkFamily::single, MarkFacing::closing};
    default:
      return std::nullopt;
  }
}

class MarkFinder {
 public:
  explicit MarkFinder(const Document& document) : document_(document), tokens_(document.tokens()) {}

  std::vector<QuotationMark> find() {
    count_twofold();
    std::uint32_t paragraph = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].kind != TokenKind::symbol) continue;
      if (document_.sentence_of(i).paragraph != paragraph) in_paragraph_ = 0;
      paragraph = document_.sentence_of(i).paragraph;
      const auto glyph = glyph_of(code_point_at(tokens_[i].text, 0).value);
      if (!glyph) continue;
      const std::size_t length = is_doubled(i) ? 2 : 1;
      const MarkFamily family = length == 2 ? MarkFamily::twofold : glyph->family;
      if (!is_measure_mark(i)) {
        const bool shaped = glyph->facing != MarkFacing::either;
        marks_.push_back({{i, i + length}, family, facing(i, i + length, *glyph), shaped});
        in_paragraph_ += family == MarkFamily::twofold ? 1 : 0;
      }
      i += length - 1;
    }
    drop_apostrophes();
    return std::move(marks_);
  }

 private:
  // `` and '' as typewriters and old wires have them.
  bool is_doubled(std::size_t i) const {
    return i + 1 < tokens_.size() && (tokens_[i].text == "'" || tokens_[i].text == "`") &&
           tokens_[i + 1].text == tokens_[i].text && !tokens_[i + 1].space_before;
  }

  bool after_boundary(std::size_t begin) const {
    if (begin == 0 || tokens_[begin].space_before) return true;
    const Token& before = tokens_[begin - 1];
    return before.text == "(" || before.text == "[" || is_dash(before.text) || before.text == "/" ||
           is_opener(begin - 1);
  }

  // Another mark that itself stands at a beginning: “‘Oh,
  bool is_opener(std::size_t i) const {
    return !marks_.empty() && marks_.back().tokens.end == i + 1 && marks_.back().facing == MarkFacing::opening;
  }

  bool before_boundary(std::size_t end) const {
    if (end == tokens_.size() || tokens_[end].space_before) return true;
    const Token& after = tokens_[end];
    if (after.kind != TokenKind::symbol) return false;
    const char32_t c = code_point_at(after.text, 0).value;
    return c != '(' && c != '[' && c != '$' && c != 0xa3 && c != 0x20ac && c != 0x2026 && c != '#' && c != '@' &&
           !is_tight_opener(end, c);
  }

  // In “‘Oh the second mark belongs to what follows; in ’” it does not.
  bool is_tight_opener(std::size_t i, char32_t c) const {
    const auto glyph = glyph_of(c);
    if (!glyph || i + 1 >= tokens_.size() || tokens_[i + 1].space_before) return false;
    return tokens_[i + 1].kind != TokenKind::symbol && glyph->facing != MarkFacing::closing;
  }

  MarkFacing facing(std::size_t begin, std::size_t end, const Glyph& glyph) const {
    const bool left = after_boundary(begin);
    const bool right = before_boundary(end);
    if (left && !right) return MarkFacing::opening;
    if (!left && right) return MarkFacing::closing;
    return glyph.facing;
  }

  // 6'2", 5': a single mark right after a number, or a double one that a single one precedes.
  bool is_measure_mark(std::size_t i) const {
    if (i == 0 || tokens_[i - 1].kind != TokenKind::number) return false;
    const bool twofold = glyph_of(code_point_at(tokens_[i].text, 0).value)->family == MarkFamily::twofold;
    if (tokens_[i].space_before) return twofold && tokens_[i].text == "\"" && is_odd_after(i);
    if (!twofold) return i + 1 < tokens_.size() && tokens_[i + 1].kind == TokenKind::number;
    if (i >= 2 && is_apostrophe(code_point_at(tokens_[i - 2].text, 0).value)) return true;
    return i + 1 < tokens_.size() && tokens_[i + 1].space_before && tokens_[i + 1].kind == TokenKind::word &&
           !tokens_[i + 1].capital && is_odd_after(i);
  }

  // A mark after a number is an inch mark when the marks of its paragraph pair up without it.
  bool is_odd_after(std::size_t i) const {
    const std::size_t end = paragraph_end_[document_.sentence_of(i).paragraph];
    const std::size_t behind = twofold_before_[end] - twofold_before_[i + 1];
    return (in_paragraph_ + behind) % 2 == 0;
  }

  void count_twofold() {
    twofold_before_.assign(tokens_.size() + 1, 0);
    paragraph_end_.assign(document_.paragraph_count(), 0);
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const auto glyph =
          tokens_[i].kind == TokenKind::symbol ? glyph_of(code_point_at(tokens_[i].text, 0).value) : std::nullopt;
      twofold_before_[i + 1] = twofold_before_[i] + (glyph && glyph->family == MarkFamily::twofold ? 1 : 0);
      paragraph_end_[document_.sentence_of(i).paragraph] = i + 1;
    }
  }

  // Keeps the single marks that pair up within a paragraph. The plural possessive (workers’) looks like a closing mark:
  // it closes only where no later mark can.
  void drop_apostrophes() {
    std::vector<bool> keep(marks_.size(), true);
    for (std::size_t i = 0; i < marks_.size(); ++i) keep[i] = marks_[i].family == MarkFamily::twofold;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (keep[i] || marks_[i].family != MarkFamily::single || marks_[i].facing != MarkFacing::opening) continue;
      if (is_elision(i)) continue;
      const std::size_t close = closing_of(i);
      if (close == marks_.size()) continue;
      keep[i] = keep[close] = true;
      marks_[close].facing = MarkFacing::closing;
      // Quotes within single quotes are doubled, so nothing single inside is a mark.
      i = close;
    }
    std::vector<QuotationMark> kept;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (keep[i]) kept.push_back(marks_[i]);
    }
    marks_ = std::move(kept);
  }

  // '90s, 'em, ’tis: a closing glyph, or a straight one before a number, with no mark to close it nearby.
  bool is_elision(std::size_t i) const {
    const std::size_t next = marks_[i].tokens.end;
    if (next >= tokens_.size()) return true;
    if (tokens_[next].kind == TokenKind::number && next + 1 < tokens_.size() && tokens_[next + 1].lower == "s") {
      return true;
    }
    const std::string_view word = tokens_[next].lower;
    return word == "em" || word == "tis" || word == "twas" || word == "til" || word == "cause" || word == "bout" ||
           word == "n";
  }

  std::size_t closing_of(std::size_t open) const {
    const std::uint32_t paragraph = document_.sentence_of(marks_[open].tokens.begin).paragraph;
    const std::uint32_t limit = paragraph + (marks_[open].shaped ? longest_single : 0);
    std::size_t possessive = marks_.size();
    for (std::size_t i = open + 1; i < marks_.size(); ++i) {
      const QuotationMark& mark = marks_[i];
      if (document_.sentence_of(mark.tokens.begin).paragraph > limit) break;
      if (mark.family != MarkFamily::single) continue;
      if (mark.facing == MarkFacing::opening) break;
      if (!before_boundary(mark.tokens.end) || is_torn_apostrophe(mark)) continue;
      if (!is_possessive(mark)) return i;
      if (possessive == marks_.size()) possessive = i;
    }
    return possessive;
  }

  // "I’ m", "they’ re": old archives tear contractions apart.
  bool is_torn_apostrophe(const QuotationMark& mark) const {
    if (mark.tokens.end >= tokens_.size() || mark.tokens.begin == 0) return false;
    static constexpr std::string_view endings[] = {"m", "s", "t", "d", "ll", "re", "ve"};
    const bool torn =
        std::find(std::begin(endings), std::end(endings), tokens_[mark.tokens.end].text) != std::end(endings);
    return torn && tokens_[mark.tokens.begin - 1].kind == TokenKind::word;
  }

  // The mark of "workers’ leader": after an s, before a word.
  bool is_possessive(const QuotationMark& mark) const {
    if (mark.tokens.begin == 0 || tokens_[mark.tokens.begin].space_before) return false;
    const std::string_view before = tokens_[mark.tokens.begin - 1].lower;
    const bool word_after = mark.tokens.end < tokens_.size() && tokens_[mark.tokens.end].kind != TokenKind::symbol;
    return !before.empty() && before.back() == 's' && word_after;
  }

  static constexpr std::uint32_t longest_single = 6;  // paragraphs that a shaped single mark may span

  const Document& document_;
  const std::vector<Token>& tokens_;
  std::vector<std::size_t> twofold_before_;  // double marks before a token
  std::vector<std::size_t> paragraph_end_;   // by paragraph, in tokens
  std::size_t in_paragraph_ = 0;             // double marks found so far in this paragraph
  std::vector<QuotationMark> marks_;
};

}  // namespace

std::vector<QuotationMark> find_quotation_marks(const Document& document) { return MarkFinder(document).find(); }

}  // namespace factdiff
