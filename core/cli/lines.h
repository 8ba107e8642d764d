// Answers lines of NDJSON, several at a time, in their order and in constant memory: at most eight lines a job are held
// between reading and writing, and at most 64 MiB of them beside the one that is being waited for.
//   {"id": 1, "sources": [{"text": "…"}, …]}  ->  {"id": 1, "schema": "factdiff/1", …}
#pragma once

#include "arguments.h"

namespace factdiff::cli {

// Standard input to standard output, each answer as soon as those before it are written; the exit code.
int serve_lines(const Command& command);

}  // namespace factdiff::cli
