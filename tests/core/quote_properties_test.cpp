// What must hold for quotes whatever the texts say: a text beside itself, the order of sources, unrelated texts beside
// them. Reports are made up from statements, speakers and the ways newspapers print them.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "factdiff/factdiff.h"
#include "report/names.h"

using namespace factdiff;

namespace {

struct Speaker {
  const char* full;
  const char* last;
};

constexpr Speaker speakers[] = {
    {"Ann Dole", "Dole"}, {"Peter Rusk", "Rusk"}, {"Maria Lund", "Lund"}, {"George Pell", "Pell"}};

// Two sentences each, to be run together, cut and told.
constexpr const char* statements[][2] = {
    {"We will rebuild every house on the harbour street", "Nobody has to sleep in the school tonight"},
    {"The dam held because the crews worked through the night", "I have never seen water rise so fast"},
    {"The council knew about the cracked pipes for three years", "Somebody has to answer for that silence"},
    {"Our nurses are tired and the wards are full", "The ministry must send help before the weekend"},
    {"Twelve fishing boats were torn from their moorings", "The insurers will pay for nine of them"},
    {"This verdict does not bring my brother back", "It tells other mothers that the law still works"},
    {"The new ferry is late and costs twice the budget", "We should have bought it from the yard in Norvik"},
    {"Farmers lost the whole barley harvest in one evening", "The hail was as large as walnuts"},
};

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t count) { return random() % count; }

std::string told(std::string sentence) {
  if (sentence[0] != 'I') sentence[0] = static_cast<char>(sentence[0] + ('a' - 'A'));
  return sentence;
}

// One statement as some newspaper might print it.
std::string printed(Random& random, const Speaker& speaker, std::size_t statement) {
  const std::string first = statements[statement][0];
  const std::string second = statements[statement][1];
  const std::string last = speaker.last;
  const std::string half = first.substr(0, first.rfind(' ', first.size() - 8));
  switch (pick(random, 10)) {
    case 0:
      return "“" + first + ",” " + last + " said. “" + second + ".”";
    case 1:
      return last + " said: “" + first + ". " + second + ".”";
    case 2:
      return "“" + first + ",” said " + last + ".";
    case 3:
      return last + " said that " + told(first) + ".";
    case 4:
      return "\"" + first + "\", " + last + " told reporters.";
    case 5:
      return last + " spoke of “" + told(half) + "” on the quay.";
    case 6:
      return last + " said: “" + first + ".\n“" + second + ",” " + last + " added.";
    case 7:
      return "“" + second + ",” " + last + " said.";
    case 8:
      return last + " said: “" + half + " as we said. " + second + ".”";
    default:
      return "‘" + second + " and " + told(first) + ",’ " + last + " said.";
  }
}

std::string made_up_report(Random& random, bool transcript) {
  std::string text;
  if (!transcript) {
    text = "Mayor Ann Dole, Peter Rusk, Maria Lund and George Pell came to the hall on Monday.\n";
  }
  std::set<std::size_t> used;
  for (std::size_t i = 0; i < 5; ++i) {
    const std::size_t statement = pick(random, std::size(statements));
    if (!used.insert(statement).second) continue;
    const Speaker& speaker = speakers[statement % std::size(speakers)];
    if (transcript) {
      text += std::string(speaker.full) + ": " + statements[statement][0] + ". " + statements[statement][1] +
              ". What else do we need?\n";
    } else {
      text += printed(random, speaker, statement) + "\n";
    }
  }
  return text;
}

const std::string unrelated =
    "The orchestra of Tarn tunes its violins on Friday. Conductor Emil Varga said: “Bruckner asks for patience from "
    "brass and listener alike.” Tickets are sold at the opera.\n";

Report compare_texts(const std::vector<std::string>& texts) {
  Request request;
  for (const std::string& text : texts) {
    Source source;
    source.text = text;
    request.sources.push_back(source);
  }
  return *compare(request);
}

// Every quote finding as one line, without what may change: ids, indexes, salience, confidence. `name_of_source` keeps
// the sources apart; which side a word was cut from depends on their order, so cut and added are one here.
std::multiset<std::string> findings_of(const std::vector<std::string>& texts, const std::vector<std::size_t>& names) {
  const Report report = compare_texts(texts);
  std::multiset<std::string> findings;
  for (const Finding& finding : report.findings) {
    if (finding.kind != MentionKind::quote) continue;
    std::multiset<std::string> parts;
    for (const Reason reason : finding.reasons) {
      const bool cut = reason == Reason::words_cut || reason == Reason::words_added;
      if (cut && parts.count("cut") > 0) continue;
      parts.insert(cut ? "cut" : std::string(name_of(reason)));
    }
    bool foreign = true;
    for (const Member& member : finding.members) {
      const Mention& mention = report.mentions[member.mention];
      const std::string words = texts[mention.source].substr(mention.span.begin, mention.span.size());
      foreign = foreign && unrelated.find(words) != std::string::npos;
      parts.insert(std::to_string(names[mention.source]) + "@" + std::to_string(mention.span.begin) + " " + words);
    }
    if (foreign) continue;
    std::string line(name_of(finding.verdict));
    for (const std::string& part : parts) line += " | " + part;
    findings.insert(line);
  }
  return findings;
}

std::string lines(const std::multiset<std::string>& findings) {
  std::string text;
  for (const std::string& finding : findings) text += finding + "\n";
  return text;
}

}  // namespace

TEST_CASE("a report beside itself has the same quotes and nothing else") {
  Random random(901);
  for (int round = 0; round < 150; ++round) {
    const std::string text = made_up_report(random, round % 6 == 5);
    CAPTURE(text);
    std::size_t quotes = 0;
    const Report report = compare_texts({text, text});
    for (const Finding& finding : report.findings) {
      if (finding.kind != MentionKind::quote) continue;
      ++quotes;
      CAPTURE(finding.explanation);
      CHECK(name_of(finding.verdict) == name_of(Verdict::same));
      CHECK(finding.reasons.empty());
      CHECK(finding.members.size() % 2 == 0);
    }
    CHECK((quotes > 0 || text.find("“") == std::string::npos));
  }
}

TEST_CASE("the order of sources changes no quote's verdict or company") {
  Random random(902);
  std::set<std::string> verdicts;  // so that the made-up reports are known to meet in every way
  for (int round = 0; round < 150; ++round) {
    const std::vector<std::string> texts{made_up_report(random, false), made_up_report(random, false),
                                         made_up_report(random, round % 3 == 0)};
    CAPTURE(texts[0]);
    CAPTURE(texts[1]);
    CAPTURE(texts[2]);
    const std::string straight = lines(findings_of(texts, {0, 1, 2}));
    CHECK(lines(findings_of({texts[2], texts[0], texts[1]}, {2, 0, 1})) == straight);
    CHECK(lines(findings_of({texts[1], texts[0], texts[2]}, {1, 0, 2})) == straight);
    CHECK(straight.find("speaker |") == std::string::npos);  // a statement has one speaker in all of them
    for (const std::string& line : findings_of(texts, {0, 1, 2})) verdicts.insert(line.substr(0, line.find(' ')));
  }
  std::string met;
  for (const std::string& verdict : verdicts) met += verdict + " ";
  CHECK(met.find("altered cropped only ") == 0);
  CHECK(met.find("same unquoted ") != std::string::npos);
}

TEST_CASE("an unrelated source or paragraph changes no finding about quotes") {
  Random random(903);
  for (int round = 0; round < 150; ++round) {
    const std::string a = made_up_report(random, false);
    const std::string b = made_up_report(random, round % 3 == 0);
    CAPTURE(a);
    CAPTURE(b);
    const std::string alone = lines(findings_of({a, b}, {0, 1}));
    CHECK(lines(findings_of({a, b, unrelated}, {0, 1, 2})) == alone);
    CHECK(lines(findings_of({a + unrelated, b}, {0, 1})) == alone);
    // The music comes before the rest: all that follows moves.
    if (round % 3 == 0) continue;  // a transcript's labels stand at its lines' beginnings
    CHECK(findings_of({a, unrelated + b}, {0, 1}).size() == findings_of({a, b}, {0, 1}).size());
  }
}

TEST_CASE("no quote is in two findings, and each finding's diff leads from one text to the other") {
  Random random(904);
  for (int round = 0; round < 150; ++round) {
    const std::vector<std::string> texts{made_up_report(random, false), made_up_report(random, false),
                                         made_up_report(random, round % 2 == 0)};
    const Report report = compare_texts(texts);
    std::vector<std::size_t> members;
    for (const Finding& finding : report.findings) {
      if (finding.kind != MentionKind::quote) continue;
      for (const Member& member : finding.members) members.push_back(member.mention);
      if (finding.diff.empty()) continue;
      std::string a;
      std::string b;
      const Mention& from = report.mentions[finding.diff_of->first];
      const Mention& to = report.mentions[finding.diff_of->second];
      const std::string text_a = texts[from.source].substr(from.span.begin, from.span.size());
      const std::string text_b = texts[to.source].substr(to.span.begin, to.span.size());
      for (const DiffStep& step : finding.diff) {
        a += text_a.substr(step.a.begin, step.a.size());
        b += text_b.substr(step.b.begin, step.b.size());
      }
      CHECK(a == text_a);
      CHECK(b == text_b);
    }
    std::sort(members.begin(), members.end());
    CHECK(std::adjacent_find(members.begin(), members.end()) == members.end());
  }
}
