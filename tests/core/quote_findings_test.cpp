// Quotes of several sources: which are the same words, and what happened to them.
#include "compare/quote_findings.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "compare/quote_parts.h"
#include "report/names.h"

using namespace factdiff;

namespace {

Request request_of(const std::vector<std::string>& texts) {
  Request request;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Source source;
    source.id = std::string(1, static_cast<char>('a' + i));
    source.text = texts[i];
    request.sources.push_back(source);
  }
  return request;
}

std::vector<Finding> shared_findings(const std::vector<std::string>& texts) {
  const Request request = request_of(texts);
  std::vector<ReadSource> read = read_sources(request);
  add_quote_parts(read);
  std::vector<Finding> findings = find_quote_findings(request, read);
  findings.erase(std::remove_if(findings.begin(), findings.end(),
                                [](const Finding& finding) { return finding.verdict == Verdict::only; }),
                 findings.end());
  return findings;
}

// "altered words-changed | same": verdict and reasons of each finding that more than one source shares.
std::string summary_of(const std::vector<std::string>& texts) {
  std::string summary;
  for (const Finding& finding : shared_findings(texts)) {
    if (!summary.empty()) summary += " | ";
    summary += name_of(finding.verdict);
    for (const Reason reason : finding.reasons) summary += " " + std::string(name_of(reason));
  }
  return summary;
}

struct Row {
  std::string a;
  std::string b;
  std::string findings;
};

}  // namespace

TEST_CASE("two sources give the same words, or other ones") {
  const Row rows[] = {
      // w01: marks, dashes and case are no difference
      {"“We will rebuild this town — all of it,” Mayor Ann Dole said.",
       "Ann Dole said: \"we will rebuild this town - all of it.\"", "same"},
      {"“We will organise a vote,” Ann Dole said.", "“We will organize a vote,” Ann Dole said.", "same"},
      // w02
      {"“We will rebuild this town,” Ann Dole said.", "Ann Dole promised “we will rebuild” after the flood.",
       "cropped words-cut"},
      // w03
      {"“We gonna rebuild every house on this street,” Ann Dole said.",
       "“We are going to rebuild every house on this street,” Ann Dole said.", "altered words-changed"},
      // w04
      {"“We will [rebuild] the harbour by spring,” Ann Dole said.",
       "“We will do it the harbour by spring,” Ann Dole said.", "altered bracket-edit words-changed"},
      // w05
      {"“Parking on the grass is not permitted here,” Ann Dole said.",
       "“Parking on the grass is permitted here,” Ann Dole said.", "altered negation-changed words-cut"},
      // w07
      {"“We lost twelve people in the harbour fire,” Ann Dole said.",
       "“We lost twenty people in the harbour fire,” Ann Dole said.", "altered figure-changed words-changed"},
      // w08
      {"“We will rebuild every house on this street by spring,” Ann Dole said.",
       "“We will rebuild every house on this street by spring,” Jo Cole said.", "speaker speaker"},
      {"“We will rebuild every house on this street by spring,” Ann Dole said.",
       "“We will rebuild every house on this street by spring,” Dole said.", "same"},
      {"“We will rebuild every house on this street by spring,” Ann Dole said.",
       "“We will rebuild every house on this street by spring,” a resident said.", "same"},
      // an ellipsis shows the cut
      {"“The harbour, which my father built, will open again in spring,” Ann Dole said.",
       "“The harbour … will open again in spring,” Ann Dole said.", "cropped ellipsis"},
      {"“The harbour, which my father built, will open again in spring,” Ann Dole said.",
       "“The harbour will open again in spring,” Ann Dole said.", "altered words-cut"},
      // of a long quote one sentence is kept, another changed
      {"“Twenty boats were lost. We had no warning at all. The sirens were silent,” Ann Dole said.",
       "“We had no warning at all,” Ann Dole said. Later she said: “The sirens were not silent.”",
       "same | altered negation-changed words-added spliced"},
      // words cut before a full stop join no sentences
      {"“The sirens were silent all night. We had no warning,” Ann Dole said.",
       "“The sirens were silent. We had no warning,” Ann Dole said.", "altered words-cut"},
      // the same words at full length and in part: nothing is cropped
      {"Ann Dole called it “a total loss”. “The ferry is a total loss for this town,” she said.",
       "“The ferry is a total loss for this town,” Ann Dole said.", "same"},
      // a title or an accent makes nobody another
      {"“We will rebuild every house on this street by spring,” Chief Executive Ana Corrêa said.",
       "“We will rebuild every house on this street by spring,” Ana Correa said.", "same"},
      // one sentence retold in common words
      {"“This is a strike that will go on for weeks,” Ann Dole said.",
       "“This is a strike that is going to last for weeks,” Ann Dole said.", "altered words-changed"},
      // two statements of one speaker share a phrase
      {"“We will rebuild the harbour,” Ann Dole said.", "“We will fight the new tax,” Ann Dole said.", ""},
      // w10: near in meaning only
      {"“The harbour will be open before summer comes,” Ann Dole said.",
       "“By June ships can dock again,” Ann Dole said.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(summary_of({row.a, row.b}) == row.findings);
    CHECK(summary_of({row.a, row.a}) == "same");
  }
}

TEST_CASE("words without marks are found by the marks of another source") {
  const Row rows[] = {
      {"“The west pier will be rebuilt,” Ann Dole said.", "Ann Dole said that the west pier would be rebuilt.",
       "unquoted words-changed marks-dropped"},
      {"“We're gonna rebuild the west pier,” Ann Dole said.", "We're gonna rebuild the west pier, Ann Dole said.",
       "unquoted marks-dropped"},
      {"We're gonna rebuild the west pier, Ann Dole said.", "We're gonna rebuild the west pier, Ann Dole declared.",
       "same"},
      // two sentences of a quote, told in one clause
      {"“Damage to the pier is heavy, however it is too early to confirm what caused the fire. Nobody from the crew "
       "was "
       "hurt on the night. The lighthouse will be rebuilt,” Ann Dole said.",
       "Ann Dole said damage to the pier was heavy and the lighthouse would be rebuilt.",
       "unquoted words-changed words-cut marks-dropped | unquoted words-changed marks-dropped"},
      // what follows the copied sentence is no part of it
      {"“We lost the whole barley harvest in one evening. The hail was huge,” Ann Dole said.",
       "Ann Dole said we lost the whole barley harvest in one evening.\nThe orchestra plays on Friday.",
       "unquoted words-cut marks-dropped"},
      // another speaker's indirect words
      {"“The west pier will be rebuilt,” Ann Dole said.", "Jo Cole said that the west pier would be rebuilt.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(summary_of({row.a, row.b}) == row.findings);
  }
}
