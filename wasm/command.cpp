// The command for JavaScript, with node as its system. No logic lives here.
//   setHost(host)
//   run(["compare", "a.txt", "b.txt"])          -> 1, the exit code; the host has been given what to write
//   linesOf(["compare", "--ndjson"])            -> {verb: 0, jobs: 1, limit: …}, for what run() does not do; else
//   undefined answerLine(0, bytes)                        -> {json: '{"id":1,…}', outcome: 0} finishLines(7, 4, false)
//   -> 2
#include "command.h"

#include <emscripten/bind.h>

#include <string>
#include <vector>

#include "node_host.h"

namespace {

using namespace factdiff::cli;
using emscripten::val;

int run(const val& words) {
  const auto command = parse_arguments(emscripten::vecFromJSArray<std::string>(words));
  return command ? run_command(*command) : fail(command.error().message);
}

val lines_of(const val& words) {
  const auto command = parse_arguments(emscripten::vecFromJSArray<std::string>(words));
  if (!command || command->form != Form::ndjson) return val::undefined();
  val lines = val::object();
  lines.set("verb", static_cast<int>(command->verb));
  lines.set("jobs", command->jobs);
  lines.set("limit", factdiff::max_json_bytes);
  return lines;
}

val answer(int verb, const std::string& line) {
  const factdiff::LineAnswer answered = answer_line(static_cast<Verb>(verb), line);
  val result = val::object();
  result.set("json", answered.json);
  result.set("outcome", static_cast<int>(answered.outcome));
  return result;
}

int finish(const val& words, std::size_t lines, std::size_t bad, bool alarm) {
  const auto command = parse_arguments(emscripten::vecFromJSArray<std::string>(words));
  return command ? finish_lines(*command, {lines, bad, alarm}) : fail(command.error().message);
}

}  // namespace

EMSCRIPTEN_BINDINGS(factdiff_command) {
  emscripten::function("setHost", &set_node_host);
  emscripten::function("run", &run);
  emscripten::function("linesOf", &lines_of);
  emscripten::function("answerLine", &answer);
  emscripten::function("finishLines", &finish);
}
