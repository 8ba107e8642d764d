// The words of a command line, read into what is asked for.
//   compare A.txt B.html --published 2025-09-05 --json  -> compare two files as JSON, the first dated
//   compare A.txt --jsn                                 -> a usage error that names the word
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "factdiff/factdiff.h"

namespace factdiff::cli {

enum class Verb { compare, check, extract, help, version };
enum class Form { table, json, ndjson, markdown, html };

struct InputFile {
  std::string path;       // "-" is standard input
  std::string title;      // "" when not given
  std::string published;  // ISO date; "" when not given
};

struct Command {
  Verb verb = Verb::help;
  Form form = Form::table;
  std::string html_path;  // where Form::html goes; "-" is standard output
  std::string locale = "en";
  unsigned jobs = 1;  // of Form::ndjson: lines answered at a time; 0 is one for each core
  bool exit_zero = false;
  bool all = false;  // the table lists what only one source states, too
  std::vector<InputFile> files;
};

// The message of an error names the cause and what to give instead.
Result<Command> parse_arguments(const std::vector<std::string>& words);

std::string_view usage();

}  // namespace factdiff::cli
