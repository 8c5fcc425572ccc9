#include <algorithm>
#include <cmath>

#include "mention/calendar.h"
#include "mention/date_resolver.h"

namespace gainsay::resolving {

using date::days;

namespace {

// Where the parts of a period begin and end, in hundredths of it: early, middle and late, as told and at
// most.
struct PartShares {
  double low, high, hard_low, hard_high;
};

PartShares shares_of(DatePart part) {
  switch (part) {
    case DatePart::kEarly:
      return {0, 50, 0, 50};
    case DatePart::kMiddle:
      return {33.4, 66.5, 20, 80};
    default:
      return {50, 100, 50, 100};
  }
}

Interval<Day> share_of(const Interval<Day>& whole, double low, double high) {
  const double size = static_cast<double>((*whole.high - *whole.low).count() + 1);
  const Day first = *whole.low + days(static_cast<int>(std::floor(size * low / 100)));
  const Day last = *whole.low + days(std::max(0, static_cast<int>(std::floor(size * high / 100 + 0.01)) - 1));
  return {std::min(first, *whole.high), std::max(std::min(last, *whole.high), std::min(first, *whole.high))};
}

// The parts of weeks, months and years are told by days and months, not by shares.
Interval<Day> told_part(const Interval<Day>& whole, Grain grain, DatePart part) {
  const Day first = *whole.low;
  if (grain == Grain::kMonth) {
    if (part == DatePart::kEarly) return {first, first + days(14)};
    if (part == DatePart::kMiddle) return {first + days(9), first + days(19)};
    return {first + days(15), *whole.high};
  }
  if (grain == Grain::kWeek) {
    if (part == DatePart::kEarly) return {first, first + days(2)};
    if (part == DatePart::kMiddle) return {first + days(1), first + days(4)};
    return {first + days(3), *whole.high};
  }
  if (grain == Grain::kYear) {
    const int year = year_of(first);
    if (part == DatePart::kEarly) return months_period(year, 1, 6);
    if (part == DatePart::kMiddle) return months_period(year, 5, 4);
    return months_period(year, 7, 6);
  }
  if (grain == Grain::kDecade) {
    const int year = year_of(first);
    if (part == DatePart::kMiddle) return year_period(year + 3, 4);
    return year_period(part == DatePart::kEarly ? year : year + 5, 5);
  }
  const PartShares shares = shares_of(part);
  return share_of(whole, shares.low, shares.high);
}

}  // namespace

// "The turn of the year", "of the 20th century": about the day on which it begins, or on which it ends where
// that is nearer to what is told.
MaybePeriod DateResolver::turn(const Period& whole, const DateNode& of) const {
  const Day begins = *whole.told.low, ends = *whole.told.high + days(1);
  const bool here = of.op == DateOp::kWindow;
  const bool nearer = whole.grain < Grain::kDecade && ends - reference_ < reference_ - begins;
  const Day day = here && (context_.lean > 0 || (context_.lean == 0 && nearer)) ? ends : begins;
  const auto share = std::max<long>(1, (ends - begins).count() / 50);
  Period period = whole;
  period.told = {day - days(share), day + days(share - 1)};
  period.soft = {day - days(3 * share), day + days(3 * share - 1)};
  period.hard = {day - days(5 * share), day + days(5 * share - 1)};
  if (here)
    period.others.push_back({(day == begins ? ends : begins) - days(5 * share),
                             (day == begins ? ends : begins) + days(5 * share - 1)});
  period.grain = Grain::kRange;
  return period;
}

MaybePeriod DateResolver::part(const DateNode& node) {
  auto whole = resolve(node.a);
  if (!whole || !whole->told.low || !whole->told.high) return whole;
  Period period = *whole;
  if (*whole->told.low == *whole->told.high) return period;
  if (node.part == DatePart::kTurn) return turn(*whole, at(node.a));
  const bool inside = !(reference_ < *whole->told.low) && !(*whole->told.high < reference_);
  if (node.part == DatePart::kRest) {
    if (inside) period.told.low = reference_;
    period.hard = period.soft = period.told;
    period.grain = Grain::kRange;
    return period;
  }
  const DatePart plain = node.part == DatePart::kEarlier ? DatePart::kEarly
                         : node.part == DatePart::kLater ? DatePart::kLate
                                                         : node.part;
  const PartShares shares = shares_of(plain);
  period.told = told_part(whole->told, whole->grain, plain);
  const DateNode& of = at(node.a);
  if (whole->grain == Grain::kYear && of.op == DateOp::kCalendar && of.year && plain != DatePart::kMiddle) {
    period.told = months_period(year_of(*whole->told.low), plain == DatePart::kEarly ? 1 : 9,
                                4);  // a third of a year that is named
  }
  period.hard = hull(share_of(whole->told, shares.hard_low, shares.hard_high), period.told);
  period.soft = period.told;
  if (inside && node.part == DatePart::kEarlier) {
    period.hard = period.soft = {*whole->told.low, reference_};
    if (*whole->told.low < reference_) period.told.high = std::min(*period.told.high, reference_ - days(1));
  }
  if (inside && node.part == DatePart::kLater) {
    period.told.low = std::min(*period.told.high, std::max(*period.told.low, reference_));
    period.hard = period.soft = {reference_, *whole->told.high};
  }
  period.grain = Grain::kRange;
  return period;
}

MaybePeriod DateResolver::range(const DateNode& node) {
  auto from = resolve(node.a), to = resolve(node.b);
  if (!from || !to || !from->told.low || !to->told.high) return std::nullopt;
  const DateNode &low = at(node.a), &high = at(node.b);
  const auto years_apart = [&](Period& period, int by) {
    for (Interval<Day>* each : {&period.told, &period.hard, &period.soft}) {
      if (each->low) each->low = moved(*each->low, by, TimeUnit::kYear);
      if (each->high) each->high = moved(*each->high, by, TimeUnit::kYear);
    }
  };
  if (high.op == DateOp::kCalendar && high.weekday != 0 && high.day == 0 && high.month == 0) {
    const unsigned ahead = (static_cast<unsigned>(high.weekday) + 7 - iso_weekday(*from->told.low)) % 7;
    *to = moving(one_day(*from->told.low + days(ahead == 0 ? 7 : ahead)));
  } else if (*to->told.high < *from->told.low) {
    if (low.op == DateOp::kCalendar && !low.year && low.a < 0) {
      years_apart(*from, -1);
    } else if (high.op == DateOp::kCalendar && !high.year && high.a < 0) {
      years_apart(*to, 1);
    }
  } else if (low.op == DateOp::kCalendar && high.op == DateOp::kCalendar && !low.year && !high.year &&
             low.month != 0 && high.month != 0 && *to->told.high - *from->told.low > days(366)) {
    years_apart(*from, 1);
  }
  if (*to->told.high < *from->told.low) return std::nullopt;
  Period period = *from;
  // "2014 to 2018" surely reaches the first day of 2018; how much more of it, the words leave open.
  const bool coarse = to->grain == Grain::kMonth || to->grain == Grain::kYear || to->grain == Grain::kWeek ||
                      to->grain == Grain::kQuarter;
  period.told = {from->told.low,
                 coarse && to->told.low && *from->told.low <= *to->told.low ? to->told.low : to->told.high};
  period.hard = {from->hard.low, to->hard.high};
  period.soft = {from->soft.low, to->soft.high};
  period.others.clear();
  period.grain = Grain::kRange;
  period.from_publication |= to->from_publication;
  period.from_event |= to->from_event;
  return period;
}

bool DateResolver::has_clock(int index) const {
  for (; index >= 0; index = at(index).a) {
    if (at(index).minutes) return true;
    if (at(index).op == DateOp::kRange || at(index).op == DateOp::kShift) return false;
  }
  return false;
}

MaybePeriod DateResolver::bound(const DateNode& node) {
  auto inner = resolve(node.a);
  if (!inner) return std::nullopt;
  Period period = *inner;
  // "Before dawn on Saturday" leaves room for that day's first hours.
  const bool late =
      (at(node.a).op == DateOp::kPart && at(node.a).part == DatePart::kLate) || has_clock(node.a);
  const auto before = [&](const Interval<Day>& days_of) -> Interval<Day> {
    if (late) return {std::nullopt, days_of.high};
    return {std::nullopt, days_of.low ? std::optional(*days_of.low - days(1)) : std::nullopt};
  };
  const auto apply = [&](const Interval<Day>& days_of) -> Interval<Day> {
    switch (node.bound) {
      case DateBound::kSince:
      case DateBound::kFrom:
        return {days_of.low, std::nullopt};
      case DateBound::kAfter:
        return {days_of.high ? std::optional(*days_of.high + days(1)) : std::nullopt, std::nullopt};
      case DateBound::kUntil:
        return {std::nullopt, days_of.high};
      default:
        return before(days_of);
    }
  };
  period.told = apply(inner->told);
  // "After 2016" may begin inside a period that is itself vague: the hard end lies at its near end.
  const bool after = node.bound == DateBound::kAfter;
  period.hard = after                              ? Interval<Day>{inner->hard.low, std::nullopt}
                : node.bound == DateBound::kBefore ? Interval<Day>{std::nullopt, inner->hard.high}
                                                   : apply(inner->hard);
  period.soft = apply(inner->soft);
  if (inner->hard == inner->told) period.hard = period.told;
  if (!period.hard.contains(period.soft)) period.soft = period.hard;
  period.grain = Grain::kOpen;
  for (auto& other : period.others) other = apply(other);
  return period;
}

}  // namespace gainsay::resolving
