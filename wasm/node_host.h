// The node program around the command: web/command/host.js. Set before the first command runs.
#pragma once

#include <emscripten/val.h>

namespace factdiff::cli {

void set_node_host(emscripten::val host);

}  // namespace factdiff::cli
