// The hard cases of quotes that newsroom readers complain of (q: one text, w: two texts), a row or more for each.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "factdiff/factdiff.h"
#include "report/names.h"

using namespace factdiff;

namespace {

// "Ann Dole: We won | -: At last (on)": speaker and words; (on) is a quote that goes on after its attribution.
std::string quotes_of(const std::string& text) {
  Source source;
  source.text = text;
  const auto mentions = extract(source, {});
  std::string summary;
  for (const Mention& mention : *mentions) {
    if (mention.kind != MentionKind::quote) continue;
    if (!summary.empty()) summary += " | ";
    summary += (mention.quote.speaker.empty() ? "-" : mention.quote.speaker) + ": ";
    if (!mention.quote.marked) summary += "unmarked ";
    summary += text.substr(mention.span.begin, mention.span.size()) + (mention.quote.continues ? " (on)" : "");
  }
  return summary;
}

Report compare_texts(const std::vector<std::string>& texts) {
  Request request;
  for (const std::string& text : texts) {
    Source source;
    source.text = text;
    request.sources.push_back(source);
  }
  return *compare(request);
}

// "altered words-changed | same": what the quotes that several sources share come to, worst first.
std::string verdicts_of(const std::vector<std::string>& texts) {
  std::string summary;
  for (const Finding& finding : compare_texts(texts).findings) {
    if (finding.kind != MentionKind::quote || finding.verdict == Verdict::only) continue;
    if (!summary.empty()) summary += " | ";
    summary += name_of(finding.verdict);
    for (const Reason reason : finding.reasons) summary += " " + std::string(name_of(reason));
  }
  return summary;
}

struct Reading {
  const char* row;
  std::string text;
  std::string quotes;
};

struct Comparison {
  const char* row;
  std::string a;
  std::string b;
  std::string verdicts;
};

}  // namespace

TEST_CASE("hard cases of quotes in one text") {
  const Reading rows[] = {
      {"q01", "“We saved the boats,” she said. “We will save the pier.”",
       "-: We saved the boats | -: We will save the pier. (on)"},
      {"q01", "Mayor Ann Dole was there. “We saved the boats,” she said. “We will save the pier.”",
       "Ann Dole: We saved the boats | Ann Dole: We will save the pier. (on)"},
      {"q02", "Mr Dole was calm. He said: “The pier is safe. We checked it twice.\n“Now we open it,” Mr Dole added.",
       "Dole: The pier is safe. We checked it twice.\n“Now we open it"},
      {"q03", "‘We can’t work like this,’ said the miners’ leader.", "the miners’ leader: We can’t work like this"},
      {"q03", "'We can't work like this,' said the miners' leader.", "the miners' leader: We can't work like this"},
      {"q04", "“She told me, ‘Don’t wait,’ and I left,” Rao said.",
       "Rao: She told me, ‘Don’t wait,’ and I left | -: Don’t wait"},
      {"q04", "‘The “so-called” plan is dead,’ Rao said.", "Rao: The “so-called” plan is dead"},
      {"q04", "Rao attacked the “so-called” plan.", ""},
      {"q05", "Dole called the plan “reckless” and “a wreck in the making”.",
       "Dole: reckless | Dole: a wreck in the making"},
      {"q06", "Four clubs left the so-called “harbour cup”.", ""},
      {"q06", "The film “Night Ferry” opens in May.", ""},
      {"q06", "The word “woke” divides the town.", ""},
      {"q06", "Dwayne “The Anvil” Price lost again.", ""},
      {"q06", "Police said a man known as “Lefty” was held.", ""},
      {"q08", "According to Ann Dole, “the pier is safe”.", "Ann Dole: the pier is safe"},
      {"q08", "In Dole's words, “the pier is safe”.", "Dole: the pier is safe"},
      {"q08", "“The pier is safe,” Dole tweeted.", "Dole: The pier is safe"},
      {"q08", "A statement read: “The pier is safe.”", "A statement: The pier is safe."},
      {"q08", "“Keep off the pier,” read the sign.", "the sign: Keep off the pier"},
      {"q08", "“The pier is safe.” - Commissioner Dole", "Dole: The pier is safe."},
      {"q08", "“The pier is safe.”\n— Ann Dole, harbour master", "Ann Dole: The pier is safe."},
      {"q08", "And from Dole: “The pier is safe.”", "Dole: The pier is safe."},
      {"q09", "Hugh Hill, a doctor at St Mary's, said: “They were lucky.”", "Hugh Hill: They were lucky."},
      {"q09", "“They were lucky,” said Hill, who treated the men, on Monday.", "Hill: They were lucky"},
      {"q09", "“They were lucky,” said Hugh Hill, a doctor at St Mary's.", "Hugh Hill: They were lucky"},
      // who says the third is not told: null rather than a guess
      {"q10",
       "“I never signed that paper,” Ann Dole said.\n“You did,” Peter Rusk replied.\n“I did not.”\n“You signed it.”",
       "Ann Dole: I never signed that paper | Peter Rusk: You did | -: I did not. | -: You signed it."},
      {"q10", "Peter Rusk was worried. “Nobody has seen the captain since noon.”",
       "Peter Rusk: Nobody has seen the captain since noon."},
      {"q11", "Ann Dole met Peter Rusk. “It is late,” she said. “It is not,” he said.",
       "Ann Dole: It is late | Peter Rusk: It is not"},
      {"q11", "Defence minister Ann Dole spoke. “It is late,” the minister said.", "Ann Dole: It is late"},
      {"q11", "Ann Dole, 54, spoke. “It is late,” the 54-year-old said.", "Ann Dole: It is late"},
      {"q11", "A spokesman for Norvik stood by. “It is late,” the spokesman said.",
       "A spokesman for Norvik: It is late"},
      {"q12", "“We will [mend] … this pier,” Dole said.", "Dole: We will [mend] … this pier"},
      {"q12", "“We will mend ... this pier,” Dole said.", "Dole: We will mend ... this pier"},
      {"q12", "“We will mend . . . this pier,” Dole said.", "Dole: We will mend . . . this pier"},
      {"q12", "“We was [sic] late (laughs) as ever,” Dole said.", "Dole: We was [sic] late (laughs) as ever"},
      {"q12", "“We were late, but — ” Dole said.", "Dole: We were late, but"},
      {"q13", "„The pier is safe“, Dole said.", "Dole: The pier is safe"},
      {"q13", "«The pier is safe», Dole said.", "Dole: The pier is safe"},
      {"q13", "``The pier is safe,'' Dole said.", "Dole: The pier is safe"},
      {"q13", "“The pier is safe,\" Dole said.", "Dole: The pier is safe"},
      {"q13", "”The pier is safe,” Dole said.", "Dole: The pier is safe"},
      {"q13", "Dole said: “The pier is safe and opens tomorrow.", "Dole: The pier is safe and opens tomorrow."},
      {"q13", "He is 6'2\" tall. Dole said: \"The door is low.\"", "Dole: The door is low."},
      {"q14", "Minister: plan 'reckless'\nThe plan was dropped.", "Minister: reckless"},
      {"q14", "Plan is 'reckless', says minister\nThe plan was dropped.", "minister: reckless"},
      {"q14", "The report:\n• “The pier is safe,” Dole said.\n• “The road is not,” Rusk said.",
       "Dole: The pier is safe | Rusk: The road is not"},
      {"q15", "The paper met Ann Dole, mayor of Norvik.\nQ: When will the pier open?\nA: We will open it in May.",
       "-: unmarked When will the pier open? | Ann Dole: unmarked We will open it in May."},
      {"q15", "Q. When will the pier open?\nA. We will open it in May.\n\nIt will cost us a lot.",
       "-: unmarked When will the pier open? | -: unmarked We will open it in May.\n\nIt will cost us a lot."},
      {"q15", "ANN DOLE, MAYOR OF NORVIK: We open in May.\nPETER RUSK: Who pays?\nDOLE: The town pays.",
       "Ann Dole: unmarked We open in May. | Peter Rusk: unmarked Who pays? | Ann Dole: unmarked The town pays."},
      {"q15", "14:05\nAnn Dole: The pier opens in May.\n14:20\nPeter Rusk: Who pays for it?",
       "Ann Dole: unmarked The pier opens in May. | Peter Rusk: unmarked Who pays for it?"},
      {"q15", "The pier opened.\nPhoto: Norvik Press\nSource: Town hall\nRelated: Who pays for our pier?", ""},
      {"q15", "The candidates are:\nAnn Dole: the mayor since 2010.\nPeter Rusk: a harbour master.", ""},
      {"q15", "BBC: Who pays?\nSEÁN O'DOLE: The town does.\nBBC: And you?\nO'DOLE: So do I.",
       "BBC: unmarked Who pays? | Seán O'Dole: unmarked The town does. | BBC: unmarked And you? | "
       "Seán O'Dole: unmarked So do I."},
  };
  for (const Reading& row : rows) {
    CAPTURE(row.row);
    CAPTURE(row.text);
    CHECK(quotes_of(row.text) == row.quotes);
  }
}

TEST_CASE("hard case q07: what is told without marks is found by the marks of another text") {
  const std::string quoted = "“The pier will open again in May,” Ann Cole said.";
  for (const std::string told :
       {"Ann Cole said the pier would open again in May.", "Ann Cole said that the pier would open again in May.",
        "The pier would open again in May, Ann Cole said."}) {
    CAPTURE(told);
    CHECK(verdicts_of({quoted, told}) == "unquoted words-changed marks-dropped");
    CHECK(quotes_of(told).empty());
  }
}

TEST_CASE("hard cases of quotes in two texts") {
  const std::string pier = "The pier will be open again by the spring";
  const Comparison rows[] = {
      {"w01", "“We’ll mend this pier\u00a0– all of it,” Ann Dole said.",
       "Ann Dole said: \"we'll mend this pier -- all of it\".", "same"},
      {"w01", "“[W]e will mend this pier,” Ann Dole said.", "“We will mend this pier,” Ann Dole said.", "same"},
      {"w01", "“(We) will mend this pier,” Ann Dole said.", "“We will mend this pier,” Ann Dole said.", "same"},
      {"w02", "“We will mend this pier,” Ann Dole said.", "Ann Dole vowed “we will mend”.", "cropped words-cut"},
      {"w03", "“We gonna mend the pier,” Ann Dole said.", "“We are going to mend the pier,” Ann Dole said.",
       "altered words-changed"},
      {"w04", "“We will [mend] the old pier,” Ann Dole said.", "“We will save the old pier,” Ann Dole said.",
       "altered bracket-edit words-changed"},
      {"w04", "“The [harbour] boat[s] must leave tonight,” Ann Dole said.",
       "“The boat must leave tonight,” Ann Dole said.", "altered bracket-edit words-changed"},
      {"w05", "“Swimming is not permitted off the pier,” Ann Dole said.",
       "“Swimming is … permitted off the pier,” Ann Dole said.", "cropped negation-changed ellipsis"},
      {"w05", "“Swimming is not … permitted off the pier,” Ann Dole said.",
       "“Swimming is … permitted off the pier,” Ann Dole said.", "cropped negation-changed ellipsis"},
      {"w05", "“Swimming is not permitted off the pier,” Ann Dole said.",
       "“Swimming is permitted off the pier,” Ann Dole said.", "altered negation-changed words-cut"},
      {"w06", "“The pier is safe. The town paid for the work,” Ann Dole said.",
       "“The pier is safe,” Ann Dole said. She added: “The town paid for the work.”", "same | same spliced"},
      // one quote that its attribution splits is no splice
      {"w06", "“The pier is safe. The town paid for the work,” Ann Dole said.",
       "“The pier is safe,” Ann Dole said. “The town paid for the work.”", "same | same"},
      {"w06", "“The pier is safe, the town paid for the work,” Ann Dole said.",
       "“The pier is safe. Nobody was hurt in the fire. The town paid for the work,” Ann Dole said.",
       "altered spliced words-added"},
      {"w07", "“Twelve people died,” Ann Dole said.", "“Twenty people died,” Ann Dole said.",
       "altered figure-changed words-changed"},
      {"w08", "“" + pier + ",” Ann Cole said.", "“" + pier + ",” Peter Dole said.", "speaker speaker"},
      {"w08", "“" + pier + ",” Ann Cole said.", "“" + pier + ",” a spokesman for Ann Cole said.", "speaker speaker"},
      {"w08", "“" + pier + ",” Ann Cole said.", "“" + pier + ",” Cole said.", "same"},
      {"w08", "Demonstrators chanted: “Shame on the council!”", "The protesters shouted “Shame on the council!”",
       "same"},
      // said by both, and both texts say so
      {"w08", "“" + pier + ",” Ann Cole said.\n“" + pier + ",” Peter Dole said.",
       "Peter Dole said: “" + pier + ".”\nAnn Cole said: “" + pier + ".”", "same | same"},
      {"w09", "“The pier will be mended by the town,” Ann Dole said.",
       "Ann Dole said the pier would be mended by the town.", "unquoted words-changed marks-dropped"},
      {"w10", "“The pier burned because nobody checked the wiring,” Ann Dole said.",
       "“Unchecked cables are why the jetty caught fire,” Ann Dole said.", ""},
      {"w10", "“We must protect our coast from the sea at any price,” Ann Dole said.",
       "“Whatever it costs, our shores need defending against the waves,” Ann Dole said.", ""},
  };
  for (const Comparison& row : rows) {
    CAPTURE(row.row);
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(verdicts_of({row.a, row.b}) == row.verdicts);
  }
}

TEST_CASE("hard case w05: a cut that takes away a \"not\" is shown") {
  const Report report = compare_texts({"“Swimming is not permitted off the pier,” Ann Dole said.",
                                       "“Swimming is … permitted off the pier,” Ann Dole said."});
  REQUIRE(!report.findings.empty());
  CHECK(report.findings.front().explanation.find("“Swimming is not permitted off the …”") != std::string::npos);
}
