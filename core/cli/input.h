// The sources the command is given: files, pages and standard input.
//   {"a.txt"}  -> Source{id "a.txt", text …}      {"missing.txt"}  -> "cannot read missing.txt: No such file …"
#pragma once

#include <string>
#include <vector>

#include "arguments.h"
#include "factdiff/factdiff.h"

namespace factdiff::cli {

// Short names for files, as explanations use them: "a.txt" of "reports/a.txt"; the whole path where two would be alike.
std::vector<std::string> ids_of(const std::vector<InputFile>& files);

// A file named .html or .htm is read as a page: its text, its title and its date where the page states them.
Result<Source> read_input(const InputFile& file);

}  // namespace factdiff::cli
