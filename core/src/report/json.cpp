#include "report/json.h"

#include <nlohmann/json.hpp>

#include "report/alarm.h"
#include "report/json_writer.h"
#include "report/names.h"
#include "report/request.h"
#include "text/utf16.h"

namespace factdiff {
namespace {

using Json = nlohmann::ordered_json;

void write_text_or_null(JsonWriter& json, std::string_view name, const std::string& text) {
  json.name(name);
  if (text.empty()) {
    json.null();
  } else {
    json.value(text);
  }
}

void write_number_or_null(JsonWriter& json, std::string_view name, const std::optional<Decimal>& number) {
  write_text_or_null(json, name, number ? number->to_string() : std::string());
}

void write_span(JsonWriter& json, std::string_view name, const Utf16Offsets& offsets, const Span& span) {
  json.name(name);
  json.begin_array();
  json.value(offsets.from_byte(span.begin));
  json.value(offsets.from_byte(span.end));
  json.end_array();
}

void write_figure(JsonWriter& json, const Figure& figure, const Utf16Offsets& offsets, std::string_view text) {
  json.begin_object();
  json.field("type", name_of(figure.type));
  const bool written = !figure.iso.empty() || !figure.iso_low.empty() || !figure.iso_high.empty();
  if (written) {
    write_text_or_null(json, "value", figure.iso);
    write_text_or_null(json, "low", figure.iso_low);
    write_text_or_null(json, "high", figure.iso_high);
  } else {
    write_number_or_null(json, "value", figure.value);
    write_number_or_null(json, "low", figure.low);
    write_number_or_null(json, "high", figure.high);
  }
  json.field("unit", figure.unit);
  json.field("hedge", name_of(figure.hedge));
  const std::string_view directions[] = {"", "up", "down"};
  json.name("direction");
  if (figure.direction == Direction::none) {
    json.null();
  } else {
    json.value(directions[static_cast<std::size_t>(figure.direction)]);
  }
  json.field("of", figure.of);
  write_text_or_null(json, "statedBy", figure.stated_by);
  if (figure.numerator) json.field("numerator", figure.numerator->to_string());
  if (figure.denominator) json.field("denominator", figure.denominator->to_string());
  if (!figure.also.empty()) {
    json.name("also");
    json.begin_object();
    write_span(json, "span", offsets, figure.also);
    json.field("text", text.substr(figure.also.begin, figure.also.size()));
    json.end_object();
  }
  json.end_object();
}

void write_quote(JsonWriter& json, const Quote& quote, const Utf16Offsets& offsets) {
  json.begin_object();
  json.field("marked", quote.marked);
  write_text_or_null(json, "speaker", quote.speaker);
  if (quote.speaker_span.empty()) {
    json.name("speakerSpan");
    json.null();
  } else {
    write_span(json, "speakerSpan", offsets, quote.speaker_span);
  }
  write_text_or_null(json, "cue", quote.cue);
  if (quote.continues) json.field("continues", *quote.continues);
  if (quote.spoken) json.field("spoken", true);
  if (quote.part) json.field("part", true);
  json.end_object();
}

void write_mention(JsonWriter& json, const Mention& mention, const Utf16Offsets& offsets, std::string_view text) {
  json.begin_object();
  json.field("source", mention.source);
  json.field("start", offsets.from_byte(mention.span.begin));
  json.field("end", offsets.from_byte(mention.span.end));
  json.field("text", text.substr(mention.span.begin, mention.span.size()));
  json.field("kind", name_of(mention.kind));
  json.name(name_of(mention.kind));
  if (mention.kind == MentionKind::figure) {
    write_figure(json, mention.figure, offsets, text);
  } else {
    write_quote(json, mention.quote, offsets);
  }
  json.end_object();
}

// Both sides of a diff, in UTF-16 within the mentions' own texts.
void write_diff(JsonWriter& json, const Finding& finding, const Report& report, const Request& request) {
  const auto text_of = [&](std::size_t index) {
    const Mention& mention = report.mentions[index];
    return std::string_view(request.sources[mention.source].text).substr(mention.span.begin, mention.span.size());
  };
  const Utf16Offsets a(text_of(finding.diff_of->first));
  const Utf16Offsets b(text_of(finding.diff_of->second));
  json.name("diff");
  json.begin_array();
  for (const DiffStep& step : finding.diff) {
    json.begin_object();
    json.field("op", name_of(step.op));
    write_span(json, "a", a, step.a);
    write_span(json, "b", b, step.b);
    json.end_object();
  }
  json.end_array();
  json.name("diffOf");
  json.begin_array();
  json.value(finding.diff_of->first);
  json.value(finding.diff_of->second);
  json.end_array();
}

void write_finding(JsonWriter& json, const Finding& finding, const Report& report, const Request& request) {
  json.begin_object();
  json.field("id", finding.id);
  json.field("kind", name_of(finding.kind));
  json.field("verdict", name_of(finding.verdict));
  json.name("reasons");
  json.begin_array();
  for (const Reason reason : finding.reasons) json.value(name_of(reason));
  json.end_array();
  json.field("about", finding.about);
  json.name("salience");
  json.hundredths(finding.salience);
  json.name("confidence");
  json.hundredths(finding.confidence);
  json.field("explanation", finding.explanation);
  json.name("members");
  json.begin_array();
  for (const Member& member : finding.members) {
    json.begin_object();
    json.field("mention", member.mention);
    json.field("role", name_of(member.role));
    json.end_object();
  }
  json.end_array();
  json.name("absent");
  json.begin_array();
  for (const std::size_t source : finding.absent) json.value(source);
  json.end_array();
  if (finding.diff_of) write_diff(json, finding, report, request);
  json.end_object();
}

void write_summary(JsonWriter& json, const SourceSummary& source, const Utf16Offsets& offsets) {
  json.begin_object();
  json.field("id", source.id);
  json.field("title", source.title);
  json.field("url", source.url);
  write_text_or_null(json, "published", source.published);
  json.field("length", offsets.length());
  json.field("origin", source.origin);
  json.end_object();
}

std::string write_error(const Error& error) {
  JsonWriter json;
  json.begin_object();
  json.name("error");
  json.begin_object();
  json.field("code", name_of(error.code));
  json.field("message", error.message);
  json.end_object();
  json.end_object();
  return json.take();
}

// ---- answers -----------------------------------------------------------------------------------------------------

struct Answer {
  std::string json;  // an object
  Outcome outcome = Outcome::quiet;
};

Error bad_request(std::string message) { return {ErrorCode::bad_request, std::move(message)}; }

Answer answer_error(const Error& error) { return {write_error(error), Outcome::error}; }

Answer answer_compare(const Request& request) {
  const Result<Report> report = compare(request);
  if (!report) return answer_error(report.error());
  return {write_report(request, *report), has_alarm(*report) ? Outcome::alarm : Outcome::quiet};
}

Answer answer_check(const Request& request) {
  if (request.sources.size() != 1) return answer_error(bad_request("Give one text to check: {\"text\": …}."));
  return answer_compare(request);
}

Answer answer_extract(const Request& request) {
  if (request.sources.size() != 1) return answer_error(bad_request("Give one text to extract from: {\"text\": …}."));
  const Result<std::vector<Mention>> mentions = extract(request.sources[0], request.options);
  if (!mentions) return answer_error(mentions.error());
  return {write_mentions(request.sources[0], *mentions)};
}

using Answerer = Answer (*)(const Request&);

Answer too_large() {
  return answer_error(
      {ErrorCode::too_large, "The request is larger than 10 MiB of text. Compare fewer or shorter texts."});
}

Answer answer_json(Json& json, std::string_view text, Answerer answer) {
  const Result<Request> request = read_request(json, text);
  return request ? answer(*request) : answer_error(request.error());
}

std::string answer_text(std::string_view text, Answerer answer) {
  if (text.size() > max_json_bytes) return too_large().json;
  Json json = parse_json(text);
  return answer_json(json, text, answer).json;
}

// The request's "id" as JSON. Lists and objects are no ids: copying a deep one could exhaust the stack.
std::string id_of(const Json& json) {
  const auto given = json.find("id");
  if (given == json.end() || !given->is_primitive()) return "null";
  return given->dump(-1, ' ', false, Json::error_handler_t::replace);
}

// A line that is no JSON only for half a character says whose it is all the same.
std::string id_of_refused(std::string_view line) {
  const std::optional<std::string> whole = with_whole_characters(line);
  return whole ? id_of(parse_json(*whole)) : "null";
}

// The request's "id" goes in front of the answer.
LineAnswer answer_line(std::string_view line, Answerer answerer) {
  std::string id = "null";
  Answer answer;
  if (line.size() > max_json_bytes) {
    answer = too_large();
  } else {
    Json json = parse_json(line);
    id = json.is_discarded() ? id_of_refused(line) : id_of(json);
    answer = answer_json(json, line, answerer);
  }
  return {"{\"id\":" + id + "," + answer.json.substr(1), answer.outcome};
}

}  // namespace

std::string write_report(const Request& request, const Report& report) {
  std::vector<Utf16Offsets> offsets;
  for (const Source& source : request.sources) offsets.emplace_back(source.text);
  JsonWriter json;
  json.begin_object();
  json.field("schema", report_schema);
  json.field("engine", version());
  json.name("sources");
  json.begin_array();
  for (std::size_t i = 0; i < report.sources.size(); ++i) write_summary(json, report.sources[i], offsets[i]);
  json.end_array();
  json.name("mentions");
  json.begin_array();
  for (const Mention& mention : report.mentions) {
    write_mention(json, mention, offsets[mention.source], request.sources[mention.source].text);
  }
  json.end_array();
  json.name("findings");
  json.begin_array();
  for (const Finding& finding : report.findings) write_finding(json, finding, report, request);
  json.end_array();
  json.end_object();
  return json.take();
}

std::string write_mentions(const Source& source, const std::vector<Mention>& mentions) {
  const Utf16Offsets offsets(source.text);
  JsonWriter json;
  json.begin_object();
  json.name("mentions");
  json.begin_array();
  for (const Mention& mention : mentions) write_mention(json, mention, offsets, source.text);
  json.end_array();
  json.end_object();
  return json.take();
}

std::string compare_json(const std::string& request) { return answer_text(request, answer_compare); }

std::string extract_json(const std::string& request) { return answer_text(request, answer_extract); }

LineAnswer compare_line(std::string_view line) { return answer_line(line, answer_compare); }

LineAnswer check_line(std::string_view line) { return answer_line(line, answer_check); }

LineAnswer extract_line(std::string_view line) { return answer_line(line, answer_extract); }

}  // namespace factdiff
