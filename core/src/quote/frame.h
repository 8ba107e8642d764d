// The text around quotes: words with each quote as one item, cut into sentences.
//   “We won,” said Dole. He left.  -> [quote] said Dole .  |  He left .
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "quote/marked_runs.h"
#include "text/document.h"

namespace factdiff {

// Half-open range of items.
struct ItemRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin >= end; }
  std::size_t size() const { return end - begin; }
};

class Frame {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Over `tokens`; runs whose parent is `parent` (none: those that are not nested) become items.
  Frame(const Document& document, const std::vector<MarkedRun>& runs, std::size_t parent, const TokenRange& tokens);

  const Document& document() const { return *document_; }
  std::size_t size() const { return items_.size(); }
  bool is_run(std::size_t item) const { return items_[item].run != none; }
  std::size_t run(std::size_t item) const { return items_[item].run; }
  // The item's token; a run's first token.
  std::size_t token_index(std::size_t item) const { return items_[item].token; }
  const Token& token(std::size_t item) const { return document_->token(items_[item].token); }
  // Lower case; "" for a run and beyond the end.
  std::string_view word(std::size_t item) const {
    return item < items_.size() && !is_run(item) ? token(item).lower : std::string_view();
  }
  bool is_word(std::size_t item) const {
    return item < items_.size() && !is_run(item) && token(item).kind == TokenKind::word;
  }
  bool is_capital(std::size_t item) const { return is_word(item) && token(item).capital; }

  const std::vector<ItemRange>& sentences() const { return sentences_; }
  std::size_t sentence_of(std::size_t item) const { return items_[item].sentence; }
  std::uint32_t paragraph_of(std::size_t item) const { return document_->sentence_of(items_[item].token).paragraph; }
  // The paragraph in which an item ends: a run may span several.
  std::uint32_t last_paragraph_of(std::size_t item) const;
  // The tokens of items, which must not hold a run.
  TokenRange tokens_of(const ItemRange& range) const {
    return {items_[range.begin].token, items_[range.end - 1].token + 1};
  }

 private:
  struct Item {
    std::size_t token = 0;
    std::size_t last = 0;  // token
    std::size_t run = none;
    std::size_t sentence = 0;
  };

  void cut_sentences();

  const Document* document_;
  std::vector<Item> items_;
  std::vector<ItemRange> sentences_;
};

}  // namespace factdiff
