#include "arguments.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace factdiff::cli {
namespace {

constexpr unsigned max_jobs = 256;

constexpr std::string_view usage_text =
    R"(factdiff: where reports of one event differ in their figures and quotes, and why

  factdiff compare A.txt B.txt [C.txt …]   what the reports say of the same facts, worst first
  factdiff check A.txt                     one report against itself
  factdiff extract A.txt                   the figures and quotes of one report

  --json                one report as JSON
  --ndjson              one JSON request a line on standard input, one report a line on standard output
                        compare: {"id": 1, "sources": [{"text": "…"}, …]}   check, extract: {"id": 1, "text": "…"}
  --jobs N              with --ndjson: N lines at a time, 0 for one on each core; the answers keep their order
  --markdown            a note
  --html OUT.html       a page for a browser, complete in one file; - for standard output
  --all                 the table also lists what only one source states
  --title TEXT          the report's title; the first --title is the first file's, and so on
  --published DATE      its date, as 2025-09-05, in the same way; "" skips a file
  --locale TAG          en (the default), en-GB, …
  --exit-zero           end with 0 also where figures conflict or lines are bad: the answers say it
  --help, --version

Files are UTF-8 text, or pages named .html (their text is read, scripts never run). "-" is standard input.
Exit: 0 no conflict, 1 a figure conflicts or is miscalculated, 2 bad usage or unreadable input.
NO_COLOR=1 turns colour off.
)";

// Two ways to write one place: "./a.html" and "a.html", "x//a.html" and "x/a.html".
std::string plain_path(std::string_view path) {
  std::string plain = path.starts_with("/") ? "/" : "";
  while (!path.empty()) {
    const std::string_view part = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(path.size(), part.size() + 1));
    if (part.empty() || part == ".") continue;
    if (!plain.empty() && plain.back() != '/') plain += '/';
    plain += part;
  }
  return plain;
}

// Of a page that may be written: a forgotten OUT.html must not cost the first report.
bool is_page_name(std::string_view path) {
  std::string lower(path.substr(path.size() - std::min<std::size_t>(path.size(), 5)));
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
  return lower.ends_with(".html") || lower.ends_with(".htm");
}

Error usage_error(std::string message) { return {ErrorCode::bad_request, message + " See factdiff --help."}; }

std::optional<Verb> parse_verb(std::string_view word) {
  if (word == "compare") return Verb::compare;
  if (word == "check") return Verb::check;
  if (word == "extract") return Verb::extract;
  if (word == "help" || word == "--help" || word == "-h") return Verb::help;
  if (word == "version" || word == "--version") return Verb::version;
  return std::nullopt;
}

std::optional<Form> parse_form(std::string_view word) {
  if (word == "--json") return Form::json;
  if (word == "--ndjson") return Form::ndjson;
  if (word == "--markdown") return Form::markdown;
  if (word == "--html") return Form::html;
  return std::nullopt;
}

// Walks the words once; each take_… method eats one option.
class ArgumentReader {
 public:
  explicit ArgumentReader(const std::vector<std::string>& words) : words_(words) {}

  Result<Command> read() {
    if (words_.empty()) return usage_error("Say what to do: compare, check or extract.");
    const std::optional<Verb> verb = parse_verb(words_[0]);
    if (!verb) return usage_error("\"" + words_[0] + "\" is none of compare, check, extract.");
    command_.verb = *verb;
    if (*verb == Verb::help || *verb == Verb::version) return command_;
    bool options_over = false;
    for (at_ = 1; at_ < words_.size(); ++at_) {
      const std::string& word = words_[at_];
      if (options_over || word == "-" || !word.starts_with("-")) {
        command_.files.push_back({word, "", ""});
      } else if (word == "--") {
        options_over = true;
      } else if (const auto error = take_option(word)) {
        return *error;
      }
      if (command_.verb == Verb::help) return command_;
    }
    if (const auto error = match_files()) return *error;
    return command_;
  }

 private:
  std::optional<Error> take_option(const std::string& word) {
    const std::size_t sign = word.find('=');
    const std::string name = word.substr(0, sign);
    inline_value_ = sign == std::string::npos ? std::nullopt : std::optional(word.substr(sign + 1));
    if (name == "--help" || name == "-h") {
      command_.verb = Verb::help;
      return std::nullopt;
    }
    if (name == "--all" || name == "--exit-zero") {
      (name == "--all" ? command_.all : command_.exit_zero) = true;
      return std::nullopt;
    }
    if (const std::optional<Form> form = parse_form(name)) {
      if (form_given_ && *form != command_.form)
        return usage_error("Give one form of output; " + name + " is a second.");
      form_given_ = true;
      command_.form = *form;
      return *form == Form::html ? take_value(name, command_.html_path) : std::nullopt;
    }
    if (name == "--jobs") return take_jobs();
    if (name == "--locale") return take_value(name, command_.locale);
    if (name == "--title") return take_value(name, titles_.emplace_back());
    if (name == "--published") return take_value(name, dates_.emplace_back());
    return usage_error("There is no option " + name + ".");
  }

  std::optional<Error> take_value(const std::string& name, std::string& into) {
    if (inline_value_) {
      into = *inline_value_;
    } else if (at_ + 1 < words_.size() && !words_[at_ + 1].starts_with("--")) {
      into = words_[++at_];
    } else if (at_ + 1 < words_.size()) {
      const std::string& next = words_[at_ + 1];
      return usage_error(name + " needs a value before " + next + ". If it is the value, write " + name + "=" + next +
                         ".");
    } else {
      return usage_error(name + " needs a value.");
    }
    return std::nullopt;
  }

  std::optional<Error> take_jobs() {
    std::string value;
    if (const auto error = take_value("--jobs", value)) return error;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), command_.jobs);
    if (problem != std::errc() || end != value.data() + value.size() || command_.jobs > max_jobs) {
      return usage_error("--jobs needs a number from 0 to " + std::to_string(max_jobs) + ".");
    }
    jobs_given_ = true;
    return std::nullopt;
  }

  // Whether the files fit the verb and the page; titles and dates go to their files.
  std::optional<Error> match_files() {
    auto& files = command_.files;
    if (command_.form == Form::ndjson) {
      if (!files.empty() || !titles_.empty() || !dates_.empty()) {
        return usage_error("--ndjson reads its texts, titles and dates from standard input: give no files.");
      }
      return std::nullopt;
    }
    if (jobs_given_) return usage_error("--jobs is for --ndjson: files are one request.");
    if (command_.verb == Verb::extract && command_.form == Form::html) {
      return usage_error("--html shows a comparison: use it with compare or check.");
    }
    if (const auto error = check_html_path()) return *error;
    if (files.empty()) return usage_error("Give a file to read, or - for standard input.");
    if (command_.verb != Verb::compare && files.size() > 1) {
      return usage_error("Give one file here; to compare several: factdiff compare A.txt B.txt.");
    }
    if (std::count_if(files.begin(), files.end(), [](const InputFile& file) { return file.path == "-"; }) > 1) {
      return usage_error("Standard input can be read once: give - for one file only.");
    }
    if (titles_.size() > files.size() || dates_.size() > files.size()) {
      return usage_error("There are more titles or dates than files.");
    }
    for (std::size_t i = 0; i < titles_.size(); ++i) files[i].title = titles_[i];
    for (std::size_t i = 0; i < dates_.size(); ++i) files[i].published = dates_[i];
    return std::nullopt;
  }

  // Whether the page may be written where it is asked for: in the place of no report, and of no file that is no page.
  std::optional<Error> check_html_path() const {
    const std::string& path = command_.html_path;
    if (command_.form != Form::html || path == "-") return std::nullopt;
    if (!is_page_name(path)) {
      return usage_error("--html would write its page into \"" + path +
                         "\". Give it a name that ends in .html, or - for standard output: --html OUT.html.");
    }
    for (const InputFile& file : command_.files) {
      if (plain_path(file.path) == plain_path(path)) {
        return usage_error("--html would write its page over " + path +
                           ", which is one of the reports. Give another name.");
      }
    }
    return std::nullopt;
  }

  const std::vector<std::string>& words_;
  std::size_t at_ = 0;
  Command command_;
  bool form_given_ = false;
  bool jobs_given_ = false;
  std::optional<std::string> inline_value_;  // the part after "=" of --title=…
  std::vector<std::string> titles_;
  std::vector<std::string> dates_;
};

}  // namespace

Result<Command> parse_arguments(const std::vector<std::string>& words) { return ArgumentReader(words).read(); }

std::string_view usage() { return usage_text; }

}  // namespace factdiff::cli
