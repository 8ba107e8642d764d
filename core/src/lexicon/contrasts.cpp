#include "lexicon/contrasts.h"

#include "text/word_table.h"

namespace factdiff {
namespace {

struct Row {
  std::uint16_t row;
  std::string_view words;  // one side
};

constexpr Row rows[] = {
    {0, "men|man|male|males|boys|boy"},
    {0, "women|woman|female|females|girls|girl"},
    {1, "children|child|minors|infants|babies|pupils|teenagers|under-18s"},
    {1, "adults|adult|grown-ups|pensioners"},
    {2, "soldiers|soldier|troops|fighters|militants|rebels|insurgents|gunmen|jihadists|terrorists"},
    {2, "civilians|civilian|villagers|bystanders"},
    {2, "police|policemen|officers|guards"},
    {3, "north|northern|northeast|northwest"},
    {3, "south|southern|southeast|southwest"},
    {3, "east|eastern"},
    {3, "west|western"},
    {4, "gross"},
    {4, "net"},
    {4, "operating"},
    {4, "pretax|pre-tax"},
    {5, "imports|import|imported"},
    {5, "exports|export|exported"},
    {6, "average|mean"},
    {6, "median"},
    {7, "before"},
    {7, "after"},
    {8, "unadjusted"},
    {8, "adjusted"},
    {9, "quarter|quarterly|quarter's"},
    {9, "half|half-year"},
    {9, "month|monthly|month's"},
    {9, "week|weekly|week's"},
    {10, "first"},
    {10, "second"},
    {10, "third"},
    {10, "fourth"},
    {10, "fifth"},
    {10, "last|final"},
    {11, "public|state-owned"},
    {11, "private|privately"},
    {12, "urban|city"},
    {12, "rural|countryside"},
    {13, "seriously|critically|severely|badly|critical"},
    {13, "slightly|lightly|minor|lightly-injured"},
    {14, "led|leading|half-time|interval"},
    {14, "won|beat|win|final|full-time|defeated"},
    {15, "began|begin|begins|started|start|starts|opened|opens|launched"},
    {15, "ended|end|ends|finished|closed|closes|concluded|expires"},
    {16, "bought|buy|bid|purchases|buyers"},
    {16, "sold|sell|sellers|asked"},
    {17, "with"},
    {17, "without"},
    {18, "maximum|highest|hottest|peak"},
    {18, "minimum|lowest|coldest|trough"},
    {19, "single|singles|individual"},
    {19, "double|doubles|couple|couples|joint"},
    {20, "domestic|home"},
    {20, "foreign|international|overseas|abroad"},
    {21, "passed|approved|adopted|signed"},
    {21, "takes|effect|force"},
    {22, "arrested|detained"},
    {22, "appeared|charged|sentenced|convicted"},
    {23, "steel|iron"},
    {23, "copper"},
    {23, "aluminium|aluminum"},
    {24, "oil|crude"},
    {24, "gas"},
    {24, "coal"},
    {25, "gold"},
    {25, "silver"},
    {25, "bronze"},
};

}  // namespace

std::optional<Contrast> contrast_of(std::string_view lower) {
  static const auto table = [] {
    WordTable<Contrast> built;
    std::uint16_t side = 0;
    for (const Row& row : rows) built.add(row.words, {row.row, side++});
    return built;
  }();
  const Contrast* found = table.find(lower);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

}  // namespace factdiff
