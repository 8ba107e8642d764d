#include "markdown.h"

#include <string_view>

#include "report/names.h"
#include "wording.h"

namespace factdiff::cli {
namespace {

// Text that no Markdown renderer takes for markup, HTML, a link or the end of a cell.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : on_one_line(text)) {
    if (c == '<') {
      out += "&lt;";
      continue;
    }
    if (std::string_view("\\`*_[]|~#>").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + " |";
  return line + "\n";
}

std::string rule(std::size_t columns) { return row(std::vector<std::string>(columns, "---")); }

}  // namespace

std::string write_markdown(const Request& request, const Report& report) {
  std::string out = "# What the reports say\n\n" + summary_of(report) + "\n\n";
  std::vector<std::string> head{"Verdict", "About"};
  for (std::size_t i = 0; i < report.sources.size(); ++i) {
    out += "- **" + letter_of(i) + "** " + escaped(name_of(report.sources[i], i)) + "\n";
    head.push_back(letter_of(i));
  }
  head.push_back("Why");
  if (report.findings.empty()) return out;
  out += "\n" + row(head) + rule(head.size());
  for (const Finding* finding : worst_first(report)) {
    std::vector<std::string> cells{std::string(factdiff::name_of(finding->verdict)), escaped(finding->about)};
    for (std::size_t i = 0; i < report.sources.size(); ++i) {
      cells.push_back(escaped(words_of_source(request, report, *finding, i)));
    }
    cells.push_back(escaped(finding->explanation));
    out += row(cells);
  }
  return out;
}

std::string write_mention_markdown(const Source& source, const std::vector<Mention>& mentions) {
  std::string out = row({"Kind", "Text", "Of, or who says it"}) + rule(3);
  for (const Mention& mention : mentions) {
    const bool figure = mention.kind == MentionKind::figure;
    const std::string_view text = std::string_view(source.text).substr(mention.span.begin, mention.span.size());
    out += row({std::string(figure ? factdiff::name_of(mention.figure.type) : "quote"), escaped(text),
                escaped(figure ? mention.figure.of : mention.quote.speaker)});
  }
  return out;
}

}  // namespace factdiff::cli
