#include "report/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace factdiff;
using Json = nlohmann::json;

namespace {

Json compared(const std::string& request) { return Json::parse(compare_json(request), nullptr, false); }
Json extracted(const std::string& request) { return Json::parse(extract_json(request), nullptr, false); }

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a request that cannot be read is answered with its cause") {
  struct Row {
    std::string request;
    std::string code;
    std::string says;
  };
  const Row rows[] = {
      {"", "bad-request", "not JSON"},
      {"{", "bad-request", "not JSON"},
      {"{\"text\": \"\xff\"}", "bad-request", "UTF-8 (byte 10)"},
      {R"({"text": "\ud800"})", "bad-request", "half a character"},
      {R"({"text": "\udc00\ud800"})", "bad-request", "half a character"},
      {R"({"text": "\\ud800})", "bad-request", "not JSON"},  // a backslash and the word "ud800"
      {R"({"text": "\ud83d\ude00})", "bad-request", "not JSON"},
      {"[]", "bad-request", "not an object"},
      {"7", "bad-request", "not an object"},
      {"null", "bad-request", "not an object"},
      {"{}", "bad-request", "no \"text\""},
      {R"({"sources": {}})", "bad-request", "not a list"},
      {R"({"sources": []})", "bad-request", "Give"},
      {R"({"sources": [7]})", "bad-request", "source 1 is not an object"},
      {R"({"sources": [{"text": "11 people"}, {}]})", "bad-request", "source 2 has no \"text\""},
      {R"({"sources": [{"text": 11}]})", "bad-request", "\"text\" of source 1 is not a text"},
      {R"({"sources": [{"text": null}]})", "bad-request", "empty"},
      {R"({"sources": [{"text": " \n\t"}]})", "bad-request", "empty"},
      {R"({"sources": [{"text": "11 people", "title": []}]})", "bad-request", "\"title\" of source 1"},
      {R"({"text": "11 people", "published": "Friday"})", "bad-request", "\"Friday\""},
      {R"({"text": "11 people", "published": "2025-13-41"})", "bad-request", "2025-13-41"},
      {R"({"text": "11 people", "options": []})", "bad-request", "\"options\""},
      {R"({"text": "11 people", "options": {"minSalience": "a"}})", "bad-request", "\"minSalience\""},
      {R"({"text": "11 people", "options": {"locale": 1}})", "bad-request", "\"locale\""},
      {"{\"x\": " + std::string(200, '[') + std::string(200, ']') + ", \"text\": \"11\"}", "bad-request", "nested"},
      {R"({"text": ")" + std::string(max_request_bytes + 1, 'a') + "\"}", "too-large", "10 MiB"},
      {std::string(max_json_bytes + 1, ' '), "too-large", "10 MiB"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.request.substr(0, 80));
    for (const Json& answer : {compared(row.request), extracted(row.request)}) {
      REQUIRE(answer.contains("error"));
      CHECK(answer["error"]["code"] == row.code);
      CAPTURE(answer["error"]["message"].get<std::string>());
      CHECK(contains(answer["error"]["message"].get<std::string>(), row.says));
    }
  }
}

TEST_CASE("fields that are missing, null or unknown are no error") {
  for (const char* request : {R"({"text": "11 people"})", R"({"sources": [{"text": "11 people"}]})",
                              R"({"text": "11 people", "id": null, "title": null, "published": null, "options": null})",
                              R"({"text": "11 people", "id": 7, "colour": {"deep": [1]}})",
                              R"({"text": "11 people", "published": "2025-09-05T10:00:00Z"})"}) {
    CAPTURE(request);
    CHECK(compared(request)["schema"] == "factdiff/1");
  }
}

TEST_CASE("a report has the contract's fields, in the contract's order") {
  const std::string report = compare_json(
      R"({"sources": [{"id": "a", "title": "T", "url": "u", "published": "2025-09-05", "text": "11 people"}]})");
  CHECK(contains(report,
                 R"({"schema":"factdiff/1","engine":"0.1.0","sources":[{"id":"a","title":"T","url":"u",)"
                 R"("published":"2025-09-05","length":9,"origin":0}],"mentions":[{"source":0,"start":0,"end":2,)"
                 R"("text":"11","kind":"figure","figure":{"type":"count","value":"11","low":"11","high":"11",)"
                 R"("unit":"person","hedge":"exact","direction":null,)"));
}

TEST_CASE("offsets are UTF-16 units and every text is its slice") {
  // Two units for the emoji, one for the accents, whatever their bytes.
  const Json answer = extracted("{\"text\": \"\U0001F600 \u00e9\u00e9 \u2014 11 people\"}");
  REQUIRE(answer["mentions"].size() == 1);
  CHECK(answer["mentions"][0]["start"] == 8);
  CHECK(answer["mentions"][0]["end"] == 10);
  CHECK(answer["mentions"][0]["text"] == "11");
}

TEST_CASE("a line's answer carries its id, and says how it went") {
  struct Row {
    std::string line;
    Json id;
    Outcome outcome;
  };
  const Row rows[] = {
      {R"({"id": 1, "text": "11 people died."})", 1, Outcome::quiet},
      {R"({"id": "x", "text": "11 people died."})", "x", Outcome::quiet},
      {R"({"text": "11 people died."})", nullptr, Outcome::quiet},
      {R"({"id": [1], "text": "11 people died."})", nullptr, Outcome::quiet},
      {R"({"id": 2})", 2, Outcome::error},
      {R"({"id": 3)", nullptr, Outcome::error},
      {R"(3)", nullptr, Outcome::error},
      {R"({"id": 5, "text": "11 \ud800 people"})", 5, Outcome::error},  // JSON of Python's json.dumps
      {R"({"text": "\uD83D\ude00 \uDfff", "id": "six"})", "six", Outcome::error},
      {R"({"id": 7, "text": "\ud83d\ude00 11 people died."})", 7, Outcome::quiet},
      {R"({"id": 8, "text": "\ud800)", nullptr, Outcome::error},
      {R"({"id": 4, "sources": [{"text": "The fire killed 11 people."}, {"text": "The fire killed 12 people."}]})", 4,
       Outcome::alarm},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const LineAnswer answer = compare_line(row.line);
    CHECK(answer.outcome == row.outcome);
    CHECK(Json::parse(answer.json)["id"] == row.id);
    CHECK_FALSE(contains(answer.json, "\n"));
  }
}

TEST_CASE("check and extract take one text") {
  const std::string two = R"({"sources": [{"text": "11 people"}, {"text": "12 people"}]})";
  CHECK(check_line(two).outcome == Outcome::error);
  CHECK(extract_line(two).outcome == Outcome::error);
  CHECK(check_line(R"({"text": "11 people"})").outcome == Outcome::quiet);
}

TEST_CASE("what is written can be read again: a report made of its own bytes") {
  const std::string request =
      R"({"sources": [{"text": "\"No\", he said.\u0000\u001b A \\ B / 11 people \u2028."}, {"text": "11 people"}]})";
  const std::string report = compare_json(request);
  CHECK(compare_json(request) == report);
  CHECK_FALSE(Json::parse(report, nullptr, false).is_discarded());
}
