#include "figure/date_anchor.h"

#include <utility>

namespace factdiff {
namespace {

// Where no verb tells, a date of next year is meant only if it is so near.
constexpr std::int64_t ahead_without_cue = 45;  // days
constexpr std::int64_t ahead_in_past = 45;
constexpr std::int64_t half_year = 183;

Day first_of_month(int months_since_zero) { return {months_since_zero / 12, months_since_zero % 12 + 1, 1}; }

std::int64_t monday_of(std::int64_t days) { return days - weekday_of(days) + 1; }

std::string iso_month(const Day& day) { return iso_year(day.year) + "-" + two_digits(day.month); }

void set_quarter(Figure& figure, int year, int quarter) {
  const int first_month = quarter * 3 - 2;
  figure.iso = iso_year(year) + "-Q" + std::to_string(quarter);
  figure.iso_low = iso_of(Day{year, first_month, 1});
  figure.iso_high = iso_of(Day{year, first_month + 2, days_in_month(year, first_month + 2)});
}

}  // namespace

void set_iso(Figure& figure, std::string iso) {
  figure.iso_low = iso;
  figure.iso_high = iso;
  figure.iso = std::move(iso);
}

void set_iso_range(Figure& figure, std::string low, std::string high) {
  figure.iso.clear();
  figure.iso_low = std::move(low);
  figure.iso_high = std::move(high);
}

std::string iso_of(const PartialDate& date) {
  std::string iso = date.year > 0 ? iso_year(date.year) : "-";
  if (date.month > 0) iso += "-" + two_digits(date.month);
  if (date.day > 0) iso += "-" + two_digits(date.day);
  return iso;
}

void DateAnchor::resolve(const PartialDate& date, Tense tense, Shift shift, Figure& figure) const {
  if (date.month == 0 && date.weekday > 0) {
    resolve_weekday(date.weekday, tense, shift, figure);
    return;
  }
  PartialDate full = date;
  if (full.year == 0 && published_) full.year = year_for(date, tense, shift);
  set_iso(figure, iso_of(full));
}

void DateAnchor::resolve_weekday(int weekday, Tense tense, Shift shift, Figure& figure) const {
  if (!published_) {
    set_iso(figure, "XXXX-WXX-" + std::to_string(weekday));
    return;
  }
  const std::int64_t today = days_of(*published_);
  const std::int64_t back = (weekday_of(today) - weekday + 7) % 7;  // 0: the day of publication itself
  const bool future = shift ? *shift > 0 : tense == Tense::future;
  const bool past = shift && *shift < 0;
  std::int64_t day = today - back;
  if (past && back == 0) day -= 7;
  if (future && (back > 0 || shift)) day += 7;
  set_iso(figure, iso_of(day_of(day)));
  // "last Tuesday" in a Friday report may be this week's or the week before's, "next Friday" on a Monday likewise.
  const bool same_week = monday_of(day) == monday_of(today);
  if (past && same_week) figure.iso_low = iso_of(day_of(day - 7));
  if (shift && *shift > 0 && same_week) figure.iso_high = iso_of(day_of(day + 7));
}

int DateAnchor::year_for(const PartialDate& date, Tense tense, Shift shift) const {
  const int year = published_->year;
  const bool month_only = date.day == 0;
  const int day = month_only ? 1 : date.day;
  if (!month_only && day > days_in_month(year, date.month)) return year;
  const std::int64_t today = days_of(month_only ? Day{year, published_->month, 1} : *published_);
  const std::int64_t gap = days_of({year, date.month, day}) - today;  // above zero: ahead in the same year
  if (shift && *shift < 0) return gap >= 0 && (month_only || gap > 0) ? year - 1 : year;
  if (shift && *shift > 0) return gap > 0 ? year : year + 1;
  if (tense == Tense::future) return gap >= -half_year ? year : year + 1;
  // "was put off to Sept. 12": a date just ahead is this year's, whatever the tense beside it.
  if (tense == Tense::past) return gap <= ahead_in_past ? year : year - 1;
  if (gap > half_year) return year - 1;
  return gap < ahead_without_cue - 365 ? year + 1 : year;
}

void DateAnchor::resolve_day(std::int64_t offset, Figure& figure) const {
  if (!published_) return;
  set_iso(figure, iso_of(day_of(days_of(*published_) + offset)));
}

void DateAnchor::resolve_period(Period period, int count, Figure& figure) const {
  if (!published_) return;
  const std::int64_t today = days_of(*published_);
  const int month = published_->year * 12 + published_->month - 1 + count;
  switch (period) {
    case Period::day:
      resolve_day(count, figure);
      return;
    case Period::week: {
      const std::int64_t monday = monday_of(today) + std::int64_t{count} * 7;
      set_iso_range(figure, iso_of(day_of(monday)), iso_of(day_of(monday + 6)));
      figure.iso = iso_week(monday);
      return;
    }
    case Period::weekend: {
      const std::int64_t saturday = monday_of(today) + std::int64_t{count} * 7 + 5;
      set_iso_range(figure, iso_of(day_of(saturday)), iso_of(day_of(saturday + 1)));
      return;
    }
    case Period::month:
      set_iso(figure, iso_month(first_of_month(month)));
      return;
    case Period::quarter: {
      const int quarter = published_->year * 4 + (published_->month - 1) / 3 + count;
      set_quarter(figure, quarter / 4, quarter % 4 + 1);
      return;
    }
    case Period::year:
      set_iso(figure, iso_year(published_->year + count));
      return;
    case Period::decade: {
      const int first = (published_->year / 10 + count) * 10;
      set_iso_range(figure, iso_year(first), iso_year(first + 9));
      return;
    }
  }
}

}  // namespace factdiff
