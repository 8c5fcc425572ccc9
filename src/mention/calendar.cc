#include "mention/calendar.h"

#include <cmath>
#include <cstdio>

#include "value/value_json.h"

namespace gainsay {
namespace {

using date::days;
using date::months;
using date::years;

date::year_month_day civil(Day day) { return date::year_month_day(day); }

Day first_of(int year, int month) {
  return Day(date::year(year) / date::month(static_cast<unsigned>(month)) / 1);
}

Day last_of(int year, int month) {
  return Day(date::year(year) / date::month(static_cast<unsigned>(month)) / date::last);
}

Day moved_by_months(Day day, int count) {
  const auto from = civil(day);
  const auto to = date::year_month(from.year(), from.month()) + months(count);
  const Day last = Day(to / date::last);
  const Day same = Day(to / date::day(1)) + days(static_cast<unsigned>(from.day()) - 1);
  return same < last ? same : last;
}

Day moved_by_working_days(Day day, int count) {
  const int step = count < 0 ? -1 : 1;
  for (int left = std::abs(count); left > 0;) {
    day += days(step);
    if (iso_weekday(day) <= 5) --left;
  }
  return day;
}

int floor_to(int value, int step) { return value - ((value % step) + step) % step; }

}  // namespace

unsigned iso_weekday(Day day) { return date::weekday(day).iso_encoding(); }
int year_of(Day day) { return static_cast<int>(civil(day).year()); }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(civil(day).month())); }

Interval<Day> months_period(int year, int first_month, int count) {
  const int index = year * 12 + first_month - 1 + count - 1;
  return {first_of(year, first_month), last_of(static_cast<int>(std::floor(index / 12.0)), index % 12 + 1)};
}

Interval<Day> month_period(int year, int month) { return {first_of(year, month), last_of(year, month)}; }
Interval<Day> year_period(int year, int count) { return {first_of(year, 1), last_of(year + count - 1, 12)}; }

Interval<Day> iso_week(int year, int week) {
  const Day fourth = Day(date::year(year) / 1 / 4);
  const Day monday = fourth - days(iso_weekday(fourth) - 1) + days(7 * (week - 1));
  return {monday, monday + days(6)};
}

// The anonymous Gregorian algorithm (Meeus, Jones, Butcher).
Day easter_sunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
            g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return Day(date::year(year) / date::month(static_cast<unsigned>(n / 31)) /
             date::day(static_cast<unsigned>(n % 31 + 1)));
}

std::optional<Day> nth_weekday(const Interval<Day>& period, int n, unsigned weekday) {
  if (n == 0) return std::nullopt;
  Day day;
  if (n > 0) {
    day = *period.low + days((7 + weekday - iso_weekday(*period.low)) % 7) + days(7 * (n - 1));
  } else {
    day = *period.high - days((7 + iso_weekday(*period.high) - weekday) % 7) + days(7 * (n + 1));
  }
  if (day < *period.low || *period.high < day) return std::nullopt;
  return day;
}

Interval<Day> unit_around(Day day, TimeUnit unit) {
  const int year = year_of(day), month = month_of(day);
  const Day monday = day - days(iso_weekday(day) - 1);
  switch (unit) {
    case TimeUnit::kWeek:
      return {monday, monday + days(6)};
    case TimeUnit::kFortnight:
      return {monday, monday + days(13)};
    case TimeUnit::kWeekend:
      return {monday + days(5), monday + days(6)};
    case TimeUnit::kMonth:
      return month_period(year, month);
    case TimeUnit::kQuarter:
      return months_period(year, (month - 1) / 3 * 3 + 1, 3);
    case TimeUnit::kHalfYear:
      return months_period(year, (month - 1) / 6 * 6 + 1, 6);
    case TimeUnit::kYear:
      return year_period(year);
    case TimeUnit::kDecade:
      return year_period(floor_to(year, 10), 10);
    case TimeUnit::kCentury:
      return year_period(floor_to(year, 100), 100);
    default:
      return {day, day};
  }
}

Day moved(Day day, double count, TimeUnit unit) {
  const double whole = std::round(count);
  const bool broken = std::abs(count - whole) > 1e-6;
  const auto by_months = [&](double per_unit) {
    const double total = count * per_unit;
    const double full = std::trunc(total + (total < 0 ? -1e-6 : 1e-6));
    return moved_by_months(day, static_cast<int>(full)) +
           days(static_cast<int>(std::round((total - full) * 30.44)));
  };
  switch (unit) {
    case TimeUnit::kMonth:
      return by_months(1);
    case TimeUnit::kQuarter:
      return by_months(3);
    case TimeUnit::kHalfYear:
      return by_months(6);
    case TimeUnit::kYear:
      return by_months(12);
    case TimeUnit::kDecade:
      return by_months(120);
    case TimeUnit::kCentury:
      return by_months(1200);
    case TimeUnit::kWeekend:
      return day + days(static_cast<int>(std::round(count * 7)));
    case TimeUnit::kWorkingDay:
      if (!broken) return moved_by_working_days(day, static_cast<int>(whole));
      [[fallthrough]];
    default:
      return day + days(static_cast<int>(std::trunc(count * days_in(unit) + (count < 0 ? -1e-6 : 1e-6))));
  }
}

Grain grain_of(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kWeek:
      return Grain::kWeek;
    case TimeUnit::kWeekend:
      return Grain::kWeekend;
    case TimeUnit::kMonth:
      return Grain::kMonth;
    case TimeUnit::kQuarter:
      return Grain::kQuarter;
    case TimeUnit::kHalfYear:
      return Grain::kHalf;
    case TimeUnit::kYear:
      return Grain::kYear;
    case TimeUnit::kDecade:
      return Grain::kDecade;
    case TimeUnit::kCentury:
      return Grain::kCentury;
    case TimeUnit::kFortnight:
      return Grain::kRange;
    default:
      return Grain::kDay;
  }
}

std::string timex_of(const Interval<Day>& period, Grain grain) {
  if (!period.low && !period.high) return {};
  if (!period.low || !period.high) {
    return period.low ? iso_day(*period.low) + "/" : "/" + iso_day(*period.high);
  }
  const std::string day = iso_day(*period.low), year = day.substr(0, day.size() - 6);
  const int month = month_of(*period.low);
  const auto iso_week_text = [&] {
    const Day thursday = *period.low - days(iso_weekday(*period.low) - 1) + days(3);
    char week[16];
    std::snprintf(week, sizeof week, "-W%02d",
                  static_cast<int>((thursday - first_of(year_of(thursday), 1)).count() / 7) + 1);
    return std::to_string(year_of(thursday)) + week;
  };
  switch (grain) {
    case Grain::kDay:
      return day;
    case Grain::kWeek:
      return iso_week_text();
    case Grain::kWeekend:
      return iso_week_text() + "-WE";
    case Grain::kMonth:
      return day.substr(0, day.size() - 3);
    case Grain::kSeason:
      return year + "-" + (month == 3 ? "SP" : month == 6 ? "SU" : month == 9 ? "FA" : "WI");
    case Grain::kQuarter:
      return year + "-Q" + std::to_string((month + 2) / 3);
    case Grain::kHalf:
      return year + "-H" + (month <= 6 ? "1" : "2");
    case Grain::kYear:
      return year;
    case Grain::kDecade:
      return year.substr(0, year.size() - 1);
    case Grain::kCentury:
      return year.substr(0, year.size() - 2);
    default:
      return day + "/" + iso_day(*period.high);
  }
}

}  // namespace gainsay
