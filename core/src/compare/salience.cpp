#include "compare/salience.h"

#include <algorithm>

namespace factdiff {
namespace {

int verdict_weight(Verdict verdict) {
  switch (verdict) {
    case Verdict::miscalculated:
      return 62;
    case Verdict::conflict:
      return 60;
    case Verdict::derived:
      return 48;
    case Verdict::compatible:
      return 34;
    case Verdict::incomparable:
      return 26;
    case Verdict::agree:
      return 22;
    default:
      return 2;
  }
}

int type_weight(FigureType type) {
  switch (type) {
    case FigureType::money:
      return 14;
    case FigureType::count:
      return 12;
    case FigureType::percent:
      return 11;
    case FigureType::measure:
    case FigureType::ratio:
    case FigureType::score:
      return 8;
    case FigureType::date:
    case FigureType::duration:
    case FigureType::age:
      return 6;
    default:
      return 3;
  }
}

int event_weight(const FactContext& context) {
  for (const WordClass event : context.events) {
    if (event == WordClass::death) return 14;
    if (event == WordClass::injury || event == WordClass::missing) return 11;
    if (event == WordClass::arrest || event == WordClass::grant || event == WordClass::damage ||
        event == WordClass::dismissal)
      return 7;
  }
  return 0;
}

}  // namespace

double salience_of(Verdict verdict, const std::vector<Reason>& reasons,
                   const std::vector<const FactContext*>& members) {
  int event = 0;
  int lead = 0;
  int type = 0;
  for (const FactContext* member : members) {
    event = std::max(event, event_weight(*member));
    type = std::max(type, type_weight(member->figure->type));
    if (member->heading) lead = std::max(lead, 9);
    if (member->lead) lead = std::max(lead, 7);
  }
  int total = verdict_weight(verdict);
  if (verdict == Verdict::only) return static_cast<double>(total + type / 2 + event / 2 + lead / 2) / 100;
  total += type + event + lead;
  const bool soft = std::find(reasons.begin(), reasons.end(), Reason::later_report) != reasons.end() ||
                    std::find(reasons.begin(), reasons.end(), Reason::stated_by) != reasons.end();
  if (verdict == Verdict::conflict && soft) total -= 12;
  return static_cast<double>(std::min(total, 100)) / 100;
}

}  // namespace factdiff
