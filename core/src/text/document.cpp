#include "text/document.h"

#include <algorithm>

#include "text/sentences.h"
#include "text/tokens.h"

namespace factdiff {

Document::Document(std::string text) : text_(std::make_unique<const std::string>(std::move(text))) {
  TokenList list = cut_tokens(*text_);
  lowered_ = std::move(list.lowered);
  tokens_ = std::move(list.tokens);
  SentenceList sentences = cut_sentences(*text_, tokens_);
  sentences_ = std::move(sentences.sentences);
  paragraph_count_ = sentences.paragraphs;
}

std::size_t Document::token_at(std::size_t at) const {
  const auto found = std::upper_bound(tokens_.begin(), tokens_.end(), at,
                                      [](std::size_t byte, const Token& token) { return byte < token.span.end; });
  return static_cast<std::size_t>(found - tokens_.begin());
}

TokenRange Document::tokens_in(const Span& span) const {
  TokenRange range{token_at(span.begin), 0};
  range.end = range.begin;
  while (range.end < tokens_.size() && tokens_[range.end].span.begin < span.end) ++range.end;
  return range;
}

Span Document::span_of(const TokenRange& range) const {
  return {tokens_[range.begin].span.begin, tokens_[range.end - 1].span.end};
}

}  // namespace factdiff
