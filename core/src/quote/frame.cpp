#include "quote/frame.h"

namespace factdiff {

Frame::Frame(const Document& document, const std::vector<MarkedRun>& runs, std::size_t parent, const TokenRange& tokens)
    : document_(&document) {
  std::size_t next = parent == none ? 0 : parent + 1;
  const auto is_child = [&](std::size_t run) {
    return parent == none ? !runs[run].parent : runs[run].parent == parent;
  };
  for (std::size_t token = tokens.begin; token < tokens.end;) {
    while (next < runs.size() && (runs[next].outer.begin < token || !is_child(next)) &&
           runs[next].outer.begin <= token) {
      ++next;
    }
    if (next < runs.size() && runs[next].outer.begin == token && runs[next].outer.end <= tokens.end) {
      items_.push_back({token, runs[next].outer.end - 1, next, 0});
      token = runs[next].outer.end;
    } else {
      items_.push_back({token, token, none, 0});
      ++token;
    }
  }
  cut_sentences();
}

std::uint32_t Frame::last_paragraph_of(std::size_t item) const {
  return document_->sentence_of(items_[item].last).paragraph;
}

void Frame::cut_sentences() {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    items_[i].sentence = sentences_.size();
    const bool last = i + 1 == items_.size();
    if (!last && document_->token(items_[i].last).sentence == token(i + 1).sentence) continue;
    sentences_.push_back({begin, i + 1});
    begin = i + 1;
  }
}

}  // namespace factdiff
