#include <algorithm>
#include <cmath>

#include "mention/calendar.h"
#include "mention/date_resolver.h"

namespace gainsay::resolving {

using date::days;

constexpr double kFarthestShift = 365.2425 * 2000;  // days; "millions of years ago" is no date of history

// What "the following day" and "the previous month" count from.
Interval<Day> DateResolver::base_of(const DateNode& node) const {
  const Interval<Day> here{reference_, reference_};
  if (!node.event_base) return here;
  const bool years = node.unit >= TimeUnit::kYear && node.unit <= TimeUnit::kCentury;
  const bool months = node.unit == TimeUnit::kMonth || node.unit == TimeUnit::kQuarter;
  if (years) return context_.told_year.value_or(here);
  if (months) return context_.told_month.value_or(here);
  return context_.told_before ? Interval<Day>{*context_.told_before, *context_.told_before} : here;
}

Period DateResolver::based(const DateNode& node, Period period) const {
  period.from_publication = true;
  period.from_event = node.event_base;
  return period;
}

MaybePeriod DateResolver::near_day(const DateNode& node) {
  const auto apart = days(static_cast<int>(node.count));
  if (node.event_base || !context_.spoken) return based(node, one_day(*base_of(node).low + apart));
  // "Today" is the day of speaking; that it was said on the day of publication stays possible.
  Period period = one_day(*context_.spoken + apart);
  if (*context_.spoken != reference_) period.others.push_back({reference_ + apart, reference_ + apart});
  return based(node, period);
}

MaybePeriod DateResolver::window(const DateNode& node) {
  if (node.weekday != 0) return weekday_window(node);
  if (node.month != 0) return month_window(node);
  if (node.season != 0) return season_window(node);
  const Day base = *base_of(node).low;
  if (node.unit == TimeUnit::kWeekend) return weekend_window(node, base);
  const auto here = unit_around(base, node.unit);
  const TimeUnit step =
      node.unit == TimeUnit::kNight || node.unit == TimeUnit::kWorkingDay ? TimeUnit::kDay : node.unit;
  Interval<Day> there = unit_around(moved(*here.low, node.selector, step), step);
  if (node.unit == TimeUnit::kFortnight)
    there = {*here.low + days(14 * node.selector), *here.low + days(14 * node.selector + 13)};
  Period period = exact(there, grain_of(node.unit));
  if (node.unit == TimeUnit::kWeek)
    period.hard = {*there.low - days(1), *there.high};  // some weeks begin on Sunday
  return based(node, period);
}

Period DateResolver::weekend_window(const DateNode& node, Day base) const {
  const Day saturday = base - days(iso_weekday(base) - 1) + days(5);
  int weeks = node.selector;
  // "At the weekend" looks back from the first half of a week.
  if (node.selector == 0 && context_.lean < 0 && iso_weekday(base) <= 5) weeks = -1;
  if (node.selector < 0 && iso_weekday(base) == 7) weeks = node.selector;
  const Day first = saturday + days(7 * weeks);
  Period period = exact({first, first + days(1)}, Grain::kWeekend);
  period.hard.low = first - days(1);
  return based(node, period);
}

// "Last Friday" and "next Friday" are read in two ways within one week; both are kept.
MaybePeriod DateResolver::weekday_window(const DateNode& node) {
  const Day base = *base_of(node).low;
  const Day monday = base - days(iso_weekday(base) - 1);
  const Day by_week = monday + days(node.weekday - 1) + days(7 * node.selector);
  const unsigned back = (iso_weekday(base) + 7 - static_cast<unsigned>(node.weekday)) % 7;
  const Day last = base - days(back == 0 ? 7 : back), coming = last + days(back == 0 ? 14 : 7);
  if (node.selector == 0) return based(node, one_day(by_week));
  const Day nearest = node.selector < 0 ? last : coming;
  const bool far = node.selector == 2 || node.selector == -2;
  if (node.nearest) return based(node, one_day(nearest));
  Period period = one_day(by_week);
  if (!far && nearest != by_week) period.others.push_back({nearest, nearest});
  return based(node, period);
}

MaybePeriod DateResolver::month_window(const DateNode& node) {
  const int year = year_of(reference_), month = month_of(reference_);
  int y = year;
  if (node.selector < 0 && node.month >= month) --y;
  if (node.selector > 0 && node.month <= month) ++y;
  Period period = exact(month_period(y, node.month), Grain::kMonth);
  if (node.selector != 0) {
    const int other = y + (node.selector < 0 ? -1 : 1);
    period.others.push_back(month_period(other, node.month));
  }
  return based(node, period);
}

MaybePeriod DateResolver::season_window(const DateNode& node) {
  const int year = year_of(reference_);
  std::optional<Interval<Day>> best;
  for (int y = year - 2; y <= year + 1; ++y) {
    const auto period = months_period(y, node.season * 3, 3);
    if (node.selector < 0 && *period.high < reference_) best = period;
    if (node.selector > 0 && *period.low > reference_ && !best) best = period;
    if (node.selector == 0 && (!best || distance(period, reference_) < distance(*best, reference_)))
      best = period;
  }
  if (!best) return std::nullopt;
  Period period = exact(*best, Grain::kSeason);
  period.hard = {*best->low - days(10), *best->high + days(24)};
  return based(node, period);
}

MaybePeriod DateResolver::span(const DateNode& node) {
  const bool past = node.selector < 0;
  const Day base = reference_;
  const auto end = [&](double count) { return moved(base, past ? -count : count, node.unit); };
  Period period;
  if (node.unit == TimeUnit::kQuarter) {
    const auto here = unit_around(base, node.unit);
    const Day first = past ? moved(*here.low, -node.count, node.unit) : *here.high + days(1);
    const Day last = past ? *here.low - days(1) : moved(first, node.count, node.unit) - days(1);
    return moving(exact({first, last}, Grain::kRange));
  }
  period.told =
      past ? Interval<Day>{end(node.count), base - days(1)} : Interval<Day>{base + days(1), end(node.count)};
  if (*period.told.low > *period.told.high) period.told = {base, base};
  const auto& reading = node.amount.reading;
  const double most = reading.hard.high.value_or(4 * node.count),
               likely = reading.soft.high.value_or(2 * node.count);
  period.hard = past ? Interval<Day>{end(most), base} : Interval<Day>{base, end(most)};
  period.soft = past ? Interval<Day>{end(likely), base} : Interval<Day>{base, end(likely)};
  period.hard = hull(period.hard, hull(period.told, period.soft));
  period.grain = Grain::kRange;
  return moving(period);
}

MaybePeriod DateResolver::within(const DateNode& node) {
  Period base = moving(one_day(*base_of(node).low));
  if (node.a >= 0) {
    const auto child = resolve(node.a);
    if (!child || !child->told.low || !child->told.high) return std::nullopt;
    base = *child;
  }
  Period period = base;
  period.told = {base.told.low,
                 moved(*base.told.high, node.count, node.unit) - days(node.unit >= TimeUnit::kDay ? 1 : 0)};
  if (*period.told.high < *period.told.low) period.told.high = period.told.low;
  period.soft = period.hard = {base.hard.low,
                               std::max(*period.told.high, moved(*base.told.high, node.count, node.unit))};
  period.grain = Grain::kRange;
  period.from_event |= node.event_base;
  return period;
}

// `count` units from the near or the far end of a base, by an interval of counts.
Interval<Day> DateResolver::moved_by(const Interval<Day>& base, const Interval<double>& counts, int way,
                                     TimeUnit unit) const {
  const auto to = [&](Day day, double count) { return moved(day, way * count, unit); };
  Interval<Day> out;
  const std::optional<double> low = counts.low ? counts.low : 0.0;
  if (way > 0) {
    if (base.low) out.low = to(*base.low, *low);
    if (base.high && counts.high) out.high = to(*base.high, *counts.high);
  } else {
    if (base.high) out.high = to(*base.high, *low);
    if (base.low && counts.high) out.low = to(*base.low, *counts.high);
  }
  return out;
}

// "A week on Monday", "a year ago today": to the day; without a direction the tense tells it, if anything
// does.
MaybePeriod DateResolver::whole_shift(const DateNode& node) {
  auto base = resolve(node.a);
  if (!base || !base->told.low || !base->told.high) return std::nullopt;
  const bool long_unit = node.unit >= TimeUnit::kMonth && node.unit <= TimeUnit::kCentury;
  if (node.selector == 0 && context_.lean == 0 && long_unit) return std::nullopt;
  const int way = node.selector != 0 ? node.selector : context_.lean < 0 ? -1 : 1;
  Period period = *base;
  const auto apart = [&](Interval<Day>& days_of) {
    if (days_of.low) days_of.low = moved(*days_of.low, way * node.count, node.unit);
    if (days_of.high) days_of.high = moved(*days_of.high, way * node.count, node.unit);
  };
  for (Interval<Day>* each : {&period.told, &period.hard, &period.soft}) apart(*each);
  for (auto& other : period.others) apart(other);
  return period;
}

// "The six months to June": up to the last day of it.
MaybePeriod DateResolver::ending(const DateNode& node) {
  const auto end = resolve(node.a);
  if (!end || !end->told.high) return std::nullopt;
  Period period = *end;
  const Day last = *end->told.high;
  const Interval<Day> whole{moved(last + days(1), -node.count, node.unit), last};
  period.told = period.soft = whole;
  period.hard = hull(whole, end->hard);
  period.others.clear();
  period.grain = Grain::kRange;
  return period;
}

// One day of several that are told of one thing: the others are as good.
MaybePeriod DateResolver::listed(const DateNode& node) {
  auto day = resolve(node.a);
  const auto all = day ? resolve(node.b) : std::nullopt;
  if (all && all->told.contains(day->told)) day->others.push_back(all->told);
  return day;
}

MaybePeriod DateResolver::shift(const DateNode& node) {
  if (node.nearest && node.a >= 0) return whole_shift(node);
  Period base = exact(base_of(node), Grain::kDay);
  if (std::abs(node.count) * days_in(node.unit) > kFarthestShift) return std::nullopt;
  if (node.a >= 0) {
    const auto child = resolve(node.a);
    if (!child) return std::nullopt;
    base = *child;
  } else {
    base.from_publication = true;
  }
  Period period = base;
  const Interval<double> told = node.amount.told.low || node.amount.told.high
                                    ? node.amount.told
                                    : Interval<double>::exactly(node.count);
  period.told = moved_by(base.told, told, node.selector, node.unit);
  period.hard = moved_by(base.hard, node.amount.reading.hard, node.selector, node.unit);
  period.soft = moved_by(base.soft, node.amount.reading.soft, node.selector, node.unit);
  widen_to_unit(period, node.unit);
  period.grain = node.unit <= TimeUnit::kWeek ? Grain::kDay : grain_of(node.unit);
  if (!period.told.low || !period.told.high) period.grain = Grain::kOpen;
  period.from_event |= node.event_base;
  return period;
}

// "Two years ago" is said of any day of that year, "three weeks ago" of any of that week.
void DateResolver::widen_to_unit(Period& period, TimeUnit unit) const {
  if (unit <= TimeUnit::kDay || !period.told.low || !period.told.high) return;
  const Interval<Day> whole = hull(unit_around(*period.told.low, unit), unit_around(*period.told.high, unit));
  const Interval<Day> half = {moved(*period.told.low, -0.5, unit), moved(*period.told.high, 0.5, unit)};
  period.hard = hull(period.hard, hull(whole, half));
  period.soft = hull(period.soft, hull(period.told, unit == TimeUnit::kWeek ? half : whole));
  period.hard = hull(period.hard, period.soft);
}

MaybePeriod DateResolver::nth(const DateNode& node) {
  auto whole = resolve(node.a);
  if (!whole || !whole->told.low || !whole->told.high) return std::nullopt;
  const Interval<Day>& in = whole->told;
  Period period = *whole;
  const int count = std::max(1, static_cast<int>(node.count));
  if (node.weekday != 0) {
    const auto day = nth_weekday(in, node.n, static_cast<unsigned>(node.weekday));
    if (!day) return std::nullopt;
    period.told = {*day, *day};
    period.grain = Grain::kDay;
  } else if (const auto found = nth_units(in, node, count)) {
    period.told = *found;
    period.grain = count == 1 ? grain_of(node.unit) : Grain::kRange;
  } else {
    return std::nullopt;
  }
  period.hard = period.soft = period.told;
  if (node.unit == TimeUnit::kWeek) {  // seven days from the first are a first week as well
    const Interval<Day> by_days = node.n > 0 ? Interval<Day>{*in.low + days(7 * (node.n - 1)),
                                                             *in.low + days(7 * (node.n + count - 1) - 1)}
                                             : Interval<Day>{*in.high - days(7 * count - 1), *in.high};
    period.hard = hull(period.told, by_days);
  }
  return period;
}

std::optional<Interval<Day>> DateResolver::nth_units(const Interval<Day>& in, const DateNode& node,
                                                     int count) {
  const int skip = node.n > 0 ? node.n - 1 : 0;
  const auto span_from = [&](Day first) {
    return Interval<Day>{first, moved(first, count, node.unit) - days(1)};
  };
  if (node.unit == TimeUnit::kWeek || node.unit == TimeUnit::kWeekend) {
    const unsigned weekday = node.unit == TimeUnit::kWeek ? 4 : 6;  // a week belongs where its Thursday is
    const auto day = nth_weekday(in, node.n > 0 ? node.n : node.n - (count - 1), weekday);
    if (!day) return std::nullopt;
    if (node.unit == TimeUnit::kWeekend) return Interval<Day>{*day, *day + days(1)};
    return Interval<Day>{*day - days(3), *day + days(3 + 7 * (count - 1))};
  }
  Interval<Day> found = node.n > 0 ? span_from(moved(*in.low, skip, node.unit))
                                   : Interval<Day>{moved(*in.high + days(1), -count, node.unit), *in.high};
  if (*found.low < *in.low || *found.high > *in.high) return std::nullopt;
  return found;
}

MaybePeriod DateResolver::weekday_in(const DateNode& node) {
  auto whole = resolve(node.a);
  if (!whole || !whole->told.low || !whole->told.high) return std::nullopt;
  const Interval<Day> in =
      *whole->told.low == *whole->told.high ? unit_around(*whole->told.low, TimeUnit::kWeek) : whole->told;
  const auto day = nth_weekday(in, 1, static_cast<unsigned>(node.weekday));
  if (!day) return std::nullopt;
  Period period = one_day(*day);
  period.from_publication = whole->from_publication;
  period.from_event = whole->from_event;
  return period;
}

MaybePeriod DateResolver::week_of(const DateNode& node) {
  auto day = resolve(node.a);
  if (!day || !day->told.low) return std::nullopt;
  Period period = *day;
  const Day middle = *day->told.low;
  period.told = unit_around(middle, node.unit);
  if (node.unit == TimeUnit::kWeekend) {  // a holiday beside it belongs to a long weekend
    const unsigned weekday = iso_weekday(middle);
    if (weekday == 1) period.told = {middle - days(2), middle};
    if (weekday == 4 || weekday == 5) period.told.low = middle;
  }
  period.hard = period.soft = period.told;
  period.grain = grain_of(node.unit);
  return period;
}

}  // namespace gainsay::resolving
