// Bytes as texts divided by "|": what is said of them fits them, twice, and with spaces at their ends.
#include <string>

#include "invariants.h"

using namespace factdiff;
using namespace factdiff::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string all = as_utf8(data, size);
  Request request;
  for (std::size_t begin = 0; begin <= all.size() && request.sources.size() < 4;) {
    const std::size_t end = std::min(all.find('|', begin), all.size());
    Source source;
    source.text = all.substr(begin, end - begin);
    begin = end + 1;
    if (source.text.find_first_not_of(" \t\r\n") != std::string::npos) request.sources.push_back(source);
  }
  if (request.sources.empty()) return 0;
  const Stopwatch watch;
  const Result<Report> report = compare(request);
  watch.check(size, 200'000);
  hold(static_cast<bool>(report), "texts are refused that are not empty");
  check_report(request, *report);
  check_same_answers(request, *report);
  return 0;
}
