#include "report/request.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "text/utf8.h"

namespace factdiff {
namespace {

using Json = nlohmann::ordered_json;

Error bad_request(std::string message) { return {ErrorCode::bad_request, std::move(message)}; }

// A text field, "" when it is missing or null; an error when it is something else.
std::optional<Error> read_text(Json& object, const char* name, const std::string& where, std::string& into) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return std::nullopt;
  if (!found->is_string())
    return bad_request("\"" + std::string(name) + "\" of " + where + " is not a text. Give a JSON string.");
  into = std::move(found->get_ref<std::string&>());
  return std::nullopt;
}

std::optional<Error> read_source(Json& object, const std::string& where, Source& source) {
  if (!object.is_object()) return bad_request("The " + where + " is not an object. Give {\"text\": …}.");
  if (object.find("text") == object.end())
    return bad_request("The " + where + " has no \"text\". Give the text of the report.");
  // In a lone text, "id" is the request's own and may be a number.
  const auto id = object.find("id");
  if (id != object.end() && id->is_string()) source.id = id->get<std::string>();
  for (const auto& [name, field] : {std::pair<const char*, std::string*>{"text", &source.text},
                                    {"title", &source.title},
                                    {"url", &source.url},
                                    {"published", &source.published}}) {
    if (auto error = read_text(object, name, where, *field)) return error;
  }
  return std::nullopt;
}

std::optional<Error> read_options(Json& json, Options& options) {
  const auto found = json.find("options");
  if (found == json.end() || found->is_null()) return std::nullopt;
  if (!found->is_object())
    return bad_request("\"options\" is not an object. Leave it out, or give {\"locale\": \"en\"}.");
  if (auto error = read_text(*found, "locale", "options", options.locale)) return error;
  const auto salience = found->find("minSalience");
  if (salience == found->end() || salience->is_null()) return std::nullopt;
  if (!salience->is_number()) return bad_request("\"minSalience\" is not a number. Give 0 to 1.");
  options.min_salience = salience->get<double>();
  return std::nullopt;
}

// Lists and objects in one another, outside of texts. What a request needs is 3; following a million exhausts the
// stack.
constexpr int max_depth = 100;

bool is_too_deep(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') {
      for (++at; at < text.size() && text[at] != '"'; ++at) at += text[at] == '\\';  // what it escapes may be a mark
    } else if (c == '[' || c == '{') {
      if (++depth > max_depth) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

bool is_between(const std::optional<unsigned>& unit, unsigned low, unsigned high) {
  return unit && *unit >= low && *unit <= high;
}

// The UTF-16 unit of an escape that begins at `at`: "\\ud83d" -> 0xD83D.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at) {
  if (text.substr(std::min(at, text.size()), 2) != "\\u" || text.size() - at < 6) return std::nullopt;
  unsigned unit = 0;
  const char* const digits = text.data() + at + 2;
  const auto [end, problem] = std::from_chars(digits, digits + 4, unit, 16);
  return problem == std::errc() && end == digits + 4 ? std::optional(unit) : std::nullopt;
}

Error explain_bad_json(std::string_view text) {
  if (const auto at = find_invalid_utf8(text)) {
    return bad_request("The request is not valid UTF-8 (byte " + std::to_string(*at) +
                       "). Save the texts as UTF-8 and try again.");
  }
  if (is_too_deep(text)) return bad_request("The request is nested too deep. Give {\"sources\": [{\"text\": …}, …]}.");
  if (with_whole_characters(text)) {
    return bad_request(
        "A text holds half a character: one of \\ud800 to \\udfff without its other half. Write \\ufffd there.");
  }
  return bad_request("The request is not JSON. Give {\"sources\": [{\"text\": …}, …]}.");
}

Result<Request> request_of(Json& json) {
  if (!json.is_object()) return bad_request("The request is not an object. Give {\"sources\": [{\"text\": …}, …]}.");
  Request request;
  if (auto error = read_options(json, request.options)) return *error;
  const auto sources = json.find("sources");
  if (sources == json.end()) {
    Source source;
    if (auto error = read_source(json, "request", source)) return *error;
    request.sources.push_back(std::move(source));
    return request;
  }
  if (!sources->is_array()) return bad_request("\"sources\" is not a list. Give [{\"text\": …}, …].");
  for (Json& item : *sources) {
    Source source;
    const std::string where = "source " + std::to_string(request.sources.size() + 1);
    if (auto error = read_source(item, where, source)) return *error;
    request.sources.push_back(std::move(source));
  }
  return request;
}

}  // namespace

Json parse_json(std::string_view text) {
  if (is_too_deep(text)) return Json(Json::value_t::discarded);
  return Json::parse(text.begin(), text.end(), nullptr, false);
}

std::optional<std::string> with_whole_characters(std::string_view text) {
  std::optional<std::string> whole;
  for (std::size_t at = text.find('\\'); at < text.size(); at = text.find('\\', at)) {
    const std::optional<unsigned> unit = escaped_unit(text, at);
    if (!is_between(unit, 0xD800, 0xDFFF)) {
      at += 2;  // what it escapes may be a backslash
    } else if (*unit < 0xDC00 && is_between(escaped_unit(text, at + 6), 0xDC00, 0xDFFF)) {
      at += 12;
    } else {
      if (!whole) whole = std::string(text);
      whole->replace(at, 6, "\\ufffd");
      at += 6;
    }
  }
  return whole;
}

Result<Request> read_request(Json& json, std::string_view text) {
  if (json.is_discarded()) return explain_bad_json(text);
  return request_of(json);
}

}  // namespace factdiff
