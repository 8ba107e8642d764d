// What the command asks of the system it runs on. posix_host.cpp answers natively, wasm/node_host.cpp inside node.
//   read_file("a.txt")  -> its bytes      read_file("missing.txt")  -> "cannot read missing.txt: No such file …"
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "factdiff/factdiff.h"

namespace factdiff::cli {

// All bytes of a file, or of standard input for "-"; refused beyond 10 MiB, so that an endless pipe fills no memory.
Result<std::string> read_file(const std::string& path);

// False where the file cannot be written wholly.
bool write_file(const std::string& path, std::string_view text);

// False where standard output is full or closed: that must not look like success.
bool write_out(std::string_view text);

void write_error(std::string_view text);

// Characters in a line of the terminal that standard output is; 0 where it does not say, nothing where it is no
// terminal.
std::optional<std::size_t> terminal_width();

// "" where the variable is not set.
std::string environment_variable(const std::string& name);

}  // namespace factdiff::cli
