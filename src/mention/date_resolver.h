#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "mention/date_resolve.h"
#include "mention/value_tables.h"

namespace gainsay::resolving {

/// What a node comes to: the plain reading (`told`), what the words allow (`hard`) and what a reader takes
/// them for
/// (`soft`). All closed at both ends unless open.
struct Period {
  Interval<Day> told, hard, soft;
  Grain grain = Grain::kDay;
  bool from_publication = false;      ///< it moves with the day of publication
  bool from_event = false;            ///< it counts from an event of the text
  std::vector<Interval<Day>> others;  ///< readings as good as `told` (3/4 by either order)
};

/// nullopt for what comes to no day.
using MaybePeriod = std::optional<Period>;

/// A period that the words say outright: all three readings alike.
Period exact(const Interval<Day>& days_of, Grain grain);
Period one_day(Day day);
/// The smallest interval that holds both; open where one of them is.
Interval<Day> hull(const Interval<Day>& a, const Interval<Day>& b);
/// nullopt for what is no day (31 February).
std::optional<Day> civil_day(int year, int month, int day);
/// Days between a closed period and a day; 0 inside it.
long distance(const Interval<Day>& period, Day day);

/// Turns the nodes of a date's expression into periods. Refers to what it is made with, which outlives it.
class DateResolver {
 public:
  DateResolver(const ValueTables& tables, const DateExpression& expression, const DateContext& context)
      : tables_(tables), expression_(expression), context_(context) {
    // Without a publication date any day will do to find out what moves with it.
    reference_ = context.published.value_or(Day(date::year(2000) / 1 / 3));
  }

  /// The period of a node (an index into the expression's nodes) with all that it contains.
  MaybePeriod resolve(int index);

 private:
  /// Whether a node tells a time of day, itself or by what it is made of.
  bool has_clock(int index) const;
  const DateNode& at(int index) const { return expression_.nodes[static_cast<std::size_t>(index)]; }
  static Period moving(Period period);
  MaybePeriod choose(const std::function<std::optional<Interval<Day>>(int)>& make, Grain grain,
                     int reach = 1);
  MaybePeriod choose_among(const std::vector<Interval<Day>>& all, Grain grain);

  // The year (or the month and the year) that a container gives, where the date names none.
  struct Frame {
    std::optional<int> year, month;
    bool moves = false;
  };

  Frame frame(const DateNode& node);
  static Period with_frame(Period period, const Frame& frame);

  // Days that the calendar names: date_resolve_calendar.cc.
  MaybePeriod calendar(const DateNode& node);
  MaybePeriod month_day(const DateNode& node, const Frame& in);
  MaybePeriod day_alone(const DateNode& node);
  MaybePeriod weekday(const DateNode& node);
  MaybePeriod season(const DateNode& node, const Frame& in);
  static Period widened_season(Period period, int season);
  MaybePeriod quarter(const DateNode& node, const Frame& in);
  std::optional<Day> holiday_in(const Holiday& holiday, int year) const;
  MaybePeriod holiday(const DateNode& node);
  MaybePeriod holiday_of(const DateNode& node, const Holiday& named);

  // Days counted from the publication or an event: date_resolve_relative.cc.
  Interval<Day> base_of(const DateNode& node) const;
  Period based(const DateNode& node, Period period) const;
  MaybePeriod near_day(const DateNode& node);
  MaybePeriod window(const DateNode& node);
  Period weekend_window(const DateNode& node, Day base) const;
  MaybePeriod weekday_window(const DateNode& node);
  MaybePeriod month_window(const DateNode& node);
  MaybePeriod season_window(const DateNode& node);
  MaybePeriod span(const DateNode& node);
  MaybePeriod within(const DateNode& node);
  Interval<Day> moved_by(const Interval<Day>& base, const Interval<double>& counts, int way,
                         TimeUnit unit) const;
  MaybePeriod shift(const DateNode& node);
  MaybePeriod whole_shift(const DateNode& node);
  MaybePeriod ending(const DateNode& node);
  MaybePeriod listed(const DateNode& node);
  void widen_to_unit(Period& period, TimeUnit unit) const;
  MaybePeriod nth(const DateNode& node);
  static std::optional<Interval<Day>> nth_units(const Interval<Day>& in, const DateNode& node, int count);
  MaybePeriod weekday_in(const DateNode& node);
  MaybePeriod week_of(const DateNode& node);

  // Parts, ranges and bounds of other periods: date_resolve_part.cc.
  MaybePeriod part(const DateNode& node);
  MaybePeriod turn(const Period& whole, const DateNode& of) const;
  MaybePeriod range(const DateNode& node);
  MaybePeriod bound(const DateNode& node);

  const ValueTables& tables_;
  const DateExpression& expression_;
  const DateContext& context_;
  Day reference_;
};

}  // namespace gainsay::resolving
