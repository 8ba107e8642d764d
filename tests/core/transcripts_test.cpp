// Transcripts and speeches as sources: an article's quotes are checked against words that have no quotation marks.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "factdiff/factdiff.h"
#include "report/names.h"

using namespace factdiff;

namespace {

const std::string hearing =
    "ANN DOLE, MAYOR OF NORVIK: Good evening. We will open the pier in May, if the weather holds. It cost 12 million "
    "dollars and nobody was hurt.\n"
    "PETER RUSK: Who pays for it? I hear that the county refused to give a penny.\n"
    "DOLE: The town pays for all of it. We never asked the county for money.\n"
    "[Applause]\n"
    "My father built that pier with his own hands, and I will not see it fall.";

const std::string speech = [] {
  std::string text = "Remarks by Mayor Ann Dole\n";
  for (const char* thing : {"boats", "nets", "roofs", "lamps", "ropes", "tools", "bells", "doors"}) {
    text += std::string("I stand before you tonight to thank the crew that saved our ") + thing + ".\n";
  }
  return text + "My father built that pier with his own hands, and I will not see it fall.";
}();

Report compare_texts(const std::vector<std::string>& texts) {
  Request request;
  for (const std::string& text : texts) {
    Source source;
    source.text = text;
    request.sources.push_back(source);
  }
  return *compare(request);
}

// "altered words-changed: DOLE We will open … | Ann Dole We will not …": each shared finding with its quotes.
std::string findings_of(const Report& report, const std::vector<std::string>& texts) {
  std::string summary;
  for (const Finding& finding : report.findings) {
    if (finding.kind != MentionKind::quote || finding.verdict == Verdict::only) continue;
    summary += (summary.empty() ? "" : "; ") + std::string(name_of(finding.verdict));
    for (const Reason reason : finding.reasons) summary += " " + std::string(name_of(reason));
    summary += ":";
    for (const Member& member : finding.members) {
      const Mention& mention = report.mentions[member.mention];
      if (mention.source > 0) continue;
      summary += " " + mention.quote.speaker + " “" +
                 texts[mention.source].substr(mention.span.begin, mention.span.size()) + "”";
    }
  }
  return summary;
}

struct Row {
  std::string transcript;
  std::string article;
  std::string findings;
};

}  // namespace

TEST_CASE("an article's quotes are checked against a transcript, sentence by sentence") {
  const std::string may = "“We will open the pier in May, if the weather holds.”";
  const Row rows[] = {
      {hearing, "Ann Dole said: “We will open the pier in May, if the weather holds.”", "same: Ann Dole " + may},
      {hearing, "Ann Dole said the town would “open the pier in May”.", "cropped words-cut: Ann Dole " + may},
      {hearing, "Ann Dole said: “We will open the pier in June, if the weather holds.”",
       "altered figure-changed words-changed: Ann Dole " + may},
      {hearing, "Ann Dole said: “It cost 20 million dollars and nobody was hurt.”",
       "altered figure-changed words-changed: Ann Dole “It cost 12 million dollars and nobody was hurt.”"},
      {hearing, "Ann Dole said: “We asked the county for money.”",
       "altered negation-changed words-cut: Ann Dole “We never asked the county for money.”"},
      {hearing, "Peter Rusk said: “We never asked the county for money.”",
       "speaker speaker: Ann Dole “We never asked the county for money.”"},
      // the sentences between two that are quoted as one
      {hearing, "Ann Dole said: “The town pays for all of it. My father built that pier with his own hands.”",
       "altered spliced words-cut: Ann Dole “The town pays for all of it. We never asked the county for "
       "money.\n[Applause]\nMy father built that pier with his own hands, and I will not see it fall.”"},
      {hearing, "Ann Dole said: “The road to the lighthouse stays shut until August.”", ""},
      {speech, "Ann Dole said: “My father built that pier with his own hands, and I will not let it fall.”",
       "altered words-changed: Ann Dole “My father built that pier with his own hands, and I will not see it fall.”"},
      {speech, "Ann Dole said: “I will not see it fall.”",
       "cropped words-cut: Ann Dole “My father built that pier with his own hands, and I will not see it fall.”"},
      {"Statement by Mayor Ann Dole\nWe are shocked by the fire. I thank the crews. Our pier will open again in May.",
       "Ann Dole said: “Our pier will open again in June.”",
       "altered figure-changed words-changed: Ann Dole “Our pier will open again in May.”"},
      // in the third person it is a report, and its words are nobody's speech
      {"The mayor opened the pier. It cost 12 million dollars. The county paid nothing. The pier is long. It is old.",
       "Ann Dole said: “The pier is long.”", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.transcript);
    CAPTURE(row.article);
    const std::vector<std::string> texts{row.transcript, row.article};
    CHECK(findings_of(compare_texts(texts), texts) == row.findings);
  }
}

TEST_CASE("the figures of a turn are its speaker's, and no sentence stands in two findings") {
  const Report report = compare_texts({hearing, "Ann Dole said: “It cost 20 million dollars and nobody was hurt.”"});
  std::vector<std::size_t> members;
  for (const Finding& finding : report.findings) {
    if (finding.verdict == Verdict::derived) continue;
    for (const Member& member : finding.members) members.push_back(member.mention);
  }
  std::sort(members.begin(), members.end());
  CHECK(std::adjacent_find(members.begin(), members.end()) == members.end());
  std::size_t figures = 0;
  for (const Mention& mention : report.mentions) {
    if (mention.kind != MentionKind::figure || mention.figure.unit != "USD") continue;
    ++figures;
    CHECK(mention.figure.stated_by == "Ann Dole");
  }
  CHECK(figures == 2);
}

TEST_CASE("a transcript of 100,000 words takes little more time than its words") {
  const char* things[] = {"harbour", "lighthouse", "ferry", "market", "chapel", "quarry", "tannery", "orchard"};
  const char* deeds[] = {"repair", "paint", "insure", "widen", "rent", "measure", "inherit", "dredge"};
  const auto transcript_of = [&](std::size_t turns) {
    std::string text;
    for (std::size_t i = 0; i < turns; ++i) {
      const std::string thing = things[i % 8];
      const std::string deed = deeds[i / 8 % 8];
      text += i % 2 == 0 ? "DOLE: " : "RUSK: ";
      text += "I told the council in week " + std::to_string(i) + " that we must " + deed + " the old " + thing +
              " before winter comes. Nobody in this town will pay " + std::to_string(i * 7 + 3) + " crowns for a " +
              thing + " that leaks. So we wait, and the " + thing + " waits with us, as it always did.\n";
    }
    return text;
  };
  const auto article_of = [&](std::size_t turns) {
    std::string text = "Mayor Ann Dole and Peter Rusk spoke all night.\n";
    for (std::size_t i = 0; i < 40; ++i) {
      const std::size_t turn = i * (turns / 40);
      const std::string thing = things[turn % 8];
      text += std::string(turn % 2 == 0 ? "Ann Dole" : "Peter Rusk") + " said: “Nobody in this town will pay " +
              std::to_string(turn * 7 + 3) + " crowns for a " + thing + " that leaks.”\n";
    }
    return text;
  };
  const auto seconds_for = [&](std::size_t turns, std::size_t& same) {
    const std::vector<std::string> texts{transcript_of(turns), article_of(turns)};
    const auto begin = std::chrono::steady_clock::now();
    const Report report = compare_texts(texts);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    same = 0;
    for (const Finding& finding : report.findings) {
      if (finding.kind == MentionKind::quote && finding.verdict == Verdict::same) ++same;
    }
    return took.count();
  };
  std::size_t same = 0;
  const double small = seconds_for(275, same);
  CHECK(same == 40);
  const double large = seconds_for(2200, same);  // 100,000 words
  CHECK(same == 40);
  INFO("12,500 words: ", small, " s; 100,000 words: ", large, " s");
  // Eight times the words. Far from quadratic (64 times), with room for a busy machine.
  CHECK(large < small * 24 + 0.5);
}
