// Bytes as one text: its mentions are slices of it, and spaces at its end change nothing. The text's first byte chooses
// the locale.
#include <string>

#include "invariants.h"
#include "report/json.h"

using namespace factdiff;
using namespace factdiff::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  Source source;
  source.text = as_utf8(data + 1, size - 1);
  Options options;
  if (data[0] % 2 == 1) options.locale = "en-GB";
  if (data[0] % 3 == 1) source.published = "2025-09-05";
  const Stopwatch watch;
  const Result<std::vector<Mention>> found = extract(source, options);
  if (!found) {
    hold(source.text.find_first_not_of(" \t\r\n") == std::string::npos, "a text is refused that is not empty");
    return 0;
  }
  watch.check(size, 100'000);
  check_mentions(source.text, *found);
  const std::string json = write_mentions(source, *found);
  hold(write_mentions(source, *extract(source, options)) == json, "a second run says something else");
  Source padded = source;
  padded.text += "   ";
  hold(write_mentions(source, *extract(padded, options)) == json, "spaces at the end change what is found");
  return 0;
}
