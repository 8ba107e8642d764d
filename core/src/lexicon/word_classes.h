// Words that speak of one thing: dead, killed, fatalities; troops, men, soldiers.  "killings" -> WordClass::death
//
// An event class says what happened, a thing class what was counted. Words of one class meet when facts are compared.
#pragma once

#include <cstdint>
#include <string_view>

namespace factdiff {

enum class WordClass : std::uint8_t {
  none,
  // events
  death,
  injury,
  arrest,
  missing,
  rescue,
  displacement,
  attack,
  strike_action,
  vote,
  sale,
  purchase,
  increase,
  decrease,
  payment,
  grant,
  fine,
  sentence,
  hiring,
  dismissal,
  damage,
  destruction,
  announcement,
  meeting,
  start,
  finish,
  win,
  loss,
  fire_event,
  quake,
  crash,
  capture,
  closure,
  investment,
  profit,
  revenue,
  price,
  forecast,
  birth,
  charge,
  agreement,
  launch,
  reward,
  delay,
  protest,
  // things counted
  person,
  armed_person,
  official,
  worker,
  child,
  household,
  vessel,
  vehicle,
  aircraft,
  building,
  company,
  weapon,
  crime_group,
  country,
  animal,
};

// The class of a word's stem (text/stems.h); none when it has none.
WordClass word_class(std::string_view stem);

// The class of a counted thing, by its singular: "voter" is a person here, whatever its stem says of votes; never an
// event.
WordClass thing_class(std::string_view singular);

bool is_event(WordClass word_class);
// Kinds of person: soldier, worker, child, official are persons too.
bool is_person(WordClass word_class);

}  // namespace factdiff
