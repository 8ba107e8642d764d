#include "compare/evidence.h"

#include <algorithm>
#include <cstdlib>

#include "compare/calendar_relation.h"
#include "compare/judgement.h"
#include "text/stems.h"

namespace factdiff {
namespace {

struct Overlap {
  int of_both = 0;
  int of_shorter = 0;
  int words = 0;
};

constexpr std::int64_t little = 500;  // half a word's weight: one shared word out of one is no proof

std::int64_t total(const WordVector& words) {
  std::int64_t sum = 0;
  for (const WeightedWord& word : words) sum += word.weight;
  return sum;
}

Overlap overlap_of(const WordVector& a, const WordVector& b) {
  std::int64_t shared = 0;
  int words = 0;
  auto x = a.begin();
  auto y = b.begin();
  while (x != a.end() && y != b.end()) {
    if (x->word < y->word) {
      ++x;
    } else if (y->word < x->word) {
      ++y;
    } else {
      shared += std::min(x->weight, y->weight);
      ++words;
      ++x;
      ++y;
    }
  }
  const std::int64_t sum_a = total(a);
  const std::int64_t sum_b = total(b);
  if (sum_a == 0 || sum_b == 0) return {};
  return {static_cast<int>(shared * 2000 / (sum_a + sum_b)),
          static_cast<int>(shared * 1000 / (std::min(sum_a, sum_b) + little)), words};
}

bool is_general_noun(std::string_view noun) {
  static const std::vector<std::string> general = [] {
    std::vector<std::string> stems;
    for (const char* word :
         {"weapon",   "gun",      "firearm",  "arms",      "boat",    "ship",     "vessel",    "vehicle", "car",
          "plane",    "aircraft", "building", "house",     "home",    "property", "structure", "company", "firm",
          "business", "animal",   "family",   "household", "country", "nation",   "gang"}) {
      stems.push_back(stem(word));
    }
    return stems;
  }();
  return std::find(general.begin(), general.end(), noun) != general.end();
}

NounRelation noun_relation(const FactContext& a, const FactContext& b) {
  if (a.noun.empty() || b.noun.empty()) return NounRelation::unknown;
  if (a.noun == b.noun) return NounRelation::same;
  if (a.noun_class != WordClass::none && a.noun_class == b.noun_class) {
    // A trafficker may be called a suspect, a rifle is no rocket; "weapon", "boat", "house" stand for any of theirs.
    const bool loose = is_person(a.noun_class) || is_general_noun(a.noun) || is_general_noun(b.noun);
    return loose ? NounRelation::one_class : NounRelation::apart;
  }
  if (is_person(a.noun_class) && is_person(b.noun_class)) {
    // A person may be a soldier; a soldier is no child.
    const bool general = a.noun_class == WordClass::person || b.noun_class == WordClass::person;
    return general ? NounRelation::one_class : NounRelation::apart;
  }
  return NounRelation::apart;
}

constexpr WordClass telling_events[] = {
    WordClass::death,     WordClass::injury,      WordClass::arrest,       WordClass::missing, WordClass::rescue,
    WordClass::damage,    WordClass::destruction, WordClass::revenue,      WordClass::profit,  WordClass::hiring,
    WordClass::dismissal, WordClass::birth,       WordClass::displacement, WordClass::capture, WordClass::charge,
    WordClass::increase,  WordClass::decrease};

// What is done to people: one of these against no event at all is no sign of one fact.
bool is_toll(WordClass event) {
  return event == WordClass::death || event == WordClass::injury || event == WordClass::arrest ||
         event == WordClass::missing;
}

// What may befall persons: "the collapse left 12 dead" is told of no damage.
bool befalls_persons(WordClass event) {
  return event != WordClass::damage && event != WordClass::destruction && event != WordClass::revenue &&
         event != WordClass::profit && event != WordClass::increase && event != WordClass::decrease;
}

// "42 casualties": dead or hurt, whichever.
bool is_whole_toll(const FactContext& context) {
  static const std::string casualty = stem("casualties");
  return context.noun == casualty || context.scope.combined_toll;
}

WordClass telling_event(const FactContext& context) {
  if (is_whole_toll(context)) return WordClass::none;
  for (const WordClass event : context.events) {
    if (is_person(context.noun_class) && !befalls_persons(event)) continue;
    if (std::find(std::begin(telling_events), std::end(telling_events), event) != std::end(telling_events))
      return event;
  }
  return WordClass::none;
}

// Dates beside the figures that cannot be one: "in 2019" against "in 2020".
bool has_scope_apart(const FactContext& a, const FactContext& b) {
  if (a.scope.period == nullptr || b.scope.period == nullptr || a.figure->type == FigureType::date ||
      a.figure->type == FigureType::time)
    return false;
  return calendar_relation(*a.scope.period, *b.scope.period) == CalendarRelation::apart;
}

// Shares that the texts take of different things.
bool has_base_apart(const FactContext& a, const FactContext& b, int shared_subject) {
  if (!a.scope.share_of_said || !b.scope.share_of_said || a.subject.empty() || b.subject.empty()) return false;
  const bool both_persons = is_person(a.subject_class) && is_person(b.subject_class);
  return shared_subject == 0 && !both_persons;
}

// More than fifty times as much is hardly said of the same thing, a slip of the scale excepted; nor is a count of 6.1
// of seven.
bool is_far_apart(const Figure& a, const Figure& b) {
  if (a.type == FigureType::date) return years_apart(a, b) > 3;
  const std::optional<Decimal>& x = a.value ? a.value : a.high;
  const std::optional<Decimal>& y = b.value ? b.value : b.high;
  if (!x || !y) return false;
  if (a.type == FigureType::count && x->is_whole() != y->is_whole()) return true;
  if (a.unit != b.unit || x->is_zero() || y->is_zero()) return false;
  const Decimal& large = x->abs() < y->abs() ? *y : *x;
  const Decimal& small = x->abs() < y->abs() ? *x : *y;
  if (large == small.scaled(3) || large == small.scaled(6)) return false;
  return large.abs() > small.abs() * Decimal(50);
}

int significant_digits(const Decimal& value) {
  return value.is_zero() ? 1 : value.first_place() - value.last_place() + 1;
}

}  // namespace

int specificity_of(const Figure& figure) {
  if (figure.type == FigureType::date) {
    if (figure.iso.substr(0, 4) == "XXXX") return 250;
    if (figure.iso.size() == 4) return 500;
    return 600;
  }
  if (figure.type == FigureType::time) return 600;
  if (figure.type == FigureType::score) return 700;
  if (figure.hedge == Hedge::range) return 700;
  if (!figure.value) return 400;
  static constexpr int by_digits[] = {100, 150, 450, 800, 900};
  const int digits = std::min(significant_digits(*figure.value), 4);
  int result = by_digits[digits];
  if (figure.type == FigureType::count || figure.type == FigureType::ordinal) {
    if (figure.value->abs() >= Decimal(10)) result = std::max(result, 350);
  } else {
    result = std::max(result, 350);
    if (figure.value->abs() >= Decimal(1000) || !figure.value->is_whole()) result = std::max(result, 550);
  }
  return result;
}

Evidence weigh(const FactContext& a, const FactContext& b) {
  Evidence evidence;
  const Overlap near = overlap_of(a.near, b.near);
  const Overlap wide = overlap_of(a.wide, b.wide);
  evidence.near = near.of_both;
  evidence.near_within = near.of_shorter;
  evidence.words = near.words;
  evidence.wide = wide.of_both;
  evidence.wide_within = wide.of_shorter;
  evidence.subject = overlap_of(a.subject, b.subject).of_shorter;
  evidence.noun = noun_relation(a, b);
  const WordClass event_a = telling_event(a);
  const WordClass event_b = telling_event(b);
  evidence.event_shared = event_a != WordClass::none && event_a == event_b;
  evidence.event_apart = event_a != event_b && event_a != WordClass::none && event_b != WordClass::none;
  evidence.names = a.names.empty() || b.names.empty() ? -1 : overlap_of(a.names, b.names).of_shorter;
  evidence.scope_apart = has_scope_apart(a, b);
  // "another four people" counts on from what was told before; "another 30 days" begins now.
  const bool counts_on = a.further && a.figure->type == FigureType::count;
  evidence.further_apart = a.further != b.further || a.others != b.others || counts_on;
  evidence.both_further = a.further && b.further && !counts_on;
  evidence.toll_apart = is_whole_toll(a) != is_whole_toll(b);
  evidence.presence_apart = a.scope.presence != b.scope.presence;
  evidence.base_apart = has_base_apart(a, b, evidence.subject);
  evidence.reference_apart = a.scope.reference != b.scope.reference;
  evidence.places_apart = !a.places.empty() && !b.places.empty() && overlap_of(a.places, b.places).of_shorter == 0;
  evidence.percents = a.figure->type == FigureType::percent;
  evidence.one_toll = a.figure->type == FigureType::count && is_toll(event_a) != is_toll(event_b) &&
                      !is_whole_toll(a) && !is_whole_toll(b);
  evidence.one_change = (a.figure->direction == Direction::none) != (b.figure->direction == Direction::none);
  evidence.one_vague = (a.figure->hedge == Hedge::vague) != (b.figure->hedge == Hedge::vague);
  evidence.far_apart = is_far_apart(*a.figure, *b.figure);
  evidence.counts = a.figure->type == FigureType::count;
  evidence.both_lead = a.lead && b.lead;
  evidence.same_value = is_same_value(*a.figure, *b.figure);
  evidence.slip = is_slip(*a.figure, *b.figure);
  evidence.specificity = std::min(specificity_of(*a.figure), specificity_of(*b.figure));
  return evidence;
}

int subject_score(const Evidence& evidence) {
  int score = evidence.near * 5 / 10 + evidence.near_within * 4 / 10 + evidence.wide / 10;
  if (evidence.noun == NounRelation::same) score += 20;
  if (evidence.noun == NounRelation::one_class) score += 60;
  if (evidence.noun == NounRelation::apart) score -= 140;
  if (evidence.event_shared) score += 80;
  if (evidence.event_apart) score -= evidence.counts ? 300 : 60;  // twelve hurt are not twelve arrested
  if (evidence.one_toll) score -= 160;
  if (evidence.reference_apart) score -= 600;
  if (evidence.presence_apart) score -= 800;
  if (evidence.base_apart) score -= 150;
  if (evidence.both_lead) score += 40;
  return score;
}

int different_value_score(const Evidence& evidence) {
  int score = evidence.near * 5 / 10 + evidence.near_within * 3 / 10 + evidence.wide / 10 + evidence.subject / 10;
  if (evidence.noun == NounRelation::same) score += 40;
  if (evidence.counts && evidence.noun == NounRelation::unknown) score -= 60;
  if (evidence.noun == NounRelation::one_class && !evidence.event_shared) score -= 120;
  if (evidence.noun == NounRelation::apart) score -= 140;
  if (evidence.counts && evidence.words <= 2 && !evidence.event_shared)
    score -= 200;  // "spent four seasons as" | "spent 19 seasons with"
  if (evidence.event_shared) score += 60;
  if (evidence.event_apart) score -= evidence.counts ? 250 : 120;
  if (evidence.names == 0) score -= 80;
  if (evidence.scope_apart) score -= 300;
  if (evidence.further_apart) score -= 200;
  if (evidence.both_further) score += 100;
  if (evidence.far_apart) score -= 250;
  if (evidence.one_vague) score -= 100;
  if (evidence.one_change) score -= evidence.percents ? 400 : 200;
  if (evidence.places_apart) score -= 200;
  if (evidence.reference_apart) score -= 300;
  if (evidence.presence_apart || evidence.toll_apart) score -= 400;
  if (evidence.base_apart) score -= 400;
  if (evidence.slip) score += evidence.specificity >= 450 ? 200 : 60;  // "$1.65 million" for "$1.65 billion"
  return score;
}

int value_score(const Evidence& evidence) { return evidence.same_value ? 215 + evidence.specificity * 85 / 100 : 0; }

}  // namespace factdiff
