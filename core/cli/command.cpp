#include "command.h"

#include <utility>
#include <vector>

#include "factdiff/factdiff.h"
#include "host.h"
#include "html_report.h"
#include "input.h"
#include "markdown.h"
#include "report/alarm.h"
#include "table.h"

namespace factdiff::cli {
namespace {

int print(std::string_view text, int code) { return write_out(text) ? code : fail("cannot write the output"); }

int write_form(const Command& command, const std::string& text, int code) {
  if (command.form != Form::html || command.html_path == "-") return print(text, code);
  return write_file(command.html_path, text) ? code : fail("cannot write " + command.html_path);
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
                    has_alarm(*report) && !command.exit_zero ? conflict_found : no_conflict);
}

int run_extract(const Command& command, const Request& request) {
  const Source& source = request.sources[0];
  const Result<std::vector<Mention>> mentions = extract(source, request.options);
  if (!mentions) return fail(mentions.error().message);
  if (command.form == Form::json) return print(write_mentions(source, *mentions) + "\n", no_conflict);
  if (command.form == Form::markdown) return print(write_mention_markdown(source, *mentions), no_conflict);
  return print(write_mention_table(source, *mentions, style_of_standard_output(command.all)), no_conflict);
}

}  // namespace

int run_command(const Command& command) {
  if (command.verb == Verb::help) return print(usage(), no_conflict);
  if (command.verb == Verb::version) return print("factdiff " + std::string(version()) + "\n", no_conflict);
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

int fail(const std::string& message) {
  write_error("factdiff: " + message + "\n");
  return failed;
}

LineAnswer answer_line(Verb verb, std::string_view line) {
  if (verb == Verb::compare) return compare_line(line);
  return verb == Verb::check ? check_line(line) : extract_line(line);
}

int finish_lines(const Command& command, const LineTally& tally) {
  int code = tally.alarm ? conflict_found : no_conflict;
  if (tally.bad > 0) {
    code = fail(std::to_string(tally.bad) + " of " + std::to_string(tally.lines) + " lines could not be answered");
  }
  return command.exit_zero ? no_conflict : code;
}

}  // namespace factdiff::cli
