#include "factdiff/factdiff.h"

#include <iterator>

#include "compare/comparison.h"
#include "compare/quote_parts.h"
#include "figure/calendar.h"
#include "mentions.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

std::string name_of(const Source& source, std::size_t index) {
  const std::string number = "source " + std::to_string(index + 1);
  return source.id.empty() ? number : number + " (\"" + source.id + "\")";
}

std::optional<Error> check(const Request& request) {
  if (request.sources.empty()) {
    return Error{ErrorCode::bad_request, "There is no source. Give at least one text in \"sources\"."};
  }
  if (request.sources.size() > max_sources) {
    return Error{ErrorCode::too_large, "There are " + std::to_string(request.sources.size()) + " sources; at most " +
                                           std::to_string(max_sources) + " are compared at once. Leave some out."};
  }
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < request.sources.size(); ++i) {
    const Source& source = request.sources[i];
    bytes += source.text.size();
    if (bytes > max_request_bytes) {
      return Error{ErrorCode::too_large, "The texts are larger than 10 MiB together. Compare fewer or shorter texts."};
    }
    if (source.text.find_first_not_of(" \t\r\n") == std::string::npos) {
      return Error{ErrorCode::bad_request,
                   "The text of " + name_of(source, i) + " is empty. Give its text, or leave it out."};
    }
    if (const auto at = find_invalid_utf8(source.text)) {
      return Error{ErrorCode::bad_request, "The text of " + name_of(source, i) + " is not valid UTF-8 (byte " +
                                               std::to_string(*at) + "). Save it as UTF-8 and try again."};
    }
    if (!source.published.empty() && !parse_iso_day(source.published)) {
      return Error{ErrorCode::bad_request, "\"published\" of " + name_of(source, i) + " is \"" + source.published +
                                               "\". Give a date like 2025-09-05, or leave it out."};
    }
  }
  return std::nullopt;
}

std::optional<Error> check(const std::vector<ReadSource>& read) {
  std::size_t mentions = 0;
  for (const ReadSource& source : read) mentions += source.mentions.size();
  if (mentions <= max_mentions) return std::nullopt;
  return Error{ErrorCode::too_large, "The texts hold more than " + std::to_string(max_mentions) +
                                         " figures and quotes. Compare fewer or shorter texts."};
}

}  // namespace

Result<Report> compare(const Request& request) {
  if (const auto error = check(request)) return *error;
  Report report;
  for (std::size_t i = 0; i < request.sources.size(); ++i) {
    const Source& source = request.sources[i];
    report.sources.push_back({source.id, source.title, source.url, source.published, source.text.size(), i});
  }
  std::vector<ReadSource> read = read_sources(request);
  if (const auto error = check(read)) return *error;
  add_quote_parts(read);
  report.findings = find_findings(request, read, report.sources);
  for (ReadSource& source : read) {
    const std::size_t before = report.mentions.size();
    for (Mention& mention : source.mentions) {
      if (mention.quote.continues) *mention.quote.continues += before;
      report.mentions.push_back(std::move(mention));
    }
  }
  return report;
}

Result<std::vector<Mention>> extract(const Source& source, const Options& options) {
  const Request request{{source}, options};
  if (const auto error = check(request)) return *error;
  std::vector<ReadSource> read = read_sources(request);
  if (const auto error = check(read)) return *error;
  return std::move(read.front().mentions);
}

std::string_view version() { return "0.1.0"; }

}  // namespace factdiff
