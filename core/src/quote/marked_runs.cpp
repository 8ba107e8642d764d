#include "quote/marked_runs.h"

#include <algorithm>

#include "lexicon/cue_words.h"
#include "sorting.h"

namespace factdiff {
namespace {

class RunFinder {
 public:
  explicit RunFinder(const Document& document) : document_(document), marks_(find_quotation_marks(document)) {}

  std::vector<MarkedRun> find() {
    count_remaining();
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (!open_.empty()) drop_outdated(marks_[i]);
      take(i);
    }
    while (!open_.empty()) end_unclosed(open_.size() - 1, document_.tokens().size());
    sort_by(runs_, [](const MarkedRun& a, const MarkedRun& b) {
      return a.outer.begin != b.outer.begin ? a.outer.begin < b.outer.begin : a.outer.end > b.outer.end;
    });
    nest();
    return std::move(runs_);
  }

 private:
  struct Open {
    TokenRange tokens;
    MarkFamily family;
    std::uint32_t paragraph;  // of the last mark that opened or continued it
  };

  std::uint32_t paragraph_of(std::size_t token) const { return document_.sentence_of(token).paragraph; }

  bool begins_paragraph(const TokenRange& range) const {
    return range.begin == 0 || paragraph_of(range.begin - 1) != paragraph_of(range.begin);
  }

  std::size_t pending(MarkFamily family) const {
    for (std::size_t i = open_.size(); i > 0; --i) {
      if (open_[i - 1].family == family) return i - 1;
    }
    return open_.size();
  }

  void take(std::size_t index) {
    const QuotationMark& mark = marks_[index];
    const std::size_t at = pending(mark.family);
    const bool has_pending = at < open_.size();
    if (!has_pending) {
      if (mark.facing != MarkFacing::closing || opens_with_wrong_space(index))
        open_.push_back({mark.tokens, mark.family, paragraph_of(mark.tokens.begin)});
      return;
    }
    if (mark.facing != MarkFacing::opening) return close(at, mark.tokens);
    if (begins_paragraph(mark.tokens)) return reopen(at, mark);
    if (opens_anew(at, index)) {
      end_unclosed(at, mark.tokens.begin);
      open_.push_back({mark.tokens, mark.family, paragraph_of(mark.tokens.begin)});
      return;
    }
    close(at, mark.tokens);  // a wrong space: "We won, "Dole said
  }

  // A paragraph that begins with an opening mark continues a quote left open in the paragraph before; in a text with a
  // line for each sentence, a few lines before.
  void reopen(std::size_t at, const QuotationMark& mark) {
    const std::uint32_t paragraph = paragraph_of(mark.tokens.begin);
    if (paragraph <= open_[at].paragraph + longest_gap()) {
      open_[at].paragraph = paragraph;
      return;
    }
    end_unclosed(at, mark.tokens.begin);
    open_.push_back({mark.tokens, mark.family, paragraph});
  }

  // Dole said," we won."  The marks of the paragraph pair up only so.
  bool opens_with_wrong_space(std::size_t index) const {
    const QuotationMark& mark = marks_[index];
    if (mark.shaped || mark.tokens.begin < 2 || remaining_[index] % 2 != 0) return false;
    const std::string_view sign = document_.token(mark.tokens.begin - 1).text;
    return sign == "," || sign == ":";
  }

  // Whether an opening mark in mid-paragraph begins a new quote although one is open. After a cue it does; else the
  // marks of the paragraph must pair up, and a mark after a comma or full stop is a close with a wrong space.
  bool opens_anew(std::size_t at, std::size_t index) const {
    const QuotationMark& mark = marks_[index];
    std::size_t before = mark.tokens.begin - 1;
    const std::string_view sign = document_.token(before).text;
    if ((sign == "," || sign == ":") && before > open_[at].tokens.end) --before;
    if (cue_verbs().match_before(document_, before, document_.sentence_of(before).tokens.begin)) return true;
    const bool stop = sign == "." || sign == "," || sign == "!" || sign == "?";
    if (mark.shaped) return !stop;
    if (open_[at].paragraph != paragraph_of(mark.tokens.begin) && !stop) return true;
    return remaining_[index] % 2 == 0;
  }

  // How many marks of the family stand in a mark's paragraph from it on.
  void count_remaining() {
    remaining_.assign(marks_.size(), 1);
    std::size_t last[2] = {marks_.size(), marks_.size()};
    for (std::size_t i = marks_.size(); i-- > 0;) {
      std::size_t& next = last[marks_[i].family == MarkFamily::single ? 1 : 0];
      const bool same =
          next < marks_.size() && paragraph_of(marks_[next].tokens.begin) == paragraph_of(marks_[i].tokens.begin);
      if (same) remaining_[i] = remaining_[next] + 1;
      next = i;
    }
  }

  std::uint32_t longest_gap() const {
    const bool line_each =
        document_.paragraph_count() >= 8 && document_.paragraph_count() * 5 >= document_.sentences().size() * 4;
    return line_each ? 3 : 1;
  }

  void close(std::size_t at, const TokenRange& mark) {
    add({{open_[at].tokens.begin, mark.end}, {open_[at].tokens.end, mark.begin}, std::nullopt, true});
    open_.resize(at);  // what is open inside ends with it, unclosed: an apostrophe after all
  }

  // A mark that nothing closed: its quote is the rest of its paragraph, as far as `limit`.
  void end_unclosed(std::size_t at, std::size_t limit) {
    const Open& open = open_[at];
    std::size_t end = open.tokens.end;
    while (end < limit && paragraph_of(end) <= open.paragraph) ++end;
    if (open.family == MarkFamily::twofold)
      add({{open.tokens.begin, end}, {open.tokens.end, end}, std::nullopt, false});
    open_.resize(at);
  }

  // A mark many paragraphs on is no longer the close of what stands open.
  void drop_outdated(const QuotationMark& mark) {
    const std::uint32_t paragraph = paragraph_of(mark.tokens.begin);
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (paragraph > open_[i].paragraph + longest_run) {
        end_unclosed(i, mark.tokens.begin);
        return;
      }
    }
  }

  void add(MarkedRun run) {
    const auto is_word = [](const Token& token) { return token.kind != TokenKind::symbol; };
    const auto tokens = document_.tokens().begin();
    if (std::any_of(tokens + static_cast<std::ptrdiff_t>(run.inner.begin),
                    tokens + static_cast<std::ptrdiff_t>(run.inner.end), is_word)) {
      runs_.push_back(run);
    }
  }

  void nest() {
    std::vector<std::size_t> stack;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      while (!stack.empty() && runs_[stack.back()].outer.end <= runs_[i].outer.begin) stack.pop_back();
      if (!stack.empty()) runs_[i].parent = stack.back();
      stack.push_back(i);
    }
  }

  static constexpr std::uint32_t longest_run = 12;  // paragraphs

  const Document& document_;
  std::vector<QuotationMark> marks_;
  std::vector<std::size_t> remaining_;
  std::vector<Open> open_;
  std::vector<MarkedRun> runs_;
};

}  // namespace

std::vector<MarkedRun> find_marked_runs(const Document& document) { return RunFinder(document).find(); }

}  // namespace factdiff
