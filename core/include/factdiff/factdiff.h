// Factdiff: where several reports of one event differ in their figures and quotes, and why.
//
//   factdiff::Request request;
//   request.sources.push_back({.id = "a", .text = "The town gets $13.5 million for roads and $6 million for
//   bridges."}); request.sources.push_back({.id = "b", .text = "The town gets nearly $20 million, including six million
//   for bridges."}); auto report = factdiff::compare(request); if (!report) { use report.error().code and .message; }
//   report->findings[0].verdict      -> Verdict::derived
//   report->findings[0].explanation  -> "$13.5 million + $6 million = $19.5 million, which fits “nearly $20 million”."
//
//   request.sources[0].text = "\xff";  factdiff::compare(request).error().code  -> ErrorCode::bad_request
//
// Everything here is a value: nothing throws, logs, reads the clock or keeps state; the same request gives the
// same report. Offsets are bytes of UTF-8, half open; the JSON report (report/json.h) has UTF-16 offsets.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "factdiff/decimal.h"

namespace factdiff {

// ---- in ---------------------------------------------------------------------------------------------------------

// One report given to the engine. Only `text` is required, UTF-8.
struct Source {
  std::string id;
  std::string title;
  std::string url;
  std::string published;  // ISO 8601 date ("2025-09-05", a time may follow); anchors "on Thursday"; "" when not known
  std::string text;
};

struct Options {
  std::string locale = "en";  // BCP 47; "en-GB" reads 5/6/2024 day first and "$" stays USD unless the text says more
  double min_salience = 0;    // 0..1; findings below it are left out of the report
};

struct Request {
  std::vector<Source> sources;  // 1..50
  Options options;
};

// At most so many bytes of UTF-8 text in one request.
inline constexpr std::size_t max_request_bytes = std::size_t{10} * 1024 * 1024;
inline constexpr std::size_t max_sources = 50;
// At most so many figures and quotes: ten megabytes of news have fewer, ten megabytes of bare digits have millions.
inline constexpr std::size_t max_mentions = 200'000;

enum class ErrorCode {
  bad_request,  // not JSON, a field missing or of the wrong type, no source, an empty text, invalid UTF-8
  too_large,    // more than max_request_bytes, max_sources or max_mentions
};

struct Error {
  ErrorCode code = ErrorCode::bad_request;
  std::string message;  // the cause and the next step, one or two sentences
};

// A value or an error; `*result` only where `result` is true.
template <typename T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT: a value is a result
  Result(Error error) : state_(std::move(error)) {}  // NOLINT: an error is a result
  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  const T& operator*() const { return *std::get_if<T>(&state_); }
  T& operator*() { return *std::get_if<T>(&state_); }
  const T* operator->() const { return std::get_if<T>(&state_); }
  const Error& error() const { return *std::get_if<Error>(&state_); }

 private:
  std::variant<T, Error> state_;
};

// ---- out: mentions ------------------------------------------------------------------------------------------------

// Half-open range of bytes in one source's text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
  bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
  friend bool operator==(const Span&, const Span&) = default;
};

enum class FigureType { money, percent, count, measure, duration, age, date, time, ordinal, ratio, score };
enum class Hedge { exact, about, nearly, over, at_least, under, at_most, range, vague };
enum class Direction { none, up, down };

// A number with what it means. Money, percents, counts, measures, durations, ages, ordinals and ratios have decimals in
// `value`/`low`/`high`; dates, times and scores have text in `iso`/`iso_low`/`iso_high` ("2025-07-25", "23:52", "3-2").
struct Figure {
  FigureType type = FigureType::count;
  std::optional<Decimal> value;  // in the base of `unit`; nullopt for a range or a vague count ("5 to 7", "dozens")
  std::optional<Decimal> low;    // what the author stated: equal to `value` unless a range or a vague count
  std::optional<Decimal> high;
  std::string iso;
  std::string iso_low;
  std::string iso_high;
  std::string unit;  // ISO 4217, CLDR unit identifier, "percent", "percentage-point", singular counted noun, or ""
  Hedge hedge = Hedge::exact;
  Direction direction = Direction::none;  // up or down when the figure is a change
  // Place value of the last digit its author wrote and meant, in the base of `unit`: "13.5 million" 100000,
  // "20 million" 10000000, "1,247" 1, "$2.50" 0.01. The judge takes half of it to each side.
  std::optional<Decimal> step;
  std::optional<Decimal> numerator;  // "three of the 12", "two-thirds"
  std::optional<Decimal> denominator;
  std::string of;         // the words that say what is measured; "" when the text does not say
  Span of_span;           // the run of them that names the thing ("traffickers" of "traffickers killed"); may be empty
  Span noun;              // the counted or measured noun right at the figure ("troops" of "200 troops"); may be empty
  std::string stated_by;  // who the text says gives the figure; "" when it is the author
  Span also;              // the second spelling of one measure: the "8km" of "5 miles (8km)"; may be empty
};

struct Quote {
  bool marked = true;   // in quotation marks
  std::string speaker;  // fullest form of the name in the source; "" when the text does not make it clear
  Span speaker_span;    // the words at the quote that name the speaker ("Rubio", "he"); may be empty
  std::string cue;      // "said", "according to", "described"; "" when there is none
  std::optional<std::size_t> continues;  // index of the earlier mention when one quote is split by its attribution
  bool spoken = false;                   // without marks, but a speaker's very words: in a transcript or a speech
  bool copy = false;                     // found only because another source quotes the words
  bool part = false;                     // nested sentences of a longer quote that another source quotes apart
};

enum class MentionKind { figure, quote };

struct Mention {
  std::size_t source = 0;
  Span span;
  MentionKind kind = MentionKind::figure;
  Figure figure;  // when kind is figure
  Quote quote;    // when kind is quote
};

// ---- out: findings ------------------------------------------------------------------------------------------------

enum class Verdict {
  agree,
  compatible,
  derived,
  conflict,
  incomparable,
  miscalculated,  // figures
  same,
  cropped,
  altered,
  unquoted,
  paraphrase,
  speaker,  // quotes
  only,     // both
};

enum class Reason {
  value,
  rounding,
  bound,
  range,
  conversion,
  fraction,
  sum,
  difference,
  share,
  percent_change,
  part_of,
  list_count,
  hedge_direction,
  hedge_dropped,
  direction,
  stated_by,
  later_report,
  scope,
  currency,
  magnitude_slip,
  digits_transposed,
  points_not_percent,  // figures
  words_changed,
  words_cut,
  words_added,
  figure_changed,
  negation_changed,
  ellipsis,
  bracket_edit,
  spliced,
  speaker,
  marks_dropped,  // quotes
};

enum class Role { value, part, total, whole, base, change };

struct Member {
  std::size_t mention = 0;  // index into Report::mentions
  Role role = Role::value;
};

enum class DiffOp { equal, deleted, inserted, replaced };

// One step of a word diff; spans are bytes within the two mentions' own texts.
struct DiffStep {
  DiffOp op = DiffOp::equal;
  Span a;
  Span b;
};

// The mentions, across sources, of one fact, and what the engine says of them.
struct Finding {
  std::string id;  // "f1", "q2": unique in the report
  MentionKind kind = MentionKind::figure;
  Verdict verdict = Verdict::only;
  std::vector<Reason> reasons;  // most telling first
  std::string about;            // what the fact is about, a few words
  double salience = 0;          // 0..1, for order
  double confidence = 0;        // 0..1, that the members speak of one fact
  std::string explanation;      // one plain sentence with the figures in it
  std::vector<Member> members;
  std::vector<std::size_t> absent;                             // indexes of sources with no member
  std::vector<DiffStep> diff;                                  // quotes whose words differ
  std::optional<std::pair<std::size_t, std::size_t>> diff_of;  // mentions the diff is of
};

struct SourceSummary {
  std::string id;
  std::string title;
  std::string url;
  std::string published;
  std::size_t length = 0;  // bytes here, UTF-16 code units in the JSON report
  std::size_t origin = 0;  // sources that are rewrites of one text carry the same number
};

struct Report {
  std::vector<SourceSummary> sources;
  std::vector<Mention> mentions;  // in text order, source by source
  std::vector<Finding> findings;  // most important first
};

// ---- calls --------------------------------------------------------------------------------------------------------

// Compares 1..max_sources sources. One source is checked against itself. Finding nothing is an answer, not an error.
Result<Report> compare(const Request& request);

// Every figure and quote of one source, in text order.
Result<std::vector<Mention>> extract(const Source& source, const Options& options = {});

// "0.1.0"
std::string_view version();

}  // namespace factdiff
