// Reports in, the figure findings out as lines that tests can read.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "factdiff/factdiff.h"
#include "report/names.h"

namespace factdiff {

inline Report compared(const std::vector<std::string>& texts, const std::vector<std::string>& published = {}) {
  Request request;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Source source;
    source.id = std::string(1, static_cast<char>('A' + i));
    source.text = texts[i];
    if (i < published.size()) source.published = published[i];
    request.sources.push_back(source);
  }
  const auto report = compare(request);
  REQUIRE(report);
  return *report;
}

inline std::string text_of(const Report& report, const std::vector<std::string>& texts, const Member& member) {
  const Mention& mention = report.mentions[member.mention];
  return texts[mention.source].substr(mention.span.begin, mention.span.size());
}

// "conflict: 12 | 15 (later-report value)" for every figure finding that spans sources, in the report's order.
inline std::vector<std::string> told(const Report& report, const std::vector<std::string>& texts) {
  std::vector<std::string> lines;
  for (const Finding& finding : report.findings) {
    if (finding.kind != MentionKind::figure || finding.verdict == Verdict::only) continue;
    std::string line = std::string(name_of(finding.verdict)) + ":";
    for (const Member& member : finding.members) line += " " + text_of(report, texts, member) + " |";
    line.pop_back();
    line += "(";
    for (const Reason reason : finding.reasons) line += std::string(name_of(reason)) + " ";
    line.back() = ')';
    lines.push_back(line);
  }
  return lines;
}

inline std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

inline bool has_line(const std::vector<std::string>& lines, const std::string& wanted) {
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) { return line.rfind(wanted, 0) == 0; });
}

inline bool has_verdict(const Report& report, Verdict verdict) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const Finding& f) { return f.kind == MentionKind::figure && f.verdict == verdict; });
}

}  // namespace factdiff
