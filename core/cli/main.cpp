// The factdiff command.  factdiff compare A.txt B.txt  -> a table of findings, worst first; see arguments.cpp for the
// rest
#include <string>
#include <vector>

#include "arguments.h"
#include "command.h"
#include "lines.h"

int main(int count, char** words) {
  using namespace factdiff::cli;
  const auto command = parse_arguments(std::vector<std::string>(words + 1, words + count));
  if (!command) return fail(command.error().message);
  return command->form == Form::ndjson ? serve_lines(*command) : run_command(*command);
}
