#pragma once

#include "mention/quantity_grammar.h"
#include "value/value.h"

namespace gainsay {

/// The calendar unit that `day` lies in: its ISO week, its month, its decade … A day for units below.
Interval<Day> unit_around(Day day, TimeUnit unit);
/// `day` moved by `count` units, which may be negative and broken; the last day of a month that is too short.
/// Units below a day don't move it.
Day moved(Day day, double count, TimeUnit unit);
Grain grain_of(TimeUnit unit);

Interval<Day> month_period(int year, int month);
Interval<Day> year_period(int year, int years = 1);
Interval<Day> months_period(int year, int first_month, int months);
/// ISO 8601 week of a year; week 1 holds its first Thursday.
Interval<Day> iso_week(int year, int week);
Day easter_sunday(int year);
unsigned iso_weekday(Day day);  ///< 1 = Monday
/// The n-th weekday of a period, counted from its end where n is negative; nullopt where there are not that
/// many.
std::optional<Day> nth_weekday(const Interval<Day>& period, int n, unsigned weekday);

int year_of(Day day);
int month_of(Day day);

/// The TIMEX3 value of a period of that grain.
std::string timex_of(const Interval<Day>& period, Grain grain);

}  // namespace gainsay
