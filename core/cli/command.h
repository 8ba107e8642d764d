// Runs a command line that has been read: files in, one form of their report out, and the exit code.
//   run_command({Verb::compare, Form::json, …})  -> writes the report, returns 1 where a figure conflicts
#pragma once

#include <string>
#include <string_view>

#include "arguments.h"
#include "report/json.h"

namespace factdiff::cli {

enum ExitCode { no_conflict = 0, conflict_found = 1, failed = 2 };

// Any form but Form::ndjson.
int run_command(const Command& command);

// "factdiff: cannot write the output" on standard error; returns ExitCode::failed.
int fail(const std::string& message);

// One line of NDJSON, for Form::ndjson.
LineAnswer answer_line(Verb verb, std::string_view line);

// What came of lines of NDJSON.
struct LineTally {
  std::size_t lines = 0;  // read, empty ones too
  std::size_t bad = 0;    // answered with an error
  bool alarm = false;     // some figure conflicts or is miscalculated
};

int finish_lines(const Command& command, const LineTally& tally);

}  // namespace factdiff::cli
