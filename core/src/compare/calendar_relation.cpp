#include "compare/calendar_relation.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace factdiff {
namespace {

// What is known of a date; -1 where it is not.
struct KnownDate {
  int year = -1;
  int month = -1;
  int day = -1;
  int weekday = -1;  // 1 Monday .. 7 Sunday
  bool readable = false;
};

int number_at(std::string_view text, std::size_t at, std::size_t size) {
  if (at + size > text.size()) return -1;
  int value = 0;
  for (const char c : text.substr(at, size)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Sakamoto's rule; 1 Monday .. 7 Sunday.
int weekday_of(int year, int month, int day) {
  static constexpr int shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (month < 3) --year;
  const int sunday_is_zero = (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7;
  return sunday_is_zero == 0 ? 7 : sunday_is_zero;
}

KnownDate read_date(std::string_view iso) {
  KnownDate date;
  if (iso.size() == 10 && iso.substr(0, 9) == "XXXX-WXX-") {
    date.weekday = number_at(iso, 9, 1);
    date.readable = date.weekday > 0;
    return date;
  }
  if (iso.substr(0, 2) == "--") {
    date.month = number_at(iso, 2, 2);
    if (iso.size() >= 7) date.day = number_at(iso, 5, 2);
    date.readable = date.month > 0;
    return date;
  }
  date.year = number_at(iso, 0, 4);
  if (date.year < 0 || (iso.size() > 4 && (iso[4] != '-' || number_at(iso, 5, 2) < 0))) return {};
  date.readable = true;
  if (iso.size() >= 7) date.month = number_at(iso, 5, 2);
  if (iso.size() >= 10) date.day = number_at(iso, 8, 2);
  if (date.month > 12 || date.month == 0) return {};
  if (date.year > 0 && date.month > 0 && date.day > 0) date.weekday = weekday_of(date.year, date.month, date.day);
  return date;
}

CalendarRelation relate_days(const KnownDate& a, const KnownDate& b) {
  if (!a.readable || !b.readable) return CalendarRelation::unrelated;
  int shared = 0;
  int missing = 0;
  bool differs = false;
  const auto compare_part = [&](int x, int y) {
    if (x >= 0 && y >= 0) {
      ++shared;
      if (x != y) differs = true;
    } else if (x >= 0 || y >= 0) {
      ++missing;
    }
  };
  compare_part(a.year, b.year);
  compare_part(a.month, b.month);
  compare_part(a.day, b.day);
  const bool weekday_known = a.weekday > 0 && b.weekday > 0;
  if (weekday_known && a.weekday != b.weekday && (a.day < 0 || b.day < 0)) return CalendarRelation::apart;
  if (differs) return CalendarRelation::apart;
  if (shared == 0) return weekday_known ? CalendarRelation::same : CalendarRelation::unrelated;
  const bool only_year_missing = missing == 1 && (a.year < 0) != (b.year < 0);
  return missing == 0 || only_year_missing ? CalendarRelation::same : CalendarRelation::within;
}

std::string_view first_of(const Figure& figure) { return figure.iso_low.empty() ? figure.iso : figure.iso_low; }
std::string_view last_of(const Figure& figure) { return figure.iso_high.empty() ? figure.iso : figure.iso_high; }

// ISO dates compare as text where both start with a year; "2009" as an end means its last day.
std::string padded(std::string_view iso, bool end) {
  std::string full(iso);
  if (full.size() == 4) full += end ? "-12-31" : "-01-01";
  if (full.size() == 7) full += end ? "-31" : "-01";
  return full;
}

bool starts_with_year(std::string_view iso) {
  return number_at(iso, 0, 4) > 0 && iso.find('W') == std::string_view::npos && iso.find('Q') == std::string_view::npos;
}

// The quarter of "2020-Q3" or "XXXX-Q3"; 0 for anything else.
int quarter_of(std::string_view iso) { return iso.size() == 7 && iso[5] == 'Q' ? number_at(iso, 6, 1) : 0; }

// Quarters whose year one side leaves open are told apart by their number.
CalendarRelation relate_quarters(std::string_view a, std::string_view b) {
  if (quarter_of(a) != quarter_of(b)) return CalendarRelation::apart;
  const bool open = a.substr(0, 4) == "XXXX" || b.substr(0, 4) == "XXXX";
  return open || a == b ? CalendarRelation::same : CalendarRelation::apart;
}

CalendarRelation relate_periods(const Figure& a, const Figure& b) {
  if (first_of(a) == first_of(b) && last_of(a) == last_of(b)) return CalendarRelation::same;
  for (const std::string_view end : {first_of(a), last_of(a), first_of(b), last_of(b)}) {
    if (!starts_with_year(end)) return CalendarRelation::unrelated;
  }
  const bool overlap =
      padded(first_of(a), false) <= padded(last_of(b), true) && padded(first_of(b), false) <= padded(last_of(a), true);
  return overlap ? CalendarRelation::within : CalendarRelation::apart;
}

CalendarRelation relate_dates(const Figure& a, const Figure& b) {
  const bool period = a.iso_low != a.iso_high || b.iso_low != b.iso_high;
  if (!a.iso.empty() && a.iso == b.iso) return CalendarRelation::same;
  if (quarter_of(a.iso) > 0 && quarter_of(b.iso) > 0) return relate_quarters(a.iso, b.iso);
  if (period) return relate_periods(a, b);
  return relate_days(read_date(a.iso), read_date(b.iso));
}

std::string swapped_score(std::string_view score) {
  const std::size_t dash = score.find('-');
  if (dash == std::string_view::npos) return std::string(score);
  return std::string(score.substr(dash + 1)) + "-" + std::string(score.substr(0, dash));
}

int minute_of(std::string_view time) {
  const std::size_t colon = time.find(':');
  if (colon == std::string_view::npos) return -1;
  const int hours = number_at(time, 0, colon);
  const int minutes = number_at(time, colon + 1, 2);
  return hours < 0 || minutes < 0 ? -1 : hours * 60 + minutes;
}

}  // namespace

int years_apart(const Figure& a, const Figure& b) {
  const int x = number_at(first_of(a), 0, 4);
  const int y = number_at(first_of(b), 0, 4);
  return x < 0 || y < 0 ? 0 : std::abs(x - y);
}

int minutes_apart(const Figure& a, const Figure& b) {
  const int x = minute_of(a.iso);
  const int y = minute_of(b.iso);
  if (x < 0 || y < 0) return -1;
  const int gap = std::abs(x - y);
  return std::min(gap, 24 * 60 - gap);
}

CalendarRelation calendar_relation(const Figure& a, const Figure& b) {
  if (a.type == FigureType::date) return relate_dates(a, b);
  if (a.iso == b.iso) return CalendarRelation::same;
  if (a.type == FigureType::score) {
    return swapped_score(a.iso) == b.iso ? CalendarRelation::same : CalendarRelation::apart;
  }
  return minutes_apart(a, b) < 0 ? CalendarRelation::unrelated : CalendarRelation::apart;
}

}  // namespace factdiff
