#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mention/quantity_grammar.h"

namespace gainsay {

/// What a date says before anything anchors it. Nodes refer to each other by index into
/// DateExpression::nodes.
enum class DateOp : std::uint8_t {
  kCalendar,  ///< fields told: year, month, day, weekday, quarter …; `a`: what the missing ones are taken
              ///< from
  kHoliday,   ///< `index`, with `year` or `a`
  kDay,       ///< today, yesterday: `count` days from publication
  kNow,       ///< now, at the moment
  kWindow,    ///< this, last, next + unit, weekday, month, season, holiday: `selector`
  kSpan,      ///< the past two weeks, the next 3 days: `count` units on the side of `selector`
  kWithin,    ///< within three weeks [of `a`]
  kShift,  ///< `count` units before (`selector` -1) or after (1) `a`, or publication; with `nearest` to the
           ///< day: a week on Monday (0: by the tense)
  kNth,    ///< the `n`-th (-1: last) unit or weekday, or `count` of them, of `a`
  kPart,   ///< early, mid, late, rest of `a`: `part`
  kRange,  ///< from `a` to `b`
  kBound,  ///< since, until, before, after `a`: `bound`
  kWeekdayIn,  ///< a weekday of `a`: Tuesday of last week
  kWeekOf,     ///< the week or the weekend that `a` falls in: `unit`
  kClock,      ///< a time of day and nothing else
  kEnding,     ///< `count` units up to the end of `a`: the year to March
  kListed,     ///< the day `a`, told in one list with others from first to last: the range `b`
};

/// Parts of a period, as rules/lexicon/dates.json numbers them.
enum class DatePart : std::uint8_t { kNone, kEarly, kMiddle, kLate, kRest, kEarlier, kLater, kTurn };
/// Likewise what opens or closes a span.
enum class DateBound : std::uint8_t { kNone, kSince, kFrom, kAfter, kUntil, kBefore };

struct DateNode {
  DateOp op = DateOp::kCalendar;
  std::optional<int> year;
  int month = 0, day = 0, weekday = 0, quarter = 0, half = 0, season = 0, week = 0;  ///< 0: not told
  std::optional<int> decade, century;                                                ///< first year
  TimeUnit unit = TimeUnit::kNone;
  int selector = 0;
  bool event_base = false;   ///< counts from an event told before, not from publication
  bool names_event = false;  ///< with `event_base`: the words behind it tell the event ("after the vote")
  bool nearest = false;      ///< "the coming Friday": the nearest, whatever its week
  double count = 0;
  Amount amount;  ///< of `count`, with its modifier; in units
  int index = 0;  ///< of a holiday
  int n = 0;
  DatePart part = DatePart::kNone;
  DateBound bound = DateBound::kNone;
  int a = -1, b = -1;
  std::optional<Interval<int>> minutes;
  std::optional<int> utc_offset;
  int swapped_month = 0;    ///< the month where day and month can be read the other way round, else 0
  bool short_year = false;  ///< of two digits
};

struct DateExpression {
  std::vector<DateNode> nodes;

  int add(DateNode node) {
    nodes.push_back(std::move(node));
    return static_cast<int>(nodes.size()) - 1;
  }
};

/// A date that begins at some lexeme: its root node and what it covers.
struct DateHit {
  int root = -1;
  std::size_t begin = 0, next = 0;
};

}  // namespace gainsay
