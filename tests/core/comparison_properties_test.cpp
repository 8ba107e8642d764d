// What must hold for any texts: the company a report keeps, and its place, change nothing of what is found.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "comparison_summary.h"
#include "factdiff/factdiff.h"
#include "report/names.h"

using namespace factdiff;

namespace {

const std::string report_a =
    "Lorvania will get $13.5 million for its coast guard and $6 million for patrol drones, Foreign Minister Ada Kell "
    "said on Tuesday. "
    "The strike off Cape Tarn killed 11 smugglers. About 70% of the region's amber passes through Lorvania. "
    "The base at Tarn closed in 2009. Two gangs, the Red Oars and the Night Herons, will be listed as terrorist "
    "groups.\n"
    "“We will find them, wherever they hide,” Kell said.";
const std::string report_b =
    "Lorvania will receive nearly $20 million in security aid, including six million in drones. Officials said 14 "
    "smugglers died in the strike "
    "off Cape Tarn. Seventy percent of the amber of the region passes through the country. The last base closed in "
    "2009.";
const std::string unrelated =
    "The bakery on Hill Street sold 340 loaves on Sunday. Its owner, Tom Birch, 52, opened it in 1998 with a loan of "
    "£15,000.";

// Every finding over sources as verdict, reasons and the places of its members: nothing that may change with the
// company.
std::vector<std::string> essence(const Report& report, std::size_t sources) {
  std::vector<std::string> all;
  for (const Finding& finding : report.findings) {
    std::string line = std::string(name_of(finding.verdict));
    for (const Reason reason : finding.reasons) line += " " + std::string(name_of(reason));
    bool inside = true;
    for (const Member& member : finding.members) {
      const Mention& mention = report.mentions[member.mention];
      inside = inside && mention.source < sources;
      line += " " + std::to_string(mention.source) + ":" + std::to_string(mention.span.begin);
    }
    if (inside) all.push_back(line);
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("comparing a text with itself finds only agreement") {
  for (const std::string& text : {report_a, report_b, unrelated}) {
    const Report report = compared({text, text});
    CHECK_FALSE(report.findings.empty());
    for (const Finding& finding : report.findings) {
      CAPTURE(finding.explanation);
      CHECK((finding.verdict == Verdict::agree || finding.verdict == Verdict::same));
    }
  }
}

TEST_CASE("an unrelated source or paragraph changes no earlier finding") {
  const std::vector<std::string> before = essence(compared({report_a, report_b}), 2);
  CHECK(essence(compared({report_a, report_b, unrelated}), 2) == before);
  CHECK(essence(compared({report_a, report_b + "\n" + unrelated}), 2).size() >= before.size());
  for (const std::string& line : before) {
    CAPTURE(line);
    const std::vector<std::string> after = essence(compared({report_a, report_b + "\n" + unrelated}), 2);
    CHECK(std::find(after.begin(), after.end(), line) != after.end());
  }
}

TEST_CASE("the order of sources changes only indexes") {
  const Report forward = compared({report_a, report_b});
  const Report backward = compared({report_b, report_a});
  const auto verdicts = [](const Report& report) {
    std::vector<std::string> all;
    for (const Finding& finding : report.findings)
      all.push_back(std::string(name_of(finding.verdict)) + std::to_string(finding.members.size()));
    std::sort(all.begin(), all.end());
    return all;
  };
  CHECK(verdicts(forward) == verdicts(backward));
}

// ---- the same over made-up reports ---------------------------------------------------------------------------------

namespace {

// Reports of one flood, each with its own choice of facts, wordings and values: a small generator, the same everywhere.
class ReportMaker {
 public:
  explicit ReportMaker(std::uint64_t seed) : state_(seed * 2654435761u + 1) {}

  std::string write() {
    std::string text;
    for (int i = 0; i < 5; ++i) text += sentence() + (next(3) == 0 ? "\n\n" : " ");
    return text;
  }

 private:
  std::uint64_t next(std::uint64_t below) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return (state_ >> 33) % below;
  }

  std::string number(std::uint64_t low, std::uint64_t spread) { return std::to_string(low + next(spread)); }

  std::string sentence() {
    static constexpr std::array<const char*, 4> hedges = {"", "about ", "at least ", "nearly "};
    const std::string hedge = hedges[next(hedges.size())];
    switch (next(9)) {
      case 0:
        return "The flood in Harrow killed " + hedge + number(11, 4) + " people, police said.";
      case 1:
        return "Rescuers counted " + number(11, 4) + " dead in Harrow after the flood.";
      case 2:
        return "Some " + number(30, 3) + " people were hurt when the dam above Harrow broke.";
      case 3:
        return "The state will pay $" + number(4, 3) + "." + number(1, 8) + " million to the families in Harrow.";
      case 4:
        return "Aid of $" + number(4, 3) + " million for seeds and $" + number(1, 3) +
               " million for pumps was promised.";
      case 5:
        return "The aid comes to " + hedge + "$" + number(6, 4) + " million, including two million for pumps.";
      case 6:
        return "The dam broke on March " + number(11, 3) + ", 2026.";
      case 7:
        return "About " + number(60, 12) + "% of the fields around Harrow are under water.";
      default:
        return "“We lost " + number(2, 3) + " bridges,” Mayor Ada Kell said on Tuesday.";
    }
  }

  std::uint64_t state_;
};

// Verdicts with the words of their members and their texts, whatever the order of sources.
std::vector<std::string> findings_by_text(const Report& report, const std::vector<std::string>& texts) {
  std::vector<std::string> all;
  for (const Finding& finding : report.findings) {
    std::vector<std::string> members;
    for (const Member& member : finding.members) {
      const Mention& mention = report.mentions[member.mention];
      members.push_back(texts[mention.source] + "@" + std::to_string(mention.span.begin));
    }
    std::sort(members.begin(), members.end());
    std::string line(name_of(finding.verdict));
    for (const std::string& member : members) line += "\n  " + member;
    all.push_back(line);
  }
  std::sort(all.begin(), all.end());
  return all;
}

constexpr std::uint64_t seeds = 150;

}  // namespace

TEST_CASE("made-up reports: a text beside itself agrees") {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    const std::string text = ReportMaker(seed).write();
    CAPTURE(text);
    for (const Finding& finding : compared({text, text}).findings) {
      CAPTURE(finding.explanation);
      CHECK((finding.verdict == Verdict::agree || finding.verdict == Verdict::same));
    }
  }
}

TEST_CASE("made-up reports: an unrelated source changes nothing") {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    const std::vector<std::string> texts = {ReportMaker(seed).write(), ReportMaker(seed + 1000).write()};
    const std::vector<std::string> before = essence(compared(texts), 2);
    CAPTURE(texts[0]);
    CAPTURE(texts[1]);
    CHECK(essence(compared({texts[0], texts[1], unrelated}), 2) == before);
  }
}

TEST_CASE("made-up reports: the order of sources changes only indexes") {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    const std::vector<std::string> forward = {ReportMaker(seed).write(), ReportMaker(seed + 1000).write(),
                                              ReportMaker(seed + 2000).write()};
    const std::vector<std::string> backward = {forward[2], forward[0], forward[1]};
    CAPTURE(forward[0]);
    CAPTURE(forward[1]);
    CAPTURE(forward[2]);
    CHECK(findings_by_text(compared(forward), forward) == findings_by_text(compared(backward), backward));
  }
}
