#include "invariants.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>
#include <set>

#include "report/json.h"
#include "report/names.h"
#include "text/utf8.h"

namespace factdiff::fuzz {
namespace {

bool is_border(std::string_view text, std::size_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80);
}

void check_span(std::string_view text, const Span& span, const char* promise) {
  hold(span.begin <= span.end && span.end <= text.size(), promise);
  hold(is_border(text, span.begin) && is_border(text, span.end), promise);
}

void check_figure(std::string_view text, const Figure& figure) {
  check_span(text, figure.of_span, "the measured thing's span is none of the text's");
  check_span(text, figure.noun, "the noun's span is none of the text's");
  check_span(text, figure.also, "the second spelling's span is none of the text's");
  hold(!figure.low || !figure.high || *figure.low <= *figure.high, "low is above high");
  hold(!find_invalid_utf8(figure.of), "what is measured is no valid UTF-8");
  hold(!find_invalid_utf8(figure.unit), "the unit is no valid UTF-8");
  hold(!find_invalid_utf8(figure.stated_by), "who states it is no valid UTF-8");
}

void check_diff(const Report& report, const Finding& finding) {
  const auto [a, b] = *finding.diff_of;
  hold(a < report.mentions.size() && b < report.mentions.size(), "a diff of mentions that are not there");
  std::size_t end_a = 0;
  std::size_t end_b = 0;
  for (const DiffStep& step : finding.diff) {
    hold(step.a.begin <= step.a.end && step.a.end <= report.mentions[a].span.size(), "a diff beyond its first side");
    hold(step.b.begin <= step.b.end && step.b.end <= report.mentions[b].span.size(), "a diff beyond its second side");
    hold(step.a.begin >= end_a && step.b.begin >= end_b, "a diff that goes back");
    end_a = step.a.end;
    end_b = step.b.end;
  }
}

void check_finding(const Request& request, const Report& report, const Finding& finding) {
  hold(!finding.members.empty(), "a finding without members");
  std::set<std::size_t> sources;
  for (const Member& member : finding.members) {
    hold(member.mention < report.mentions.size(), "a member that is no mention");
    hold(report.mentions[member.mention].kind == finding.kind, "a member of another kind");
    sources.insert(report.mentions[member.mention].source);
  }
  for (const std::size_t absent : finding.absent) {
    hold(absent < request.sources.size() && sources.insert(absent).second, "an absent source that has a member");
  }
  hold(sources.size() == request.sources.size(), "a source neither present nor absent");
  hold(finding.salience >= 0 && finding.salience <= 1, "salience is not 0 to 1");
  hold(finding.confidence >= 0 && finding.confidence <= 1, "confidence is not 0 to 1");
  hold(!find_invalid_utf8(finding.about) && !find_invalid_utf8(finding.explanation), "a wording is no valid UTF-8");
  if (finding.diff_of) check_diff(report, finding);
}

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

void hold(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "BROKEN PROMISE: %s\n", promise);
  std::abort();
}

std::string as_utf8(const std::uint8_t* data, std::size_t size) {
  std::string text(data, data + size);
  std::size_t from = 0;
  while (const auto at = find_invalid_utf8(std::string_view(text).substr(from))) {
    from += *at;
    text[from++] = '?';
  }
  return text;
}

void check_mentions(std::string_view text, const std::vector<Mention>& mentions, std::size_t first) {
  std::size_t begin = 0;
  std::size_t figures_end = 0;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    check_span(text, mention.span, "a mention's span is none of the text's");
    hold(!mention.span.empty(), "an empty mention");
    hold(mention.span.begin >= begin, "mentions out of text order");
    begin = mention.span.begin;
    if (mention.kind == MentionKind::figure) {
      hold(mention.span.begin >= figures_end, "two figures overlap");
      figures_end = mention.span.end;
      check_figure(text, mention.figure);
    } else {
      check_span(text, mention.quote.speaker_span, "the speaker's span is none of the text's");
      hold(!find_invalid_utf8(mention.quote.speaker), "the speaker is no valid UTF-8");
      hold(!find_invalid_utf8(mention.quote.cue), "the cue is no valid UTF-8");
      const auto continues = mention.quote.continues;
      hold(!continues || (*continues >= first && *continues < first + i), "a quote that continues no earlier one");
      hold(!continues || mentions[*continues - first].kind == MentionKind::quote, "a quote that continues a figure");
    }
  }
}

void check_report(const Request& request, const Report& report) {
  hold(report.sources.size() == request.sources.size(), "sources were lost");
  std::size_t at = 0;
  for (std::size_t i = 0; i < request.sources.size(); ++i) {
    hold(report.sources[i].length == request.sources[i].text.size(), "a source of another length");
    hold(report.sources[i].origin < request.sources.size(), "an origin that is no source's");
    const std::size_t first = at;
    std::vector<Mention> mentions;
    for (; at < report.mentions.size() && report.mentions[at].source == i; ++at)
      mentions.push_back(report.mentions[at]);
    check_mentions(request.sources[i].text, mentions, first);
  }
  hold(at == report.mentions.size(), "mentions out of the sources' order");
  std::set<std::string> ids;
  for (const Finding& finding : report.findings) {
    hold(ids.insert(finding.id).second, "two findings of one id");
    check_finding(request, report, finding);
  }
}

void check_same_answers(const Request& request, const Report& report) {
  const std::string json = write_report(request, report);
  hold(nlohmann::json::accept(json), "the report is no JSON");
  const Result<Report> again = compare(request);
  hold(static_cast<bool>(again), "a second run refuses");
  hold(write_report(request, *again) == json, "a second run says something else");

  Request padded = request;
  for (Source& source : padded.sources) source.text += "   ";
  Result<Report> after = compare(padded);
  hold(static_cast<bool>(after), "spaces at the end are refused");
  for (const Mention& mention : after->mentions) {
    hold(mention.span.end <= request.sources[mention.source].text.size(), "a mention lies in the spaces at the end");
  }
  // Written over the texts without the spaces, so that only what was found is compared.
  hold(write_report(request, *after) == json, "spaces at the end change what is found");
}

Stopwatch::Stopwatch() : began_(processor_seconds()) {}

void Stopwatch::check(std::size_t bytes, double nanoseconds_per_byte) const {
  const double took = processor_seconds() - began_;
  const double allowed = 0.1 + static_cast<double>(bytes) * nanoseconds_per_byte * 1e-9;
  if (took > allowed) std::fprintf(stderr, "%zu bytes took %.3f s, %.3f s are allowed\n", bytes, took, allowed);
  hold(took <= allowed, "time grows faster than the text");
}

}  // namespace factdiff::fuzz
