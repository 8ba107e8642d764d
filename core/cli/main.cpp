// The factdiff command.  factdiff compare A.txt B.txt  -> a table of findings, worst first; see arguments.cpp for the
// rest
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "arguments.h"
#include "factdiff/factdiff.h"
#include "html_report.h"
#include "input.h"
#include "markdown.h"
#include "report/alarm.h"
#include "report/json.h"
#include "table.h"

namespace {

using namespace factdiff;
using namespace factdiff::cli;

enum ExitCode { no_conflict = 0, conflict_found = 1, failed = 2 };

int fail(const std::string& message) {
  std::fprintf(stderr, "factdiff: %s\n", message.c_str());
  return failed;
}

bool write_out(std::string_view text) { return std::fwrite(text.data(), 1, text.size(), stdout) == text.size(); }

// A full disk or a closed pipe must not look like success.
int finish(int code) {
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? code : fail("cannot write the output");
}

int write_form(const Command& command, const std::string& text, int code) {
  if (command.form != Form::html || command.html_path == "-") {
    write_out(text);
    return finish(code);
  }
  std::FILE* file = std::fopen(command.html_path.c_str(), "wb");
  if (file == nullptr) return fail("cannot write " + command.html_path);
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  return std::fclose(file) == 0 && written ? code : fail("cannot write " + command.html_path);
}

std::string form_of_report(const Command& command, const Request& request, const Report& report) {
  if (command.form == Form::json) return write_report(request, report) + "\n";
  if (command.form == Form::markdown) return write_markdown(request, report);
  if (command.form == Form::html) return write_html_report(request, report);
  return write_table(request, report, style_of_standard_output(command.all));
}

int run_compare(const Command& command, const Request& request) {
  const Result<Report> report = compare(request);
  if (!report) return fail(report.error().message);
  return write_form(command, form_of_report(command, request, *report),
                    has_alarm(*report) ? conflict_found : no_conflict);
}

int run_extract(const Command& command, const Request& request) {
  const Source& source = request.sources[0];
  const Result<std::vector<Mention>> mentions = extract(source, request.options);
  if (!mentions) return fail(mentions.error().message);
  if (command.form == Form::json) return write_form(command, write_mentions(source, *mentions) + "\n", no_conflict);
  if (command.form == Form::markdown) {
    return write_form(command, write_mention_markdown(source, *mentions), no_conflict);
  }
  const TableStyle style = style_of_standard_output(command.all);
  return write_form(command, write_mention_table(source, *mentions, style), no_conflict);
}

int serve_lines(Verb verb) {
  LineReader reader(STDIN_FILENO, max_json_bytes);
  std::string line;
  std::size_t number = 0;
  std::size_t bad = 0;
  bool alarm = false;
  // A program that writes one request and waits for its answer gets it before the next read.
  while (reader.next(line, [] { std::fflush(stdout); })) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const LineAnswer answer = verb == Verb::compare ? compare_line(line)
                              : verb == Verb::check ? check_line(line)
                                                    : extract_line(line);
    bad += answer.outcome == Outcome::error;
    alarm = alarm || answer.outcome == Outcome::alarm;
    if (!write_out(answer.json) || !write_out("\n")) return fail("cannot write the output");
  }
  if (reader.failed()) return fail("cannot read standard input");
  if (bad > 0)
    return finish(fail(std::to_string(bad) + " of " + std::to_string(number) + " lines could not be answered"));
  return finish(alarm ? conflict_found : no_conflict);
}

int run(const Command& command) {
  if (command.form == Form::ndjson) return serve_lines(command.verb);
  Request request;
  request.options.locale = command.locale;
  const std::vector<std::string> ids = ids_of(command.files);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    Result<Source> source = read_input(command.files[i]);
    if (!source) return fail(source.error().message);
    (*source).id = ids[i];
    request.sources.push_back(std::move(*source));
  }
  return command.verb == Verb::extract ? run_extract(command, request) : run_compare(command, request);
}

}  // namespace

int main(int count, char** words) {
  const Result<Command> command = parse_arguments(std::vector<std::string>(words + 1, words + count));
  if (!command) return fail(command.error().message);
  if (command->verb == Verb::help) {
    write_out(usage());
    return finish(no_conflict);
  }
  if (command->verb == Verb::version) {
    write_out("factdiff " + std::string(version()) + "\n");
    return finish(no_conflict);
  }
  return run(*command);
}
