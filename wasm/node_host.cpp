#include "node_host.h"

#include "host.h"

namespace factdiff::cli {
namespace {

using emscripten::val;

// Made when it is first asked for: a val needs the runtime, which starts after constructors of globals.
val& node_host() {
  static val host = val::undefined();
  return host;
}

// Valid until the next call into C++: the host writes it at once.
val bytes_of(std::string_view text) {
  return val(emscripten::typed_memory_view(text.size(), reinterpret_cast<const unsigned char*>(text.data())));
}

}  // namespace

void set_node_host(val host) { node_host() = host; }

Result<std::string> read_file(const std::string& path) {
  const val answer = node_host().call<val>("readFile", path, max_request_bytes);
  if (answer.hasOwnProperty("bytes")) return answer["bytes"].as<std::string>();
  const std::string name = path == "-" ? "standard input" : path;
  if (answer.hasOwnProperty("isTooLarge")) {
    return Error{ErrorCode::too_large, name + " is larger than 10 MiB. Give a shorter text."};
  }
  return Error{ErrorCode::bad_request, "cannot read " + name + ": " + answer["problem"].as<std::string>()};
}

bool write_file(const std::string& path, std::string_view text) {
  return node_host().call<bool>("writeFile", path, bytes_of(text));
}

bool write_out(std::string_view text) { return node_host().call<bool>("writeOut", bytes_of(text)); }

void write_error(std::string_view text) { node_host().call<void>("writeError", bytes_of(text)); }

std::optional<std::size_t> terminal_width() {
  const int width = node_host().call<int>("terminalWidth");
  return width < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(width));
}

std::string environment_variable(const std::string& name) {
  return node_host().call<std::string>("environmentVariable", name);
}

}  // namespace factdiff::cli
