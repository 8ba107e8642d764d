// The table, the note and the page that the command writes.
#include <doctest/doctest.h>

#include "html_report.h"
#include "input.h"
#include "markdown.h"
#include "table.h"
#include "wording.h"

using namespace factdiff;
using namespace factdiff::cli;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Mention figure_at(std::size_t source, std::size_t begin, std::size_t end) {
  Mention mention;
  mention.source = source;
  mention.span = {begin, end};
  mention.figure.value = Decimal::parse("11");
  return mention;
}

struct Compared {
  Request request;
  Report report;
};

// "11 dead" against "12 <b>dead</b>", made by hand so that these tests are of the writing alone.
Compared conflict_of_two() {
  Compared out;
  out.request.sources.resize(2);
  out.request.sources[0].id = "a";
  out.request.sources[0].text = "11 dead";
  out.request.sources[1].id = "b";
  out.request.sources[1].title = "B | C";
  out.request.sources[1].text = "12 <b>dead</b>";
  for (const Source& source : out.request.sources) {
    out.report.sources.push_back({source.id, source.title, "", "", source.text.size(), out.report.sources.size()});
  }
  out.report.mentions = {figure_at(0, 0, 2), figure_at(1, 0, 2), figure_at(1, 6, 10)};
  Finding agree;
  agree.id = "f1";
  agree.verdict = Verdict::agree;
  agree.members = {{2, Role::value}};
  Finding conflict;
  conflict.id = "f2";
  conflict.verdict = Verdict::conflict;
  conflict.about = "dead";
  conflict.explanation = "a says 11,\nb says 12 | \x1b[31m<13>.";
  conflict.members = {{0, Role::value}, {1, Role::value}};
  Finding only;
  only.id = "f3";
  only.members = {{2, Role::value}};
  out.report.findings = {agree, conflict, only};
  return out;
}

TableStyle style_with(bool colour, std::size_t width, bool all) {
  TableStyle style;
  style.colour = colour;
  style.width = width;
  style.all = all;
  return style;
}

}  // namespace

TEST_CASE("the worst finding stands first") {
  const Compared compared = conflict_of_two();
  const auto findings = worst_first(compared.report);
  CHECK(findings[0]->id == "f2");
  CHECK(findings[1]->id == "f1");
  CHECK(findings[2]->id == "f3");
  CHECK(summary_of(compared.report) == "2 sources, 1 conflict, 1 agree, 1 only");
}

TEST_CASE("sources have letters") {
  CHECK(letter_of(0) == "A");
  CHECK(letter_of(25) == "Z");
  CHECK(letter_of(26) == "AA");
  CHECK(letter_of(49) == "AX");
}

TEST_CASE("text on one line cannot steer a terminal") {
  CHECK(on_one_line(" a\n\tb ") == "a b");
  CHECK(on_one_line("a\x1b[31mb\x07") == "a[31mb");
  CHECK(on_one_line("a\u202eb\u009bc") == "abc");
  CHECK(on_one_line("ééééé", 3) == "ééé…");
  CHECK(on_one_line("ééé", 3) == "ééé");
  CHECK(on_one_line("") == "");
}

TEST_CASE("the table is plain without a terminal and coloured on one") {
  const Compared compared = conflict_of_two();
  const std::string plain = write_table(compared.request, compared.report, {});
  CHECK(contains(plain, "CONFLICT      dead\n"));
  CHECK(contains(plain, "A  11\n"));
  CHECK(contains(plain, "B  B | C"));
  CHECK(contains(plain, "1 stated by one source alone"));
  CHECK_FALSE(contains(plain, "\x1b"));
  CHECK(contains(write_table(compared.request, compared.report, style_with(true, 100, false)), "\x1b[31mCONFLICT"));
  CHECK(contains(write_table(compared.request, compared.report, style_with(false, 100, true)), "ONLY"));
}

TEST_CASE("long explanations are broken at spaces") {
  Compared compared = conflict_of_two();
  compared.report.findings[1].explanation = "one two three four five six seven eight nine ten eleven twelve";
  const std::string table = write_table(compared.request, compared.report, style_with(false, 40, false));
  CHECK(contains(table, "one two three four five\n              six seven eight"));
}

TEST_CASE("a note's cells cannot be broken by what they hold") {
  const Compared compared = conflict_of_two();
  const std::string note = write_markdown(compared.request, compared.report);
  CHECK(contains(note, "| conflict | dead | 11 | 12 | a says 11, b says 12 \\| \\[31m&lt;13\\>. |"));
  CHECK(contains(note, "- **B** B \\| C"));
}

TEST_CASE("a page shows texts as text, with its findings' places marked") {
  const Compared compared = conflict_of_two();
  const std::string page = write_html_report(compared.request, compared.report);
  CHECK(contains(page, "default-src 'none'"));
  CHECK(contains(page, "<mark id=\"m0\" class=\"conflict\">11</mark> dead"));
  CHECK(contains(page, "&lt;b&gt;<mark id=\"m2\" class=\"agree\">dead</mark>&lt;/b&gt;"));
  CHECK_FALSE(contains(page, "<b>"));
  CHECK_FALSE(contains(page, "<script"));
}

TEST_CASE("a figure inside a quote is a mark inside a mark, and crossing ones are left out") {
  Compared compared = conflict_of_two();
  compared.request.sources.resize(1);
  compared.request.sources[0].text = "“11 dead” he";
  compared.report.sources.resize(1);
  compared.report.mentions = {figure_at(0, 3, 10), figure_at(0, 3, 5), figure_at(0, 6, 15)};
  compared.report.findings = {compared.report.findings[1]};
  compared.report.findings[0].members = {{0, Role::value}, {1, Role::value}, {2, Role::value}};
  const std::string page = write_html_report(compared.request, compared.report);
  CHECK(contains(
      page, "“<mark id=\"m0\" class=\"conflict\"><mark id=\"m1\" class=\"conflict\">11</mark> dead</mark>” he</div>"));
}

TEST_CASE("files are named shortly, and by their path where two are alike") {
  const auto ids = ids_of({{"bbc/a.txt", "", ""}, {"afp/a.txt", "", ""}, {"b.txt", "", ""}, {"-", "", ""}});
  CHECK(ids == std::vector<std::string>{"bbc/a.txt", "afp/a.txt", "b.txt", "standard input"});
}
