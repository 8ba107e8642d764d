#include "compare/evidence.h"

#include <algorithm>
#include <cstdlib>

#include "compare/calendar_relation.h"
#include "compare/judgement.h"
#include "compare/specificity.h"
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

std::int64_t shared_weight(const WordVector& a, const WordVector& b, int& words) {
  std::int64_t shared = 0;
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
  return shared;
}

Overlap overlap_of(const WordVector& a, const WordVector& b) {
  int words = 0;
  const std::int64_t shared = shared_weight(a, b, words);
  const std::int64_t sum_a = total(a);
  const std::int64_t sum_b = total(b);
  if (sum_a == 0 || sum_b == 0) return {};
  return {static_cast<int>(shared * 2000 / (sum_a + sum_b)),
          static_cast<int>(shared * 1000 / (std::min(sum_a, sum_b) + little)), words};
}

constexpr std::int64_t most_company = 1500;  // more of it tells nothing new

int shared_company(const FactContext& a, const FactContext& b) {
  int values = 0;
  return static_cast<int>(std::min(most_company, shared_weight(a.company, b.company, values)));
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
  if (a.noun == b.noun || (a.noun_synonyms && a.noun_synonyms == b.noun_synonyms)) return NounRelation::same;
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

// "yesterday" in a report of unknown date says no day.
bool is_dated(const Figure* when) { return when != nullptr && (!when->iso.empty() || !when->iso_low.empty()); }

bool are_contrasted(const FactContext& a, const FactContext& b) {
  for (const Contrast& one : a.contrasts) {
    const auto in_row = [&](const Contrast& other) { return other.row == one.row; };
    const auto on_side = [&](const Contrast& other) { return other.side == one.side; };
    if (std::any_of(b.contrasts.begin(), b.contrasts.end(), in_row) &&
        std::none_of(b.contrasts.begin(), b.contrasts.end(), on_side) &&
        std::none_of(a.contrasts.begin(), a.contrasts.end(), [&](const Contrast& own) {
          return own.row == one.row && std::any_of(b.contrasts.begin(), b.contrasts.end(),
                                                   [&](const Contrast& other) { return other.side == own.side; });
        }))
      return true;
  }
  return false;
}

// The odds before anything is known: much is counted in a report, few ages are told.
int type_score(FigureType type) {
  switch (type) {
    case FigureType::count:
      return -320;
    case FigureType::ordinal:
      return -295;
    case FigureType::percent:
      return -290;
    case FigureType::date:
    case FigureType::time:
      return -255;
    case FigureType::duration:
    case FigureType::age:
      return -175;
    default:
      return -240;
  }
}

constexpr int hopeless = -500;  // context_score: no value makes a link of it

}  // namespace

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
  evidence.company = shared_company(a, b);
  evidence.background_apart = a.scope.names_year != b.scope.names_year;
  evidence.background_shared = a.scope.names_year && b.scope.names_year;
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
  evidence.names_apart =
      !a.near_names.empty() && !b.near_names.empty() && overlap_of(a.near_names, b.near_names).words == 0;
  if (is_dated(a.scope.when) && is_dated(b.scope.when)) {
    const CalendarRelation relation = calendar_relation(*a.scope.when, *b.scope.when);
    evidence.when_apart = relation == CalendarRelation::apart;
    evidence.when_unlike = relation == CalendarRelation::unrelated;
  }
  evidence.contrast_apart = are_contrasted(a, b);
  evidence.tolls_apart = evidence.event_apart && is_toll(event_a) && is_toll(event_b);
  evidence.standing_apart = a.scope.standing != b.scope.standing;
  evidence.part_apart = a.scope.of_whole != b.scope.of_whole;
  evidence.one_toll = a.figure->type == FigureType::count && is_toll(event_a) != is_toll(event_b) &&
                      !is_whole_toll(a) && !is_whole_toll(b);
  evidence.one_change = (a.figure->direction == Direction::none) != (b.figure->direction == Direction::none);
  evidence.type = a.figure->type;
  evidence.weekdays = a.figure->iso.starts_with("XXXX") || b.figure->iso.starts_with("XXXX");
  evidence.both_lead = a.lead && b.lead;
  evidence.specificity = std::min(specificity_of(*a.figure), specificity_of(*b.figure));
  evidence.same_value = is_same_value(*a.figure, *b.figure);
  // Most pairs share nothing: how far apart their values lie is then not worth reckoning.
  if (evidence.same_value) {
    evidence.value = ValueRelation::same;
  } else if (context_score(evidence) >= hopeless) {
    evidence.value = value_relation(*a.figure, *b.figure);
    evidence.same_value = evidence.value == ValueRelation::same;
  }
  return evidence;
}

int subject_score(const Evidence& evidence) {
  int score = evidence.near * 5 / 10 + evidence.near_within * 4 / 10 + evidence.wide / 10;
  if (evidence.noun == NounRelation::same) score += 20;
  if (evidence.noun == NounRelation::one_class) score += 60;
  if (evidence.noun == NounRelation::apart) score -= 140;
  if (evidence.event_shared) score += 80;
  if (evidence.event_apart)
    score -= evidence.type == FigureType::count ? 300 : 60;  // twelve hurt are not twelve arrested
  if (evidence.one_toll) score -= 160;
  if (evidence.reference_apart) score -= 600;
  if (evidence.presence_apart) score -= 800;
  if (evidence.base_apart) score -= 150;
  if (evidence.both_lead) score += 40;
  return score;
}

constexpr int telling_digits = 450;  // specificity.h

bool is_slip(const Evidence& evidence) {
  const bool slip = evidence.value == ValueRelation::scaled || evidence.value == ValueRelation::alike;
  return slip && evidence.specificity >= telling_digits;
}

int context_score(const Evidence& evidence) {
  const bool counts = evidence.type == FigureType::count;
  int score = type_score(evidence.type) + evidence.near * 220 / 1000 + evidence.near_within * 180 / 1000 -
              evidence.wide * 50 / 1000 - evidence.wide_within * 20 / 1000 + evidence.subject * 180 / 1000 +
              evidence.company * 50 / 1000;
  if (evidence.words == 0) score -= 135;
  if (evidence.words == 1) score -= 60;
  if (evidence.words == 2) score -= 20;
  if (evidence.noun == NounRelation::same) score += 60;
  if (evidence.noun == NounRelation::one_class) score += 70;
  if (evidence.noun == NounRelation::apart) score -= 120;
  if (evidence.both_lead) score += 45;
  if (evidence.background_apart) score -= counts ? 110 : 40;
  if (evidence.background_shared) score += 10;
  if (evidence.event_apart) score -= counts ? 85 : 35;
  if (evidence.standing_apart) score -= 48;
  if (evidence.part_apart) score -= 45;
  if (evidence.names_apart) score -= 20;
  if (evidence.tolls_apart) score -= 170;
  if (evidence.one_toll) score -= 70;
  if (evidence.further_apart) score -= 90;
  if (evidence.one_change) score -= 110;
  if (evidence.places_apart) score -= 55;
  if (evidence.scope_apart) score -= 115;
  // Rare in the reports the weights were fitted on, and plain in what they say.
  if (evidence.toll_apart) score -= 150;
  if (evidence.base_apart) score -= 150;
  if (evidence.reference_apart) score -= 500;
  if (evidence.presence_apart) score -= 600;
  return score;
}

int alarm_score(const Evidence& evidence) {
  int score = link_score(evidence);
  if (evidence.standing_apart || evidence.part_apart) score -= 100;
  if (evidence.places_apart || evidence.names_apart) score -= 90;
  if (evidence.background_apart) score -= 60;
  if (evidence.event_apart) score -= 60;
  if (evidence.when_unlike) score -= 60;
  if (evidence.words < 2) score -= 40;
  if (evidence.both_further) score += 100;
  if (evidence.value == ValueRelation::times_50) score -= 40;
  // "$1.65 million" for "$1.65 billion": so many digits are not the same by chance.
  if (is_slip(evidence)) score += 170;
  // A report has many days: what stands beside a date says which one is meant.
  const bool stamp = evidence.type == FigureType::date || evidence.type == FigureType::time;
  if (stamp) score += evidence.company * 250 / 1000 - (evidence.weekdays ? 90 : 20);
  return score;
}

int value_score(const Evidence& evidence) {
  // By ValueRelation, from `same` on.
  static constexpr int scores[value_relations] = {245, 255, 75, 170, 210, 40, 0, 40, -60, -110, -190, -160, -200, -105};
  const int score = scores[static_cast<int>(evidence.value)];
  return evidence.value == ValueRelation::same ? score + evidence.specificity * 330 / 1000 : score;
}

int link_score(const Evidence& evidence) { return context_score(evidence) + value_score(evidence); }

}  // namespace factdiff
