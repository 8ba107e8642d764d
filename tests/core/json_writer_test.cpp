#include "report/json_writer.h"

#include <doctest/doctest.h>

using factdiff::JsonWriter;

namespace {
std::string written(std::string_view text) {
  JsonWriter json;
  json.value(text);
  return json.take();
}

std::string rounded(double share) {
  JsonWriter json;
  json.hundredths(share);
  return json.take();
}
}  // namespace

TEST_CASE("texts are escaped as JSON wants it, and no more") {
  CHECK(written("") == R"("")");
  CHECK(written("a \"b\" \\ / \x7f") == "\"a \\\"b\\\" \\\\ / \x7f\"");
  CHECK(written("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(written(std::string_view("\0\x1b", 2)) == R"("\u0000\u001b")");
  CHECK(written("é “x” 😀") == "\"é “x” 😀\"");
  CHECK(written("a\xff\xe2\x80") == "\"a\uFFFD\uFFFD\uFFFD\"");  // a title from a command line may be anything
}

TEST_CASE("shares have two digits at most and always a point") {
  CHECK(rounded(0) == "0.0");
  CHECK(rounded(1) == "1.0");
  CHECK(rounded(0.5) == "0.5");
  CHECK(rounded(0.934) == "0.93");
  CHECK(rounded(0.096) == "0.1");
  CHECK(rounded(0.07) == "0.07");
}

TEST_CASE("commas stand between values and nowhere else") {
  JsonWriter json;
  json.begin_object();
  json.name("none");
  json.begin_array();
  json.end_array();
  json.name("two");
  json.begin_array();
  json.value(std::size_t{1});
  json.null();
  json.end_array();
  json.field("last", true);
  json.end_object();
  CHECK(json.take() == R"({"none":[],"two":[1,null],"last":true})");
}
