#include <algorithm>
#include <array>
#include <cmath>

#include "mention/calendar.h"
#include "mention/date_resolver.h"

namespace gainsay::resolving {

using date::days;

constexpr long kFarthest = 270, kNear = 60;  // days

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

namespace {

// Of what is further off news tells what was twice as readily as what will be.
long unlikeliness(const Interval<Day>& period, Day day) {
  const long apart = distance(period, day);
  return *period.low > day && apart > kNear ? 2 * apart : apart;
}

}  // namespace

Period DateResolver::moving(Period period) {
  period.from_publication = true;
  return period;
}

// Picks among the periods that `make` gives for the years around publication, by how the sentence leans.
MaybePeriod DateResolver::choose(const std::function<std::optional<Interval<Day>>(int)>& make, Grain grain,
                                 int reach) {
  std::vector<Interval<Day>> all;
  const int year = year_of(reference_);
  for (int y = year - reach; y <= year + reach; ++y) {
    if (const auto period = make(y)) all.push_back(*period);
  }
  return choose_among(all, grain);
}

MaybePeriod DateResolver::choose_among(const std::vector<Interval<Day>>& all, Grain grain) {
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
      return unlikeliness(a, reference_) < unlikeliness(b, reference_);
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

DateResolver::Frame DateResolver::frame(const DateNode& node) {
  if (node.year) return {node.year, std::nullopt, false};
  if (node.a < 0) {
    if (context_.sentence_year && context_.lean <= 0) return {context_.sentence_year, std::nullopt, false};
    return {};
  }
  const auto whole = resolve(node.a);
  if (!whole || !whole->told.low) return {};
  Frame frame{year_of(*whole->told.low), std::nullopt, whole->from_publication};
  if (whole->grain == Grain::kMonth) frame.month = month_of(*whole->told.low);
  return frame;
}

Period DateResolver::with_frame(Period period, const Frame& frame) {
  period.from_publication |= frame.moves;
  return period;
}

MaybePeriod DateResolver::calendar(const DateNode& node) {
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

MaybePeriod DateResolver::month_day(const DateNode& node, const Frame& in) {
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
MaybePeriod DateResolver::day_alone(const DateNode& node) {
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
MaybePeriod DateResolver::weekday(const DateNode& node) {
  const unsigned back = (iso_weekday(reference_) + 7 - static_cast<unsigned>(node.weekday)) % 7;
  const Day past = reference_ - days(back), coming = back == 0 ? past : past + days(7);
  Period period = moving(one_day(context_.lean > 0 ? coming : past));
  if (context_.lean == 0 && past != coming) period.others.push_back({coming, coming});
  return period;
}

MaybePeriod DateResolver::season(const DateNode& node, const Frame& in) {
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
Period DateResolver::widened_season(Period period, int season) {
  period.hard = {*period.told.low - days(10), *period.told.high + days(24)};
  if (season == 4) period.hard.low = *period.told.low - days(366);
  period.soft = {*period.told.low, *period.told.high + days(22)};
  return period;
}

MaybePeriod DateResolver::quarter(const DateNode& node, const Frame& in) {
  const int first = node.quarter != 0 ? node.quarter * 3 - 2 : node.half * 6 - 5,
            count = node.quarter != 0 ? 3 : 6;
  const Grain grain = node.quarter != 0 ? Grain::kQuarter : Grain::kHalf;
  if (in.year) return with_frame(exact(months_period(*in.year, first, count), grain), in);
  if (context_.lean == 0) return moving(exact(months_period(year_of(reference_), first, count), grain));
  return choose([&](int year) { return std::optional(months_period(year, first, count)); }, grain);
}

std::optional<Day> DateResolver::holiday_in(const Holiday& holiday, int year) const {
  std::optional<Day> day;
  if (holiday.easter) {
    day = easter_sunday(year) + days(*holiday.easter);
  } else if (holiday.nth != 0) {
    day = nth_weekday(month_period(year, holiday.month), holiday.nth, static_cast<unsigned>(holiday.weekday));
  } else if (holiday.month != 0) {
    day = civil_day(year, holiday.month, holiday.day);
    if (day && holiday.weekday != 0)
      day = *day + days((static_cast<unsigned>(holiday.weekday) + 7 - iso_weekday(*day)) % 7);
  } else {
    for (const Day listed : holiday.days) {
      if (year_of(listed) == year) day = listed;
    }
  }
  return day ? std::optional(*day + days(holiday.after)) : day;
}

// A name that some keep on another day has both.
MaybePeriod DateResolver::holiday(const DateNode& node) {
  const Holiday& named = tables_.holidays[static_cast<std::size_t>(node.index)];
  MaybePeriod period = holiday_of(node, named);
  if (period && named.also != 0) {
    if (const auto other = holiday_of(node, tables_.holidays[static_cast<std::size_t>(named.also) - 1]))
      period->others.push_back(other->told);
  }
  return period;
}

MaybePeriod DateResolver::holiday_of(const DateNode& node, const Holiday& named) {
  const Frame in = frame(node);
  if (in.year) {
    const auto day = holiday_in(named, *in.year);
    if (!day) return std::nullopt;
    return with_frame(one_day(*day), in);
  }
  std::vector<Interval<Day>> all;
  const int reach = named.month == 2 && named.day == 29 ? 4 : 1;  // leap years
  for (int year = year_of(reference_) - reach; year <= year_of(reference_) + reach; ++year) {
    if (const auto day = holiday_in(named, year)) all.push_back({*day, *day});
  }
  if (node.selector != 0 && node.nearest) {
    Interval<Day>* best = nullptr;
    for (auto& day : all) {
      if (node.selector < 0 ? *day.low < reference_ : (*day.low > reference_ && best == nullptr)) best = &day;
    }
    return best == nullptr ? std::nullopt : std::optional(moving(exact(*best, Grain::kDay)));
  }
  return choose_among(all, Grain::kDay);
}

}  // namespace gainsay::resolving
