#include "mention/date_resolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "mention/calendar.h"

namespace gainsay {
namespace {

using date::days;

// What a node comes to: the plain reading, what the words allow and what a reader takes them for.
struct Period {
  Interval<Day> told, hard, soft;
  Grain grain = Grain::kDay;
  bool from_publication = false;  ///< it moves with the day of publication
  bool from_event = false;        ///< it counts from an event of the text
  std::vector<Interval<Day>> others;
};

constexpr long kFarthest = 270;  // days

using MaybePeriod = std::optional<Period>;

Period exact(const Interval<Day>& days_of, Grain grain) {
  return {days_of, days_of, days_of, grain, false, false, {}};
}
Period one_day(Day day) { return exact({day, day}, Grain::kDay); }

Interval<Day> hull(const Interval<Day>& a, const Interval<Day>& b) {
  Interval<Day> all;
  if (a.low && b.low) all.low = std::min(*a.low, *b.low);
  if (a.high && b.high) all.high = std::max(*a.high, *b.high);
  return all;
}

std::optional<Day> civil_day(int year, int month, int day) {
  const date::year_month_day ymd{date::year(year), date::month(static_cast<unsigned>(month)),
                                 date::day(static_cast<unsigned>(day))};
  if (!ymd.ok()) return std::nullopt;
  return Day(ymd);
}

long distance(const Interval<Day>& period, Day day) {
  if (day < *period.low) return (*period.low - day).count();
  return day > *period.high ? (day - *period.high).count() : 0;
}

class Resolver {
 public:
  Resolver(const ValueTables& tables, const DateExpression& expression, const DateContext& context)
      : tables_(tables), expression_(expression), context_(context) {
    // Without a publication date any day will do to find out what moves with it.
    reference_ = context.published.value_or(Day(date::year(2000) / 1 / 3));
  }

  MaybePeriod resolve(int index) {
    const DateNode& node = at(index);
    switch (node.op) {
      case DateOp::kCalendar:
        return calendar(node);
      case DateOp::kHoliday:
        return holiday(node);
      case DateOp::kDay:
        return near_day(node);
      case DateOp::kNow:
        return moving(one_day(reference_));
      case DateOp::kWindow:
        return window(node);
      case DateOp::kSpan:
        return span(node);
      case DateOp::kWithin:
        return within(node);
      case DateOp::kShift:
        return shift(node);
      case DateOp::kNth:
        return nth(node);
      case DateOp::kPart:
        return part(node);
      case DateOp::kRange:
        return range(node);
      case DateOp::kBound:
        return bound(node);
      case DateOp::kWeekdayIn:
        return weekday_in(node);
      case DateOp::kWeekOf:
        return week_of(node);
      case DateOp::kClock:
        break;
    }
    Period none;
    none.from_event = true;
    return none;
  }

 private:
  const DateNode& at(int index) const { return expression_.nodes[static_cast<std::size_t>(index)]; }

  static Period moving(Period period) {
    period.from_publication = true;
    return period;
  }

  // Picks among the periods that `make` gives for the years around publication, by how the sentence leans.
  MaybePeriod choose(const std::function<std::optional<Interval<Day>>(int)>& make, Grain grain,
                     int reach = 1) {
    std::vector<Interval<Day>> all;
    const int year = year_of(reference_);
    for (int y = year - reach; y <= year + reach; ++y) {
      if (const auto period = make(y)) all.push_back(*period);
    }
    return choose_among(all, grain);
  }

  MaybePeriod choose_among(const std::vector<Interval<Day>>& all, Grain grain) {
    if (all.empty()) return std::nullopt;
    const Interval<Day>* best = nullptr;
    if (context_.lean < 0) {
      for (const auto& period : all) {
        if (*period.low <= reference_) best = &period;
      }
    } else if (context_.lean > 0) {
      for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (*it->high >= reference_) best = &*it;
      }
    }
    if (best == nullptr) {
      best = &*std::min_element(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        return distance(a, reference_) < distance(b, reference_);
      });
    }
    // Without a year a day is hardly ever told from most of a year away: there the nearest beats the tense.
    if (grain == Grain::kDay && distance(*best, reference_) > kFarthest) {
      best = &*std::min_element(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        return distance(a, reference_) < distance(b, reference_);
      });
    }
    return moving(exact(*best, grain));
  }

  // The year (or the month and the year) that a container gives, where the date names none.
  struct Frame {
    std::optional<int> year, month;
    bool moves = false;
  };
  Frame frame(const DateNode& node) {
    if (node.year) return {node.year, std::nullopt, false};
    if (node.a < 0) return {};
    const auto whole = resolve(node.a);
    if (!whole || !whole->told.low) return {};
    Frame frame{year_of(*whole->told.low), std::nullopt, whole->from_publication};
    if (whole->grain == Grain::kMonth) frame.month = month_of(*whole->told.low);
    return frame;
  }

  static Period with_frame(Period period, const Frame& frame) {
    period.from_publication |= frame.moves;
    return period;
  }

  MaybePeriod calendar(const DateNode& node) {
    if (node.decade) return exact(year_period(*node.decade, 10), Grain::kDecade);
    if (node.century) return exact(year_period(*node.century, 100), Grain::kCentury);
    const Frame in = frame(node);
    if (node.season != 0) return season(node, in);
    if (node.quarter != 0 || node.half != 0) return quarter(node, in);
    if (node.week != 0) {
      if (in.year) return with_frame(exact(iso_week(*in.year, node.week), Grain::kWeek), in);
      return moving(exact(iso_week(year_of(reference_), node.week), Grain::kWeek));
    }
    if (node.day != 0) return month_day(node, in);
    if (node.month != 0) {
      if (in.year) return with_frame(exact(month_period(*in.year, node.month), Grain::kMonth), in);
      return choose([&](int year) { return std::optional(month_period(year, node.month)); }, Grain::kMonth);
    }
    if (node.weekday != 0) return weekday(node);
    if (in.year) return exact(year_period(*in.year), Grain::kYear);
    return std::nullopt;
  }

  MaybePeriod month_day(const DateNode& node, const Frame& in) {
    const int month = node.month != 0 ? node.month : in.month.value_or(0);
    if (month == 0) return day_alone(node);
    const bool swap = node.swapped_month != 0 && context_.day_first.value_or(false);
    const int m = swap ? node.swapped_month : month, d = swap ? month : node.day;
    const auto day_in = [&](int year, int mm, int dd) -> std::optional<Interval<Day>> {
      const auto day = civil_day(year, mm, dd);
      if (!day) return std::nullopt;
      return Interval<Day>{*day, *day};
    };
    MaybePeriod period;
    if (in.year) {
      const auto day = day_in(*in.year, m, d);
      if (!day) return std::nullopt;
      period = with_frame(exact(*day, Grain::kDay), in);
    } else {
      period = choose([&](int year) { return day_in(year, m, d); }, Grain::kDay, m == 2 && d == 29 ? 4 : 1);
    }
    if (period && node.swapped_month != 0 && !context_.day_first) {
      if (const auto other = day_in(year_of(*period->told.low), node.swapped_month, month))
        period->others.push_back(*other);
    }
    return period;
  }

  // "the 15th", "Friday the 13th": the nearest month where there is one.
  MaybePeriod day_alone(const DateNode& node) {
    std::vector<Interval<Day>> all;
    const int reach = node.weekday != 0 ? 14 : 1;
    for (int k = -reach; k <= reach; ++k) {
      const int index = year_of(reference_) * 12 + month_of(reference_) - 1 + k;
      const auto day = civil_day(index / 12, index % 12 + 1, node.day);
      if (day && (node.weekday == 0 || iso_weekday(*day) == static_cast<unsigned>(node.weekday)))
        all.push_back({*day, *day});
    }
    return choose_among(all, Grain::kDay);
  }

  // News tells what was: a weekday without more is the last one, unless the sentence looks ahead.
  MaybePeriod weekday(const DateNode& node) {
    const unsigned back = (iso_weekday(reference_) + 7 - static_cast<unsigned>(node.weekday)) % 7;
    const Day past = reference_ - days(back), coming = back == 0 ? past : past + days(7);
    Period period = moving(one_day(context_.lean > 0 ? coming : past));
    if (context_.lean == 0 && past != coming) period.others.push_back({coming, coming});
    return period;
  }

  MaybePeriod season(const DateNode& node, const Frame& in) {
    const auto plain = [&](int year) { return months_period(year, node.season * 3, 3); };
    MaybePeriod period;
    if (in.year) {
      period = with_frame(exact(plain(*in.year), Grain::kSeason), in);
    } else {
      period = choose([&](int year) { return std::optional(plain(year)); }, Grain::kSeason);
    }
    return widened_season(*period, node.season);
  }

  // By the sky a season begins three weeks later than by the calendar; a year's winter may be either of two.
  static Period widened_season(Period period, int season) {
    period.hard = {*period.told.low - days(10), *period.told.high + days(24)};
    if (season == 4) period.hard.low = *period.told.low - days(366);
    period.soft = {*period.told.low, *period.told.high + days(22)};
    return period;
  }

  MaybePeriod quarter(const DateNode& node, const Frame& in) {
    const int first = node.quarter != 0 ? node.quarter * 3 - 2 : node.half * 6 - 5,
              count = node.quarter != 0 ? 3 : 6;
    const Grain grain = node.quarter != 0 ? Grain::kQuarter : Grain::kHalf;
    if (in.year) return with_frame(exact(months_period(*in.year, first, count), grain), in);
    if (context_.lean == 0) return moving(exact(months_period(year_of(reference_), first, count), grain));
    return choose([&](int year) { return std::optional(months_period(year, first, count)); }, grain);
  }

  std::optional<Day> holiday_in(const Holiday& holiday, int year) const {
    std::optional<Day> day;
    if (holiday.easter) {
      day = easter_sunday(year) + days(*holiday.easter);
    } else if (holiday.nth != 0) {
      day =
          nth_weekday(month_period(year, holiday.month), holiday.nth, static_cast<unsigned>(holiday.weekday));
    } else if (holiday.month != 0) {
      day = civil_day(year, holiday.month, holiday.day);
    } else {
      for (const Day listed : holiday.days) {
        if (year_of(listed) == year) day = listed;
      }
    }
    return day ? std::optional(*day + days(holiday.after)) : day;
  }

  MaybePeriod holiday(const DateNode& node) {
    const Holiday& named = tables_.holidays[static_cast<std::size_t>(node.index)];
    const Frame in = frame(node);
    if (in.year) {
      const auto day = holiday_in(named, *in.year);
      if (!day) return std::nullopt;
      return with_frame(one_day(*day), in);
    }
    std::vector<Interval<Day>> all;
    for (int year = year_of(reference_) - 1; year <= year_of(reference_) + 1; ++year) {
      if (const auto day = holiday_in(named, year)) all.push_back({*day, *day});
    }
    if (node.selector != 0 && node.nearest) {
      Interval<Day>* best = nullptr;
      for (auto& day : all) {
        if (node.selector < 0 ? *day.low < reference_ : (*day.low > reference_ && best == nullptr))
          best = &day;
      }
      return best == nullptr ? std::nullopt : std::optional(moving(exact(*best, Grain::kDay)));
    }
    return choose_among(all, Grain::kDay);
  }

  // What "the following day" counts from.
  Day base_of(const DateNode& node) const {
    return node.event_base && context_.told_before ? *context_.told_before : reference_;
  }

  Period based(const DateNode& node, Period period) const {
    period.from_publication = true;
    period.from_event = node.event_base;
    return period;
  }

  MaybePeriod near_day(const DateNode& node) {
    return based(node, one_day(base_of(node) + days(static_cast<int>(node.count))));
  }

  MaybePeriod window(const DateNode& node) {
    if (node.weekday != 0) return weekday_window(node);
    if (node.month != 0) return month_window(node);
    if (node.season != 0) return season_window(node);
    const Day base = base_of(node);
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

  Period weekend_window(const DateNode& node, Day base) const {
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
  MaybePeriod weekday_window(const DateNode& node) {
    const Day base = base_of(node);
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

  MaybePeriod month_window(const DateNode& node) {
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

  MaybePeriod season_window(const DateNode& node) {
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

  MaybePeriod span(const DateNode& node) {
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
    period.told = past ? Interval<Day>{end(node.count), base - days(1)}
                       : Interval<Day>{base + days(1), end(node.count)};
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

  MaybePeriod within(const DateNode& node) {
    Period base = moving(one_day(base_of(node)));
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
  Interval<Day> moved_by(const Interval<Day>& base, const Interval<double>& counts, int way,
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

  MaybePeriod shift(const DateNode& node) {
    Period base = one_day(base_of(node));
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
  void widen_to_unit(Period& period, TimeUnit unit) const {
    if (unit <= TimeUnit::kDay || !period.told.low || !period.told.high) return;
    const Interval<Day> whole =
        hull(unit_around(*period.told.low, unit), unit_around(*period.told.high, unit));
    const Interval<Day> half = {moved(*period.told.low, -0.5, unit), moved(*period.told.high, 0.5, unit)};
    period.hard = hull(period.hard, hull(whole, half));
    period.soft = hull(period.soft, hull(period.told, unit == TimeUnit::kWeek ? half : whole));
    period.hard = hull(period.hard, period.soft);
  }

  MaybePeriod nth(const DateNode& node) {
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

  static std::optional<Interval<Day>> nth_units(const Interval<Day>& in, const DateNode& node, int count) {
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

  MaybePeriod part(const DateNode& node);
  MaybePeriod range(const DateNode& node);
  MaybePeriod bound(const DateNode& node);

  MaybePeriod weekday_in(const DateNode& node) {
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

  MaybePeriod week_of(const DateNode& node) {
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

  const ValueTables& tables_;
  const DateExpression& expression_;
  const DateContext& context_;
  Day reference_;
};

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
  const PartShares shares = shares_of(part);
  return share_of(whole, shares.low, shares.high);
}

MaybePeriod Resolver::part(const DateNode& node) {
  auto whole = resolve(node.a);
  if (!whole || !whole->told.low || !whole->told.high) return whole;
  Period period = *whole;
  if (*whole->told.low == *whole->told.high) return period;
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

MaybePeriod Resolver::range(const DateNode& node) {
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

MaybePeriod Resolver::bound(const DateNode& node) {
  auto inner = resolve(node.a);
  if (!inner) return std::nullopt;
  Period period = *inner;
  const bool late = at(node.a).op == DateOp::kPart && at(node.a).part == DatePart::kLate;
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

// The minutes and the zone that any node of a date carries.
const DateNode* clock_node(const DateExpression& expression, int root) {
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  if (node.minutes) return &node;
  if (node.a >= 0 && node.op != DateOp::kRange && node.op != DateOp::kShift)
    return clock_node(expression, node.a);
  return nullptr;
}

// A key that two unanchored dates share where they say the same.
std::string relative_timex(const DateExpression& expression, int root) {
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  std::string out;
  if (node.weekday != 0 && node.op == DateOp::kCalendar) return "XXXX-WXX-" + std::to_string(node.weekday);
  out = "op" + std::to_string(static_cast<int>(node.op)) + ":" + std::to_string(node.selector) + ":" +
        std::to_string(static_cast<int>(node.unit)) + ":" + std::to_string(static_cast<int>(node.count)) +
        ":" + std::to_string(node.month) + "-" + std::to_string(node.day) + "-" +
        std::to_string(node.weekday) + ":" + std::to_string(node.season) + std::to_string(node.quarter) +
        std::to_string(static_cast<int>(node.part)) + std::to_string(static_cast<int>(node.bound));
  if (node.month != 0 && node.op == DateOp::kCalendar) {
    char text[24];
    std::snprintf(text, sizeof text, node.day != 0 ? "XXXX-%02d-%02d" : "XXXX-%02d", node.month, node.day);
    return text;
  }
  if (node.a >= 0) out += "(" + relative_timex(expression, node.a) + ")";
  return out;
}

RelativeDate relative_of(const DateExpression& expression, int root, const Period& period, Day reference) {
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  RelativeDate relative;
  relative.base = period.from_event ? RelativeDate::Base::kEvent : RelativeDate::Base::kPublication;
  if (node.weekday != 0) relative.weekday = static_cast<unsigned>(node.weekday);
  const bool days_told = node.op == DateOp::kDay ||
                         (node.op == DateOp::kShift && node.a < 0 && node.unit == TimeUnit::kDay) ||
                         (node.op == DateOp::kWindow && node.unit == TimeUnit::kDay);
  if (days_told && period.told.low && period.told.high && *period.told.low == *period.told.high) {
    relative.days = static_cast<int>((*period.told.low - reference).count());
  }
  relative.timex = relative_timex(expression, root);
  return relative;
}

}  // namespace

std::optional<DateValue> resolve_date(const ValueTables& tables, const DateExpression& expression, int root,
                                      const DateContext& context) {
  const auto period = Resolver(tables, expression, context).resolve(root);
  if (!period) return std::nullopt;
  DateValue value;
  value.grain = period->grain;
  if (const DateNode* clock = clock_node(expression, root)) {
    value.minutes = clock->minutes;
    value.utc_offset = clock->utc_offset;
  }
  const bool moves = period->from_publication || period->from_event;
  const Day reference = period->from_event && context.told_before
                            ? *context.told_before
                            : context.published.value_or(Day(date::year(2000) / 1 / 3));
  if (moves) value.relative = relative_of(expression, root, *period, reference);
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  if (node.weekday != 0 && !value.relative) {
    value.relative.emplace();
    value.relative->weekday = static_cast<unsigned>(node.weekday);
  }
  value.anchored = !period->from_event && (!period->from_publication || context.published.has_value());
  const bool readable = value.anchored || (period->from_event && context.published.has_value());
  if (readable && node.op != DateOp::kClock) value.told = period->told;
  if (value.anchored) {
    value.days = {period->hard, period->soft};
    value.other_readings = period->others;
    value.timex = timex_of(period->told, period->grain);
  } else {
    value.timex = node.op == DateOp::kClock ? "TXX:XX" : value.relative->timex;
  }
  return value;
}

}  // namespace gainsay
