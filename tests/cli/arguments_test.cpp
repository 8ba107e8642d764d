#include "arguments.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace factdiff;
using namespace factdiff::cli;

namespace {

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

}  // namespace

TEST_CASE("command lines that make sense") {
  struct Row {
    const char* line;
    Verb verb;
    Form form;
    std::size_t files;
  };
  const Row rows[] = {
      {"compare a.txt b.txt", Verb::compare, Form::table, 2},
      {"compare --json a.txt b.txt", Verb::compare, Form::json, 2},
      {"compare a.txt - --markdown", Verb::compare, Form::markdown, 2},
      {"compare a.txt b.txt --html out.html", Verb::compare, Form::html, 2},
      {"compare --html=out.html a.txt", Verb::compare, Form::html, 1},
      {"compare --html OUT.HTM a.html b.html", Verb::compare, Form::html, 2},
      {"compare --html - a.txt -", Verb::compare, Form::html, 2},
      {"compare --html=--odd.html a.txt", Verb::compare, Form::html, 1},
      {"compare --title=--json a.txt", Verb::compare, Form::table, 1},
      {"check a.txt", Verb::check, Form::table, 1},
      {"extract --ndjson", Verb::extract, Form::ndjson, 0},
      {"compare --ndjson --jobs 4 --exit-zero", Verb::compare, Form::ndjson, 0},
      {"compare --jobs=0 --ndjson", Verb::compare, Form::ndjson, 0},
      {"compare -- --odd.txt b.txt", Verb::compare, Form::table, 2},
      {"--help", Verb::help, Form::table, 0},
      {"compare --help --nonsense", Verb::help, Form::table, 0},
      {"--version", Verb::version, Form::table, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto command = parse_arguments(words_of(row.line));
    REQUIRE(command);
    CHECK(command->verb == row.verb);
    CHECK(command->form == row.form);
    CHECK(command->files.size() == row.files);
  }
}

TEST_CASE("command lines that make none name what is wrong") {
  struct Row {
    const char* line;
    const char* part;
  };
  const Row rows[] = {
      {"", "compare, check or extract"},
      {"comprae a.txt", "comprae"},
      {"compare", "Give a file"},
      {"compare --jsn a.txt", "--jsn"},
      {"compare --json --markdown a.txt", "--markdown"},
      {"check a.txt b.txt", "one file"},
      {"extract a.txt b.txt", "one file"},
      {"extract a.txt --html x.html", "--html"},
      {"compare --html a.txt b.txt", "\"a.txt\""},  // OUT.html was forgotten: a.txt must stay as it is
      {"compare a.txt b.txt --html", "--html needs"},
      {"compare --html= a.txt", "ends in .html"},
      {"compare --html --all a.txt", "--html needs a value before --all"},
      {"compare --html a.html a.html b.html", "over a.html"},
      {"compare --html ./x//a.html b.html x/a.html", "one of the reports"},
      {"compare --html out.html.txt a.txt", "ends in .html"},
      {"compare --title --published 2025-09-05 a.txt", "--title needs a value before --published"},
      {"compare - -", "once"},
      {"compare a.txt --title", "--title needs"},
      {"compare a.txt --title T --title U", "more titles"},
      {"compare --ndjson a.txt", "no files"},
      {"compare --ndjson --published 2025-01-01", "no files"},
      {"compare --ndjson --jobs -1", "from 0 to 256"},
      {"compare --ndjson --jobs 4x", "from 0 to 256"},
      {"compare --ndjson --jobs 257", "from 0 to 256"},
      {"compare --jobs 2 a.txt", "--jobs is for --ndjson"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto command = parse_arguments(words_of(row.line));
    REQUIRE_FALSE(command);
    CHECK(command.error().message.find(row.part) != std::string::npos);
  }
}

TEST_CASE("titles and dates go to files in order, wherever they stand") {
  const auto command =
      parse_arguments({"compare", "--title", "First", "a.txt", "--published=2025-09-05", "b.txt", "--title", "Second"});
  REQUIRE(command);
  CHECK(command->files[0].title == "First");
  CHECK(command->files[1].title == "Second");
  CHECK(command->files[0].published == "2025-09-05");
  CHECK(command->files[1].published.empty());
}
