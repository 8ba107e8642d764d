// The contract's JSON, in and out: the only reader of requests and the only writer of reports.
//   compare_json(R"({"sources":[{"text":"11 died"},{"text":"12 died"}]})")  -> {"schema":"factdiff/1", …}
//   compare_json("{")  -> {"error":{"code":"bad-request","message":"The request is not JSON …"}}
// Offsets in what is written are UTF-16 code units. Unknown fields in a request are ignored.
#pragma once

#include <string>
#include <string_view>

#include "factdiff/factdiff.h"

namespace factdiff {

inline constexpr std::string_view report_schema = "factdiff/1";

std::string write_report(const Request& request, const Report& report);
std::string write_mentions(const Source& source, const std::vector<Mention>& mentions);

// A request to a report or an error, both as JSON: what the bindings and the command line serve.
std::string compare_json(const std::string& request);
// {"text": …} to {"mentions": […]} or an error.
std::string extract_json(const std::string& request);

// Beyond this many bytes a request is not even parsed: escapes make JSON at most six times as long as its text.
inline constexpr std::size_t max_json_bytes = max_request_bytes * 6 + std::size_t{1024} * 1024;

enum class Outcome { quiet, alarm, error };

struct LineAnswer {
  std::string json;  // carries the request's "id", a text or a number; null where it has none
  Outcome outcome = Outcome::quiet;
};

// The same for a line of NDJSON; check_line takes one text only.
LineAnswer compare_line(std::string_view line);
LineAnswer check_line(std::string_view line);
LineAnswer extract_line(std::string_view line);

}  // namespace factdiff
