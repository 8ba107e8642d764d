// A few bytes said again and again: whatever the pattern, time grows with the length. The page reader and the
// extractor get it. Comparisons look at all pairs of up to 2,500 figures, so their growth is measured by the tests of
// limits, with more text than a fuzzer has time for.
#include <string>

#include "invariants.h"
#include "page_text.h"

using namespace factdiff;
using namespace factdiff::fuzz;

namespace {

constexpr std::size_t longest_pattern = 64;
constexpr std::size_t repeated_to = std::size_t{32} * 1024;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0 || size > longest_pattern) return -1;
  const std::string pattern = as_utf8(data, size);
  Source source;
  while (source.text.size() < repeated_to) source.text += pattern;

  const Stopwatch reading;
  (void)cli::read_page(source.text);
  reading.check(repeated_to, 2'000);

  const Stopwatch extracting;
  if (!extract(source)) return 0;
  extracting.check(repeated_to, 30'000);
  return 0;
}
