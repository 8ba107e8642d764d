// Bytes as a request: every door answers with JSON, the same twice, and with an error where it cannot answer.
#include <nlohmann/json.hpp>
#include <string>

#include "invariants.h"
#include "report/json.h"

namespace {

using factdiff::fuzz::hold;

void check_answer(const std::string& answer, const std::string& again) {
  hold(answer == again, "a second run says something else");
  const auto json = nlohmann::json::parse(answer, nullptr, false);
  hold(json.is_object(), "the answer is no JSON object");
  if (const auto error = json.find("error"); error != json.end()) {
    const std::string code = (*error)["code"].get<std::string>();
    hold(code == "bad-request" || code == "too-large", "an error without one of the two codes");
    hold((*error)["message"].get<std::string>().size() > 10, "an error without a sentence");
  } else {
    hold(json.contains("mentions"), "neither a report nor an error");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string request(data, data + size);
  const factdiff::fuzz::Stopwatch watch;
  check_answer(factdiff::compare_json(request), factdiff::compare_json(request));
  check_answer(factdiff::extract_json(request), factdiff::extract_json(request));
  check_answer(factdiff::compare_line(request).json, factdiff::compare_line(request).json);
  check_answer(factdiff::check_line(request).json, factdiff::check_line(request).json);
  check_answer(factdiff::extract_line(request).json, factdiff::extract_line(request).json);
  watch.check(size, 500'000);
  return 0;
}
