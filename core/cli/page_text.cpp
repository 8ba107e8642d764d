#include "page_text.h"

#include <algorithm>
#include <span>
#include <vector>

#include "factdiff/factdiff.h"
#include "figure/calendar.h"
#include "html_entities.h"

namespace factdiff::cli {
namespace {

using Names = std::span<const std::string_view>;

bool is_one_of(std::string_view name, Names names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// What is inside is no text of the story.
constexpr std::string_view left_out[] = {"nav",    "footer", "aside",  "form",   "button",   "select",
                                         "svg",    "math",   "iframe", "object", "template", "noscript",
                                         "dialog", "canvas", "audio",  "video"};
// Their inside is not markup, up to their own end tag.
constexpr std::string_view raw[] = {"script", "style", "textarea", "xmp", "noembed", "noframes"};
constexpr std::string_view blocks[] = {
    "p",          "div", "section", "article", "main", "header",  "h1",      "h2",      "h3",    "h4",     "h5",
    "h6",         "ul",  "ol",      "li",      "dl",   "dt",      "dd",      "table",   "tr",    "figure", "figcaption",
    "blockquote", "pre", "hr",      "address", "body", "details", "summary", "caption", "thead", "tbody",  "fieldset"};
// End tags of these may be left out, so nothing tells how far a hidden one reaches.
constexpr std::string_view open_ended[] = {"p",      "li",   "dt",     "dd",  "tr",   "td",    "th",
                                           "option", "body", "html",   "br",  "hr",   "input", "img",
                                           "meta",   "link", "source", "wbr", "area", "col",   "embed"};

constexpr std::size_t shortest_story = 200;  // bytes: a shorter <article> is a teaser

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
  return out;
}

struct Attribute {
  std::string name;
  std::string value;
};

struct Tag {
  std::string name;
  bool closing = false;
  std::vector<Attribute> attributes;

  std::string value_of(std::string_view wanted) const {
    for (const Attribute& attribute : attributes) {
      if (attribute.name == wanted) return attribute.value;
    }
    return "";
  }
  bool has(std::string_view wanted) const {
    return std::any_of(attributes.begin(), attributes.end(), [&](const auto& it) { return it.name == wanted; });
  }
};

bool is_hidden(const Tag& tag) {
  if (is_one_of(tag.name, open_ended)) return false;
  if (tag.has("hidden") || lower(tag.value_of("aria-hidden")) == "true") return true;
  std::string style = lower(tag.value_of("style"));
  std::erase_if(style, is_space);
  return style.find("display:none") != std::string::npos;
}

// Text as a reader sees it: runs of white space are one space, blocks are paragraphs.
class TextBuilder {
 public:
  void add(std::string_view text) {
    for (const char c : text) {
      if (is_space(c)) {
        space_ = true;
        continue;
      }
      begin_word();
      text_ += c;
    }
  }
  void end_paragraph() { breaks_ = 2; }
  void end_line() { breaks_ = std::max(breaks_, 1); }
  void end_cell() { space_ = true; }
  // Where the next word will stand.
  std::size_t size() const { return text_.size(); }
  const std::string& text() const { return text_; }

 private:
  void begin_word() {
    if (text_.empty()) {
      // Nothing stands before the first word.
    } else if (breaks_ > 0) {
      text_.append(static_cast<std::size_t>(breaks_), '\n');
    } else if (space_) {
      text_ += ' ';
    }
    breaks_ = 0;
    space_ = false;
  }

  std::string text_;
  int breaks_ = 0;
  bool space_ = false;
};

// The longest element of one name, in bytes of the text; those nested in another (comments, teasers) count as part of
// it.
struct Story {
  Span longest;

  void follow(bool closing, std::size_t at) {
    if (!closing && depth++ == 0) begin = at;
    if (closing && depth > 0 && --depth == 0) keep(at);
  }
  void close(std::size_t at) {
    if (depth > 0) keep(at);
  }

 private:
  void keep(std::size_t end) {
    if (end - begin > longest.size()) longest = {begin, end};
  }

  std::size_t begin = 0;
  int depth = 0;
};

// One pass over the page; every step takes at least one byte.
class PageReader {
 public:
  explicit PageReader(std::string_view html) : html_(html) {}

  Page read() {
    while (at_ < html_.size()) {
      if (html_[at_] != '<') {
        read_text();
      } else if (starts("<!--")) {
        skip_past("-->", 4);
      } else if (starts("<!") || starts("<?")) {
        skip_past(">", 2);
      } else if (at_ + 1 < html_.size() && (is_letter(html_[at_ + 1]) || html_[at_ + 1] == '/')) {
        handle(read_tag());
      } else {
        take("<");  // "a < b"
        ++at_;
      }
    }
    article_.close(text_.size());
    main_.close(text_.size());
    page_.text = story();
    return std::move(page_);
  }

 private:
  bool starts(std::string_view word) const { return html_.substr(at_, word.size()) == word; }

  void skip_past(std::string_view end, std::size_t from) {
    const std::size_t found = html_.find(end, at_ + from);
    at_ = found == std::string_view::npos ? html_.size() : found + end.size();
  }

  void take(std::string_view text) {
    if (skipped_.empty()) text_.add(text);
  }

  void read_text() {
    const std::size_t end = std::min(html_.find('<', at_), html_.size());
    take(decode_references(html_.substr(at_, end - at_)));
    at_ = end;
  }

  Tag read_tag() {
    Tag tag;
    ++at_;
    if (html_[at_] == '/') {
      tag.closing = true;
      ++at_;
    }
    const std::size_t begin = at_;
    while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '>' && html_[at_] != '/') ++at_;
    tag.name = lower(html_.substr(begin, at_ - begin));
    while (at_ < html_.size() && html_[at_] != '>') read_attribute(tag);
    if (at_ < html_.size()) ++at_;
    return tag;
  }

  void read_attribute(Tag& tag) {
    if (is_space(html_[at_]) || html_[at_] == '/') {
      ++at_;
      return;
    }
    const std::size_t begin = at_++;
    while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '=' && html_[at_] != '>' && html_[at_] != '/') {
      ++at_;
    }
    Attribute attribute{lower(html_.substr(begin, at_ - begin)), ""};
    skip_space();
    if (at_ < html_.size() && html_[at_] == '=') {
      ++at_;
      skip_space();
      attribute.value = read_value();
    }
    tag.attributes.push_back(std::move(attribute));
  }

  void skip_space() {
    while (at_ < html_.size() && is_space(html_[at_])) ++at_;
  }

  std::string read_value() {
    if (at_ >= html_.size()) return "";
    const char mark = html_[at_];
    if (mark == '"' || mark == '\'') {
      const std::size_t begin = ++at_;
      const std::size_t end = std::min(html_.find(mark, at_), html_.size());
      at_ = std::min(end + 1, html_.size());
      return decode_references(html_.substr(begin, end - begin));
    }
    const std::size_t begin = at_;
    while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '>') ++at_;
    return decode_references(html_.substr(begin, at_ - begin));
  }

  void handle(const Tag& tag) {
    if (is_one_of(tag.name, blocks)) text_.end_paragraph();
    if (tag.name == "br") text_.end_line();
    if (tag.name == "td" || tag.name == "th") text_.end_cell();
    if (!skipped_.empty()) {
      follow_skipped(tag);
      if (!tag.closing && is_one_of(tag.name, raw)) read_raw(tag.name);
      return;
    }
    if (tag.name == "article") article_.follow(tag.closing, text_.size());
    if (tag.name == "main") main_.follow(tag.closing, text_.size());
    if (tag.closing) return;
    if (tag.name == "title") {
      const std::string title = read_raw("title");
      if (page_.title.empty()) page_.title = collapse(decode_references(title));
    } else if (is_one_of(tag.name, raw)) {
      read_raw(tag.name);
    } else if (tag.name == "meta") {
      read_meta(tag);
    } else if (is_one_of(tag.name, left_out) || is_hidden(tag)) {
      skipped_ = tag.name;
      skipped_depth_ = 1;
    }
  }

  // A skipped element ends with its own end tag, whatever else is open inside.
  void follow_skipped(const Tag& tag) {
    if (tag.name != skipped_) return;
    skipped_depth_ += tag.closing ? -1 : 1;
    if (skipped_depth_ == 0) skipped_.clear();
  }

  // Everything up to "</name", which is not markup.
  std::string read_raw(std::string_view name) {
    const std::size_t begin = at_;
    for (;; ++at_) {
      at_ = std::min(html_.find("</", at_), html_.size());
      if (at_ == html_.size() || lower(html_.substr(at_ + 2, name.size())) == name) break;
    }
    return std::string(html_.substr(begin, at_ - begin));
  }

  static std::string collapse(std::string_view text) {
    TextBuilder builder;
    builder.add(text);
    return builder.text();
  }

  void read_meta(const Tag& tag) {
    const std::string name = lower(tag.value_of(tag.has("property") ? "property" : "name"));
    const std::string content = tag.value_of("content");
    if (name == "article:published_time" && page_.published.empty() && parse_iso_day(content))
      page_.published = content;
  }

  std::string story() const {
    for (const Story& part : {article_, main_}) {
      if (part.longest.size() >= shortest_story) return trimmed(part.longest);
    }
    return text_.text();
  }

  std::string trimmed(const Span& span) const {
    const std::string_view text = std::string_view(text_.text()).substr(span.begin, span.size());
    const std::size_t first = text.find_first_not_of(" \n");
    return first == std::string_view::npos ? "" : std::string(text.substr(first));
  }

  std::string_view html_;
  std::size_t at_ = 0;
  TextBuilder text_;
  Page page_;
  std::string skipped_;  // name of the element that is left out now
  int skipped_depth_ = 0;
  Story article_;
  Story main_;
};

}  // namespace

Page read_page(std::string_view html) { return PageReader(html).read(); }

}  // namespace factdiff::cli
