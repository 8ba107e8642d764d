#include "html_report.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/names.h"
#include "wording.h"

namespace factdiff::cli {
namespace {

// The policy proves that the file runs nothing and asks nobody, whatever the texts contain.
constexpr std::string_view head = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>What the reports say</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  .finding { border-inline-start: .3rem solid GrayText; padding-inline-start: 1rem; margin-block: 1.5rem; }
  .finding h3, .finding p { margin: 0; }
  .verdict { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; }
  .conflict, .miscalculated, .speaker, .altered { border-color: #c22; }
  .derived, .compatible { border-color: #27c; }
  .agree, .same { border-color: #2a7; }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
  mark { background: none; color: inherit; border-bottom: .15em solid #27c; }
  mark.conflict, mark.miscalculated, mark.speaker, mark.altered { border-bottom: .15em double #c22; }
  mark.agree, mark.same { border-bottom-color: #2a7; }
  mark.only, mark.incomparable { border-bottom: .15em dotted GrayText; }
  mark:target { background: Mark; color: MarkText; }
</style>
)";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

class PageWriter {
 public:
  PageWriter(const Request& request, const Report& report)
      : request_(request), report_(report), findings_(worst_first(report)), worst_(report.mentions.size(), nullptr) {
    for (const Finding* finding : findings_) {
      for (const Member& member : finding->members) {
        if (worst_[member.mention] == nullptr) worst_[member.mention] = finding;
      }
    }
  }

  std::string write() {
    out_ = head;
    out_ += "<h1>What the reports say</h1>\n<p>" + summary_of(report_) + "</p>\n<h2>Findings</h2>\n";
    for (const Finding* finding : findings_) write_finding(*finding);
    for (std::size_t i = 0; i < report_.sources.size(); ++i) write_source(i);
    return std::move(out_);
  }

 private:
  void write_finding(const Finding& finding) {
    const std::string verdict(factdiff::name_of(finding.verdict));
    out_ += "<section class=\"finding " + verdict + "\" id=\"" + escaped(finding.id) + "\">\n<p class=\"verdict\">" +
            verdict + "</p>\n<h3>" + escaped(on_one_line(finding.about)) + "</h3>\n<p>" +
            escaped(on_one_line(finding.explanation)) + "</p>\n<ul>\n";
    for (const Member& member : finding.members) {
      const Mention& mention = report_.mentions[member.mention];
      const std::string_view speaker =
          mention.kind == MentionKind::quote ? mention.quote.speaker : mention.figure.stated_by;
      out_ += "<li>" + letter_of(mention.source) + ": <a href=\"#m" + std::to_string(member.mention) + "\">" +
              escaped(on_one_line(text_of(request_, mention))) + "</a>" +
              (speaker.empty() ? "" : " — " + escaped(on_one_line(speaker))) + "</li>\n";
    }
    out_ += "</ul>\n</section>\n";
  }

  void write_source(std::size_t index) {
    out_ += "<h2>" + letter_of(index) + ": " + escaped(name_of(report_.sources[index], index)) +
            "</h2>\n<div class=\"text\">";
    const std::string_view text = request_.sources[index].text;
    std::size_t at = 0;
    std::vector<std::size_t> open;  // ends of the marks that are open: a figure lies inside a quote
    for (std::size_t i = 0; i < report_.mentions.size(); ++i) {
      const Mention& mention = report_.mentions[i];
      if (mention.source != index || worst_[i] == nullptr) continue;
      close_until(mention.span.begin, text, at, open);
      // A mark that would cross the end of one that is open cannot be written as an element.
      if (mention.span.begin < at || (!open.empty() && mention.span.end > open.back())) continue;
      out_ += escaped(text.substr(at, mention.span.begin - at));
      out_ += "<mark id=\"m" + std::to_string(i) + "\" class=\"" + std::string(factdiff::name_of(worst_[i]->verdict)) +
              "\">";
      at = mention.span.begin;
      open.push_back(mention.span.end);
    }
    close_until(text.size(), text, at, open);
    out_ += escaped(text.substr(at)) + "</div>\n";
  }

  void close_until(std::size_t limit, std::string_view text, std::size_t& at, std::vector<std::size_t>& open) {
    while (!open.empty() && open.back() <= limit) {
      out_ += escaped(text.substr(at, open.back() - at)) + "</mark>";
      at = open.back();
      open.pop_back();
    }
  }

  const Request& request_;
  const Report& report_;
  std::vector<const Finding*> findings_;
  std::vector<const Finding*> worst_;  // the finding that colours each mention
  std::string out_;
};

}  // namespace

std::string write_html_report(const Request& request, const Report& report) {
  return PageWriter(request, report).write();
}

}  // namespace factdiff::cli
