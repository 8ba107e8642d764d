#include "wording.h"

#include <algorithm>
#include <iterator>

#include "report/names.h"
#include "text/utf8.h"

namespace factdiff::cli {
namespace {

constexpr Verdict order[] = {Verdict::conflict,   Verdict::miscalculated, Verdict::speaker,  Verdict::altered,
                             Verdict::paraphrase, Verdict::cropped,       Verdict::unquoted, Verdict::derived,
                             Verdict::compatible, Verdict::incomparable,  Verdict::agree,    Verdict::same,
                             Verdict::only};
static_assert(std::size(order) == static_cast<std::size_t>(Verdict::only) + 1);

std::ptrdiff_t rank_of(Verdict verdict) { return std::find(std::begin(order), std::end(order), verdict) - order; }

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }
bool is_space(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }
// They would turn the rest of the line around (Unicode bidi overrides and isolates).
bool is_bidi_control(char32_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

}  // namespace

std::vector<const Finding*> worst_first(const Report& report) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : report.findings) findings.push_back(&finding);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding* a, const Finding* b) { return rank_of(a->verdict) < rank_of(b->verdict); });
  return findings;
}

std::string letter_of(std::size_t source) {
  std::string letters;
  for (std::size_t left = source + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return letters;
}

std::string name_of(const SourceSummary& source, std::size_t index) {
  if (!source.title.empty()) return on_one_line(source.title);
  if (!source.id.empty()) return on_one_line(source.id);
  return "Source " + std::to_string(index + 1);
}

std::string_view text_of(const Request& request, const Mention& mention) {
  return std::string_view(request.sources[mention.source].text).substr(mention.span.begin, mention.span.size());
}

std::string on_one_line(std::string_view text, std::size_t limit) {
  std::string line;
  std::size_t characters = 0;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    if (is_space(c.value)) {
      space = !line.empty();
      continue;
    }
    if (is_control(c.value) || is_bidi_control(c.value)) continue;
    if (limit > 0 && characters + (space ? 1 : 0) >= limit) return line + "…";
    if (space) {
      line += ' ';
      ++characters;
    }
    space = false;
    append_utf8(line, c.value);
    ++characters;
  }
  return line;
}

std::string words_of_source(const Request& request, const Report& report, const Finding& finding, std::size_t source,
                            std::size_t limit) {
  std::string words;
  for (const Member& member : finding.members) {
    const Mention& mention = report.mentions[member.mention];
    if (mention.source != source) continue;
    if (!words.empty()) words += " · ";
    const std::string said = on_one_line(text_of(request, mention), limit);
    if (mention.kind == MentionKind::figure) {
      words += said;
      if (!mention.figure.stated_by.empty()) words += " (" + on_one_line(mention.figure.stated_by) + ")";
    } else {
      words += mention.quote.marked ? "“" + said + "”" : said;
      if (!mention.quote.speaker.empty()) words += " — " + on_one_line(mention.quote.speaker);
    }
  }
  return words;
}

std::string summary_of(const Report& report) {
  std::string summary = std::to_string(report.sources.size()) + (report.sources.size() == 1 ? " source" : " sources");
  for (const Verdict verdict : order) {
    const auto count = std::count_if(report.findings.begin(), report.findings.end(),
                                     [&](const Finding& finding) { return finding.verdict == verdict; });
    if (count > 0) summary += ", " + std::to_string(count) + " " + std::string(factdiff::name_of(verdict));
  }
  return report.findings.empty() ? summary + ", nothing found to compare" : summary;
}

}  // namespace factdiff::cli
