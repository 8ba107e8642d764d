#include "report/json.h"

#include <nlohmann/json.hpp>

#include "report/alarm.h"
#include "report/names.h"
#include "text/utf16.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

using Json = nlohmann::ordered_json;

// ---- in ----------------------------------------------------------------------------------------------------------

Error bad_request(std::string message) { return {ErrorCode::bad_request, std::move(message)}; }

// A text field, "" when it is missing or null; an error when it is something else.
std::optional<Error> read_text(const Json& object, const char* name, const std::string& where, std::string& into) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return std::nullopt;
  if (!found->is_string())
    return bad_request("\"" + std::string(name) + "\" of " + where + " is not a text. Give a JSON string.");
  into = found->get<std::string>();
  return std::nullopt;
}

std::optional<Error> read_source(const Json& object, const std::string& where, Source& source) {
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

std::optional<Error> read_options(const Json& json, Options& options) {
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
  bool in_text = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') {
      in_text = !in_text;
    } else if (in_text) {
      at += c == '\\';  // the escaped character may be a quotation mark
    } else if (c == '[' || c == '{') {
      if (++depth > max_depth) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

// Every request enters here. Discarded when it is no JSON that can be read.
Json parse(std::string_view text) {
  if (is_too_deep(text)) return Json(Json::value_t::discarded);
  return Json::parse(text.begin(), text.end(), nullptr, false);
}

Error explain_bad_json(std::string_view text) {
  if (const auto at = find_invalid_utf8(text)) {
    return bad_request("The request is not valid UTF-8 (byte " + std::to_string(*at) +
                       "). Save the texts as UTF-8 and try again.");
  }
  if (is_too_deep(text)) return bad_request("The request is nested too deep. Give {\"sources\": [{\"text\": …}, …]}.");
  return bad_request("The request is not JSON. Give {\"sources\": [{\"text\": …}, …]}.");
}

Result<Request> request_of(const Json& json) {
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
  for (const Json& item : *sources) {
    Source source;
    const std::string where = "source " + std::to_string(request.sources.size() + 1);
    if (auto error = read_source(item, where, source)) return *error;
    request.sources.push_back(std::move(source));
  }
  return request;
}

// ---- out ---------------------------------------------------------------------------------------------------------

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// An object with room for its fields. Without it ordered_json copies the fields it has, all that is in them, as it
// grows.
Json object_of(std::size_t fields) {
  Json json = Json::object();
  json.get_ref<Json::object_t&>().reserve(fields);
  return json;
}

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json number_or_null(const std::optional<Decimal>& number) { return number ? Json(number->to_string()) : Json(nullptr); }

Json span_of(const Utf16Offsets& offsets, const Span& span) {
  return Json::array({offsets.from_byte(span.begin), offsets.from_byte(span.end)});
}

Json write_figure(const Figure& figure, const Utf16Offsets& offsets, std::string_view text) {
  Json json = object_of(13);
  json["type"] = name_of(figure.type);
  const bool written = !figure.iso.empty() || !figure.iso_low.empty() || !figure.iso_high.empty();
  json["value"] = written ? text_or_null(figure.iso) : number_or_null(figure.value);
  json["low"] = written ? text_or_null(figure.iso_low) : number_or_null(figure.low);
  json["high"] = written ? text_or_null(figure.iso_high) : number_or_null(figure.high);
  json["unit"] = figure.unit;
  json["hedge"] = name_of(figure.hedge);
  json["direction"] =
      figure.direction == Direction::none ? Json(nullptr) : Json(figure.direction == Direction::up ? "up" : "down");
  json["of"] = figure.of;
  json["statedBy"] = text_or_null(figure.stated_by);
  if (figure.numerator) json["numerator"] = figure.numerator->to_string();
  if (figure.denominator) json["denominator"] = figure.denominator->to_string();
  if (!figure.also.empty()) {
    json["also"] = {{"span", span_of(offsets, figure.also)},
                    {"text", text.substr(figure.also.begin, figure.also.size())}};
  }
  return json;
}

Json write_quote(const Quote& quote, const Utf16Offsets& offsets) {
  Json json;
  json["marked"] = quote.marked;
  json["speaker"] = text_or_null(quote.speaker);
  json["speakerSpan"] = quote.speaker_span.empty() ? Json(nullptr) : span_of(offsets, quote.speaker_span);
  json["cue"] = text_or_null(quote.cue);
  if (quote.continues) json["continues"] = *quote.continues;
  return json;
}

Json write_mention(const Mention& mention, const Utf16Offsets& offsets, std::string_view text) {
  Json json = object_of(6);
  json["source"] = mention.source;
  json["start"] = offsets.from_byte(mention.span.begin);
  json["end"] = offsets.from_byte(mention.span.end);
  json["text"] = text.substr(mention.span.begin, mention.span.size());
  json["kind"] = name_of(mention.kind);
  if (mention.kind == MentionKind::figure) {
    json["figure"] = write_figure(mention.figure, offsets, text);
  } else {
    json["quote"] = write_quote(mention.quote, offsets);
  }
  return json;
}

// Both sides of a diff, in UTF-16 within the mentions' own texts.
void write_diff(Json& json, const Finding& finding, const Report& report, const Request& request) {
  const auto text_of = [&](std::size_t index) {
    const Mention& mention = report.mentions[index];
    return std::string_view(request.sources[mention.source].text).substr(mention.span.begin, mention.span.size());
  };
  const Utf16Offsets a(text_of(finding.diff_of->first));
  const Utf16Offsets b(text_of(finding.diff_of->second));
  json["diff"] = Json::array();
  for (const DiffStep& step : finding.diff) {
    json["diff"].push_back({{"op", name_of(step.op)}, {"a", span_of(a, step.a)}, {"b", span_of(b, step.b)}});
  }
  json["diffOf"] = Json::array({finding.diff_of->first, finding.diff_of->second});
}

// Hundredths as JSON numbers, the same bytes on every platform.
Json hundredths(double share) { return static_cast<double>(static_cast<int>(share * 100 + 0.5)) / 100; }

Json write_finding(const Finding& finding, const Report& report, const Request& request) {
  Json json = object_of(12);
  json["id"] = finding.id;
  json["kind"] = name_of(finding.kind);
  json["verdict"] = name_of(finding.verdict);
  json["reasons"] = Json::array();
  for (const Reason reason : finding.reasons) json["reasons"].push_back(name_of(reason));
  json["about"] = finding.about;
  json["salience"] = hundredths(finding.salience);
  json["confidence"] = hundredths(finding.confidence);
  json["explanation"] = finding.explanation;
  json["members"] = Json::array();
  for (const Member& member : finding.members) {
    json["members"].push_back({{"mention", member.mention}, {"role", name_of(member.role)}});
  }
  json["absent"] = finding.absent;
  if (finding.diff_of) write_diff(json, finding, report, request);
  return json;
}

Json write_summary(const SourceSummary& source, const Utf16Offsets& offsets) {
  Json json;
  json["id"] = source.id;
  json["title"] = source.title;
  json["url"] = source.url;
  json["published"] = text_or_null(source.published);
  json["length"] = offsets.length();
  json["origin"] = source.origin;
  return json;
}

Json report_json(const Request& request, const Report& report) {
  Json json = object_of(5);
  json["schema"] = report_schema;
  json["engine"] = version();
  json["sources"] = Json::array();
  std::vector<Utf16Offsets> offsets;
  for (const Source& source : request.sources) offsets.emplace_back(source.text);
  for (std::size_t i = 0; i < report.sources.size(); ++i)
    json["sources"].push_back(write_summary(report.sources[i], offsets[i]));
  json["mentions"] = Json::array();
  for (const Mention& mention : report.mentions) {
    json["mentions"].push_back(write_mention(mention, offsets[mention.source], request.sources[mention.source].text));
  }
  json["findings"] = Json::array();
  for (const Finding& finding : report.findings) json["findings"].push_back(write_finding(finding, report, request));
  return json;
}

Json mentions_json(const Source& source, const std::vector<Mention>& mentions) {
  const Utf16Offsets offsets(source.text);
  Json json;
  json["mentions"] = Json::array();
  for (const Mention& mention : mentions) json["mentions"].push_back(write_mention(mention, offsets, source.text));
  return json;
}

Json error_json(const Error& error) {
  Json json;
  json["error"] = {{"code", name_of(error.code)}, {"message", error.message}};
  return json;
}

// ---- both --------------------------------------------------------------------------------------------------------

struct Answer {
  Json json;
  Outcome outcome = Outcome::quiet;
};

Answer answer_error(const Error& error) { return {error_json(error), Outcome::error}; }

Answer answer_compare(const Request& request) {
  const Result<Report> report = compare(request);
  if (!report) return answer_error(report.error());
  return {report_json(request, *report), has_alarm(*report) ? Outcome::alarm : Outcome::quiet};
}

Answer answer_check(const Request& request) {
  if (request.sources.size() != 1) return answer_error(bad_request("Give one text to check: {\"text\": …}."));
  return answer_compare(request);
}

Answer answer_extract(const Request& request) {
  if (request.sources.size() != 1) return answer_error(bad_request("Give one text to extract from: {\"text\": …}."));
  const Result<std::vector<Mention>> mentions = extract(request.sources[0], request.options);
  if (!mentions) return answer_error(mentions.error());
  return {mentions_json(request.sources[0], *mentions)};
}

using Answerer = Answer (*)(const Request&);

Answer too_large() {
  return answer_error(
      {ErrorCode::too_large, "The request is larger than 10 MiB of text. Compare fewer or shorter texts."});
}

Answer answer_json(const Json& json, std::string_view text, Answerer answer) {
  if (json.is_discarded()) return answer_error(explain_bad_json(text));
  const Result<Request> request = request_of(json);
  return request ? answer(*request) : answer_error(request.error());
}

std::string answer_text(std::string_view text, Answerer answer) {
  if (text.size() > max_json_bytes) return dump(too_large().json);
  return dump(answer_json(parse(text), text, answer).json);
}

// The request's "id" goes in front of the answer. Lists and objects are no ids: copying a deep one could exhaust the
// stack.
LineAnswer answer_line(std::string_view line, Answerer answerer) {
  Json out = object_of(8);
  out["id"] = nullptr;
  Answer answer;
  if (line.size() > max_json_bytes) {
    answer = too_large();
  } else {
    const Json json = parse(line);
    const auto id = json.find("id");
    if (id != json.end() && id->is_primitive()) out["id"] = *id;
    answer = answer_json(json, line, answerer);
  }
  for (auto& [name, value] : answer.json.items()) out[name] = std::move(value);
  return {dump(out), answer.outcome};
}

}  // namespace

std::string write_report(const Request& request, const Report& report) { return dump(report_json(request, report)); }

std::string write_mentions(const Source& source, const std::vector<Mention>& mentions) {
  return dump(mentions_json(source, mentions));
}

std::string compare_json(const std::string& request) { return answer_text(request, answer_compare); }

std::string extract_json(const std::string& request) { return answer_text(request, answer_extract); }

LineAnswer compare_line(std::string_view line) { return answer_line(line, answer_compare); }

LineAnswer check_line(std::string_view line) { return answer_line(line, answer_check); }

LineAnswer extract_line(std::string_view line) { return answer_line(line, answer_extract); }

}  // namespace factdiff
