// The engine's three calls for JavaScript: JSON text in, JSON text out. No logic lives here.
//   compare('{"sources":[{"text":"…"}]}')  -> report, or '{"error":{"code":"bad-request","message":"…"}}'
#include <emscripten/bind.h>

#include <string>

#include "factdiff/factdiff.h"
#include "report/json.h"

namespace {

std::string version() { return std::string(factdiff::version()); }

}  // namespace

EMSCRIPTEN_BINDINGS(factdiff) {
  emscripten::function("compare", &factdiff::compare_json);
  emscripten::function("extract", &factdiff::extract_json);
  emscripten::function("version", &version);
}
