#include "figure/codes.h"

#include <re2/re2.h>

#include "figure/adjacency.h"
#include "lexicon/not_figures.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_phone = 24;  // bytes
constexpr std::size_t most_footnote_digits = 3;

// International ("+44 20 7946 0958"), with an area code ("(020) 7946 0958", "555-867-5309"), or freephone ("0800
// 555 111"). Groups of digits with a comma or a decimal point are no phone number.
const RE2& phone_pattern() {
  static const RE2 pattern(
      R"(\+\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,5}|\+\d{9,13}|\(0?\d{2,4}\) ?\d{3,4}[ -]?\d{3,4}|)"
      R"(\d{3}[-.]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{9,10}|555-\d{4})");
  return pattern;
}

class CodeFinder {
 public:
  CodeFinder(const Document& document, Claims& claims) : document_(document), claims_(claims) {}

  void find() {
    for (std::size_t at = 0; at < document_.tokens().size(); ++at) {
      if (document_.token(at).kind != TokenKind::number || !claims_.is_free(at)) continue;
      if (at < run_end_) continue;
      if (claim_phone(at) || claim_list_mark(at) || claim_footnote(at)) continue;
      claim_address(at);
    }
  }

 private:
  // A run of glued tokens that is a web address, a mail address, a tag or a handle.
  void claim_address(std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && begin > run_end_ && is_glued(document_, begin)) --begin;
    std::size_t end = at + 1;
    while (is_glued(document_, end)) ++end;
    run_end_ = end;
    if (end - begin < 3 && document_.token(begin).text != "#") return;
    bool address = false;
    for (std::size_t i = begin; i < end && !address; ++i) address = shows_address(i, begin, end);
    if (address) claims_.claim({begin, end});
  }

  bool shows_address(std::size_t at, std::size_t begin, std::size_t end) const {
    const std::string_view text = document_.token(at).text;
    const bool followed = at + 1 < end && document_.token(at + 1).kind == TokenKind::word;
    if (text == "#" || text == "@") return followed && document_.token(at + 1).text.size() > 1;
    if (text == ":" && at + 2 < end) return document_.token(at + 1).text == "/" && document_.token(at + 2).text == "/";
    if (text != "." || at == begin || !followed) return false;
    const bool word_before = document_.token(at - 1).kind == TokenKind::word;
    return word_before && host_endings().find(document_.token(at + 1)) != nullptr;
  }

  bool claim_phone(std::size_t at) {
    std::size_t begin = at;
    if (is_glued(document_, at) || at == 0) {
      const std::string_view before = at == 0 ? std::string_view() : document_.token(at - 1).text;
      if (before == "+" || before == "(") --begin;
    }
    const Token& first = document_.token(begin);
    if (begin == at && first.text[0] != '0' && !is_glued(document_, at + 1)) return false;  // cheap look first
    if (is_glued(document_, begin) && document_.token(begin - 1).kind != TokenKind::symbol) return false;
    const std::string_view text = document_.text().substr(first.span.begin, longest_phone);
    re2::StringPiece rest(text.data(), text.size());
    if (!RE2::Consume(&rest, phone_pattern())) return false;
    const std::size_t end = first.span.begin + text.size() - rest.size();
    std::size_t last = begin;
    while (last + 1 < document_.tokens().size() && document_.token(last).span.end < end) ++last;
    const bool whole =
        document_.token(last).span.end == end && !(is_glued(document_, last + 1) && follows_on(last + 1));
    if (!whole) return false;
    claims_.claim({begin, last + 1});
    run_end_ = last + 1;
    return true;
  }

  bool follows_on(std::size_t at) const {
    return document_.token(at).kind != TokenKind::symbol || document_.token(at).text == "%";
  }

  // "1." or "(1)" alone before the words of an item.
  bool claim_list_mark(std::size_t at) {
    const TokenRange sentence = document_.sentence_of(at).tokens;
    const bool alone = sentence.begin == at && sentence.size() == 2 && document_.token(at + 1).text == "." &&
                       is_glued(document_, at + 1) && document_.token(at).text.size() <= 2;
    if (alone) claims_.claim({at, at + 1});
    return alone;
  }

  // "[12]"
  bool claim_footnote(std::size_t at) {
    if (!is_glued(document_, at) || !is_glued(document_, at + 1) || document_.token(at - 1).text != "[") return false;
    const bool closed = document_.token(at + 1).text == "]" && document_.token(at).text.size() <= most_footnote_digits;
    if (closed) claims_.claim({at - 1, at + 2});
    return closed;
  }

  const Document& document_;
  Claims& claims_;
  std::size_t run_end_ = 0;
};

}  // namespace

void claim_codes(const Document& document, Claims& claims) { CodeFinder(document, claims).find(); }

}  // namespace factdiff
