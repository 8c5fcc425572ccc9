#include <algorithm>

#include "mention/date_grammar.h"

namespace gainsay {
namespace {

constexpr int kDeepest = 12;  // of dates inside dates

void set_clock(DateNode& node, const Clock& clock) {
  node.minutes = clock.minutes;
  if (clock.utc_offset) node.utc_offset = clock.utc_offset;
}

}  // namespace

bool DateGrammar::is_day_grain(int index) {
  const DateNode& made = node(index);
  switch (made.op) {
    case DateOp::kCalendar:
      return made.day != 0 || made.weekday != 0;
    case DateOp::kHoliday:
    case DateOp::kDay:
    case DateOp::kNow:
    case DateOp::kWeekdayIn:
    case DateOp::kListed:
      return true;
    case DateOp::kWindow:
      return made.weekday != 0 || made.unit == TimeUnit::kDay;
    case DateOp::kShift:
      if (made.nearest && made.a >= 0) return is_day_grain(made.a);
      return made.unit == TimeUnit::kDay || made.unit == TimeUnit::kWeek;
    case DateOp::kNth:
      return made.weekday != 0 || made.unit == TimeUnit::kDay;
    case DateOp::kPart:
      return made.minutes.has_value() || is_day_grain(made.a);
    default:
      return false;
  }
}

// A date without a time of day. Each reader is tried only where its first word, past "the", lets it begin.
DateGrammar::Hit DateGrammar::untimed_at(std::size_t i) {
  struct Reader {
    Hit (DateGrammar::*read)(std::size_t);
    Roles opens;
    bool figures;  // may begin with one in digits
  };
  static const Roles kCounts = roles_of(Role::kCardinal, Role::kHundred, Role::kBareFraction, Role::kVague,
                                        Role::kModifierBefore, Role::kSome, Role::kFractionSign, Role::kGroup,
                                        Role::kPluralScale, Role::kScale, Role::kTimeUnit);
  static const Roles kOrders =
      roles_of(Role::kOrdinal, Role::kBigOrdinal, Role::kCardinal, Role::kOrdinalLast);
  static const Roles kUnits = roles_of(Role::kTimeUnit);
  static const Reader kReaders[] = {
      {&DateGrammar::shift_at, kCounts, true},
      {&DateGrammar::day_week_at, roles_of(Role::kWeekday, Role::kDeictic, Role::kSelector), false},
      {&DateGrammar::ending_at, kUnits | kCounts, true},
      {&DateGrammar::eve_at, roles_of(Role::kEve), false},
      {&DateGrammar::week_of_at, kUnits | roles_of(Role::kWeekCommencing), false},
      {&DateGrammar::weekend_at, kUnits, false},
      {&DateGrammar::bare_unit_at, kUnits, false},
      {&DateGrammar::to_date_at, roles_of(Role::kToDate), false},
      {&DateGrammar::nth_at, kOrders, true},
      {&DateGrammar::after_next_at, kUnits | roles_of(Role::kWeekday), false},
      {&DateGrammar::day_beside_at, kUnits, false},
      {&DateGrammar::window_at, roles_of(Role::kSelector, Role::kCardinal), true},
      {&DateGrammar::holiday_at, roles_of(Role::kHoliday), false},
      {&DateGrammar::decade_at, roles_of(Role::kCenturyName, Role::kDecadeName, Role::kCardinal), true},
      {&DateGrammar::century_at, kOrders, true},
      {&DateGrammar::quarter_at, kOrders | roles_of(Role::kQuarterName, Role::kHalfName), true},
      {&DateGrammar::week_number_at, roles_of(Role::kWeekWord), false},
      {&DateGrammar::part_at, roles_of(Role::kPart), false},
      {&DateGrammar::season_at, roles_of(Role::kSeason), false},
      {&DateGrammar::calendar_at,
       kOrders | roles_of(Role::kMonth, Role::kWeekday, Role::kYearWord, Role::kCenturyName), true},
      {&DateGrammar::deictic_at, roles_of(Role::kDeictic), false},
  };
  static const Roles kAll = [] {
    Roles all;
    for (const Reader& reader : kReaders) all |= reader.opens;
    return all;
  }();
  if (depth_ >= kDeepest || i >= view_.size()) return std::nullopt;
  Roles first;
  const bool opened = view_.is(i, Role::kThe) || view_.is(i, Role::kMy) || view_.is(i, Role::kA);
  if (view_[i].word != nullptr) first = view_[i].word->roles;
  if (opened && view_[i + 1].word != nullptr) first |= view_[i + 1].word->roles;
  const bool figure = view_[i].is_number() || view_[i].is_sign('\'') ||
                      (opened && (view_[i + 1].is_number() || view_[i + 1].is_sign('\'')));
  if (!figure && (first & kAll).none()) return std::nullopt;
  ++depth_;
  Hit best;
  for (const Reader& reader : kReaders) {
    if (!(figure && reader.figures) && (first & reader.opens).none()) continue;
    const Hit found = (this->*reader.read)(i);
    if (found && (!best || found->next > best->next)) best = found;
  }
  if (best) best = with_weekday_behind(*best);
  --depth_;
  return best;
}

// "next week on Friday", "Tuesday of last week", "Friday, two weeks from now".
DateGrammar::Hit DateGrammar::with_weekday_behind(DateHit found) {
  const bool day = is_day_grain(found.root);
  const DateNode made = node(found.root);
  std::size_t at = found.next;
  if (view_[at].is_sign(',') || view_[at].is_sign('-') || view_.is(at, Role::kOn) || view_.is(at, Role::kOf))
    ++at;
  if (!day || (made.op == DateOp::kShift && made.a < 0)) {
    if (view_.is(at, Role::kThe) && is_weekday(at + 1)) ++at;
    if (!is_weekday(at) || (view_[found.next].is_sign(',') && made.op != DateOp::kShift)) return found;
    if (made.op != DateOp::kWindow && made.op != DateOp::kShift) return found;
    if (made.op == DateOp::kWindow && (made.unit != TimeUnit::kWeek || made.selector == 0) &&
        made.unit != TimeUnit::kWeek)
      return found;
    DateNode inside;
    inside.op = DateOp::kWeekdayIn;
    inside.weekday = static_cast<int>(view_.value(at, Role::kWeekday));
    inside.a = found.root;
    return hit(found.begin, at + 1, inside);
  }
  if (made.op != DateOp::kCalendar || made.weekday == 0 || made.day != 0 || made.month != 0) return found;
  Hit period = window_at(at);
  if (!period || node(period->root).unit != TimeUnit::kWeek) {
    period = at == found.next || view_[found.next].is_sign(',') ? shift_at(at) : std::nullopt;
  }
  if (!period || (node(period->root).op != DateOp::kWindow && node(period->root).op != DateOp::kShift))
    return found;
  if (node(period->root).event_base && node(period->root).op == DateOp::kShift) return found;
  DateNode inside;
  inside.op = DateOp::kWeekdayIn;
  inside.weekday = made.weekday;
  inside.a = period->root;
  return hit(found.begin, period->next, inside);
}

// "Monday night", "6 May at 11pm", "Sunday, about three in the morning".
void DateGrammar::take_clock_behind(DateHit& found) {
  if (!is_day_grain(found.root)) return;
  for (int turn = 0; turn < 2; ++turn) {
    std::size_t at = found.next;
    if (view_[at].is_sign(',') || view_[at].is_sign('-') || view_[at].is_sign('@')) ++at;
    if (view_.spelling(at) == "for" || view_.spelling(at) == "T") ++at;
    std::optional<Clock> clock = clock_at(view_, at);
    if (!clock && at == found.next) clock = day_part_at(view_, at);
    if (!clock && (view_.is(at, Role::kIn))) clock = day_part_at(view_, at + 1);
    if (!clock) clock = bare_hour_at(view_, at);
    if (!clock) return;
    if (at == found.next && view_.is(at, Role::kBefore) && clock->plain == false &&
        view_[at].is(Role::kBound) && turn > 0)
      return;
    DateNode& made = node(found.root);
    if (made.minutes && !clock->plain && *made.minutes->low >= 12 * 60 && *clock->minutes.high <= 12 * 60 &&
        *clock->minutes.low >= 60) {
      clock->minutes.low = *clock->minutes.low + 12 * 60;  // "tonight at 7"
      clock->minutes.high = *clock->minutes.high + 12 * 60;
    }
    if (!made.minutes || !clock->plain) set_clock(made, *clock);
    found.next = clock->next;
    const Lexeme& year = view_[found.next];  // "Oct 26 15:50:06 2016"
    if (made.op == DateOp::kCalendar && made.day != 0 && !made.year && !clock->plain && year.is_plain() &&
        year.digits == 4 && year.number >= 1900 && year.number <= 2100 &&
        !view_.is_other_word(found.next + 1))
      made.year = static_cast<int>(view_[found.next++].number);
  }
}

// "at about 11pm on Sunday", "on the morning of 6 May", "late on Friday", "overnight on Monday", a time
// alone.
DateGrammar::Hit DateGrammar::clock_before_at(std::size_t i) {
  std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  auto clock = clock_at(view_, at);
  if (!clock) clock = day_part_at(view_, at);
  const bool part = !clock && view_.is(at, Role::kPart) &&
                    (view_.is(at + 1, Role::kOn) || is_weekday(at + 1) || view_.is(at + 1, Role::kDeictic));
  const bool hour = !clock && !part &&
                    (view_.is(at, Role::kCardinal) || (view_[at].is_plain() && view_[at].number <= 12)) &&
                    i > 0 && view_.is(i - 1, Role::kAt);
  if (part) {
    const bool early = view_.value(at, Role::kPart) == 1;
    clock = Clock{at + 1, early ? Interval<int>{0, 12 * 60} : Interval<int>{12 * 60, 28 * 60}, {}, true};
  } else if (hour) {
    const int minutes =
        static_cast<int>(view_[at].is_number() ? view_[at].number : view_.value(at, Role::kCardinal)) * 60;
    clock = Clock{at + 1, {minutes, minutes}, {}, false};
  }
  if (!clock) return std::nullopt;
  std::size_t day = clock->next;
  if (view_[day].is_sign(',')) ++day;
  while (view_.is(day, Role::kOn) || view_.is(day, Role::kOf)) ++day;
  if (const auto second = clock->plain ? std::nullopt : day_part_at(view_, day); second && day > clock->next)
    day = second->next;
  const auto date = day > at ? untimed_at(day) : std::nullopt;
  if (date && is_day_grain(date->root)) {
    DateNode& made = node(date->root);
    if (!made.minutes || !clock->plain) set_clock(made, *clock);
    DateHit found{date->root, i, date->next};
    if (clock->plain) take_clock_behind(found);
    return found;
  }
  if (clock->plain || hour) return std::nullopt;
  DateNode alone;
  alone.op = DateOp::kClock;
  set_clock(alone, *clock);
  return hit(i, clock->next, alone);
}

DateGrammar::Hit DateGrammar::point_at(std::size_t i) {
  Hit date = untimed_at(i);
  if (date) take_clock_behind(*date);
  const Hit timed = clock_before_at(i);
  return timed && (!date || timed->next > date->next) ? timed : date;
}

std::optional<std::size_t> DateGrammar::range_sign_at(std::size_t i) const {
  if (view_[i].is_sign('-') || view_[i].is_sign('~') || view_.is(i, Role::kRangeTo)) {
    if (view_[i].is_sign('-') && view_[i].space_before != view_[i + 1].space_before && view_[i].space_before)
      return std::nullopt;
    return i + 1;
  }
  return std::nullopt;
}

// What one end of a range leaves to the other: the month of "11 to 14 July", the year of "May to October
// 2020".
DateGrammar::Hit DateGrammar::join_range(const DateHit& from, const DateHit& to) {
  DateNode &low = node(from.root), &high = node(to.root);
  if (low.op == DateOp::kCalendar && high.op == DateOp::kCalendar) {
    const bool plain = !low.year && low.a < 0 && low.decade == std::nullopt && low.century == std::nullopt;
    if (plain && (low.month != 0 || low.quarter != 0 || low.day != 0)) {
      if (high.year) {
        low.year = high.year;
        const bool turns =
            low.month > high.month || (low.month == high.month && low.day > high.day && high.day != 0);
        if (turns && high.month != 0) --*low.year;
      } else if (high.a >= 0) {
        low.a = high.a;
      }
    }
    if (low.year && !high.year && high.a < 0 && high.month != 0) {
      high.year = *low.year + (high.month < low.month ? 1 : 0);
    }
    if (low.month != 0 && high.month == 0 && high.day != 0 && high.weekday == 0 && !high.year)
      high.month = low.month + (high.day < low.day ? 1 : 0);
    if (high.month == 13) high.month = 1;
  }
  DateNode range;
  range.op = DateOp::kRange;
  range.a = from.root;
  range.b = to.root;
  return hit(from.begin, to.next, range);
}

// "11 to 14 July", "3 and 12 of September" (behind "between"), "4-22 January, 1995", "4 to
// 23 next month".
DateGrammar::Hit DateGrammar::day_range_at(std::size_t i) {
  std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i, next = at;
  const auto first = day_number_at(at, next, false);
  if (!first) return std::nullopt;
  auto sign = range_sign_at(next);
  if (!sign && view_.is(next, Role::kAnd) && ranged_) sign = next + 1;
  if (!sign) return std::nullopt;
  at = view_.is(*sign, Role::kThe) ? *sign + 1 : *sign;
  if (const auto reversed = month_day_at(at); reversed && view_[i].is_plain()) {  // "4 to January 22, 1995"
    DateNode low;
    low.day = *first;
    low.month = node(reversed->root).month;
    low.year = node(reversed->root).year;
    return join_range({expression_.add(low), i, next}, *reversed);
  }
  const auto second = day_number_at(at, next, false);
  if (!second) return std::nullopt;
  DateNode high;
  high.day = *second;
  if (view_.is(next, Role::kOf)) ++next;
  std::size_t behind = next;
  if (const auto month = month_at(next, behind, true)) {
    high.month = *month;
    next = behind;
    if (!take_year(high, next, false)) take_container(high, next);
  } else if (!view_.is(next, Role::kSelector) || !take_container(high, next)) {
    return std::nullopt;
  }
  DateNode low = high;
  low.day = *first;
  if (*first > *second && low.month > 0) {
    low.month = low.month == 1 ? 12 : low.month - 1;
    if (low.month == 12 && low.year) --*low.year;
  }
  return join_range({expression_.add(low), i, next}, {expression_.add(high), i, next});
}

// "July 13-15, 2019", "November 19 to 20", "November between 19 and 20".
DateGrammar::Hit DateGrammar::month_day_range_at(std::size_t i) {
  std::size_t next = i;
  const auto month = month_at(i, next, true);
  if (!month) return std::nullopt;
  const bool between = view_.is(next, Role::kBetween) || view_.is(next, Role::kFrom);
  if (between) ++next;
  if (view_.is(next, Role::kThe)) ++next;
  const auto first = day_number_at(next, next, false);
  if (!first) return std::nullopt;
  auto sign = range_sign_at(next);
  if (!sign && view_.is(next, Role::kAnd) && between) sign = next + 1;
  if (!sign) return std::nullopt;
  const std::size_t at = view_.is(*sign, Role::kThe) ? *sign + 1 : *sign;
  const auto second = day_number_at(at, next, false);
  if (!second || view_.is(next, Role::kMonth) || view_.is(next, Role::kAm) || view_.is(next, Role::kPm) ||
      view_[next].is_sign('/'))
    return std::nullopt;
  DateNode high;
  high.month = *month;
  high.day = *second;
  if (!take_year(high, next, false)) take_container(high, next);
  DateNode low = high;
  low.day = *first;
  if (*second < *first) high.month = *month % 12 + 1;
  return join_range({expression_.add(low), i, next}, {expression_.add(high), i, next});
}

// "5/1-5/7, 2020"
void DateGrammar::take_undated_year(DateHit& day) {
  std::size_t next = day.next;
  DateNode made = node(day.root);
  if (made.year || made.a >= 0 || !view_[next].is_sign(',') || !take_year(made, next, false)) return;
  node(day.root) = made;
  day.next = next;
}

// "From March to date", "2024 to date".
DateGrammar::Hit DateGrammar::to_date_behind(const DateHit& from, bool opened) {
  if (!view_.is(from.next, Role::kToDate)) return std::nullopt;
  if (!opened && (node(from.root).op != DateOp::kCalendar || is_day_grain(from.root))) return std::nullopt;
  DateNode today;
  today.op = DateOp::kDay;
  return join_range(from, {expression_.add(today), from.next, from.next + 1});
}

// "from Monday to Friday", "between 2014 and 2018", "May to October 2020", "2014-2018": the range that begins
// with a date which was read already. `opened` by "from" or "between".
DateGrammar::Hit DateGrammar::range_behind(const DateHit& from, bool opened, bool between) {
  auto sign = range_sign_at(from.next);
  if (!sign && between && view_.is(from.next, Role::kAnd)) sign = from.next + 1;
  Hit to;
  if (sign) {
    const bool was_ranged = ranged_;
    ranged_ = true;
    if (!view_.is(*sign, Role::kToDate)) to = point_at(*sign);
    if (!to) to = short_year_behind(from, *sign);
    ranged_ = was_ranged;
  }
  if (to && (node(to->root).op == DateOp::kClock) != (node(from.root).op == DateOp::kClock))
    to = std::nullopt;
  if (to && node(to->root).op == DateOp::kCalendar && node(to->root).day != 0 && node(to->root).month != 0)
    take_undated_year(*to);
  if (to && node(to->root).op != DateOp::kClock) return join_range(from, *to);
  return to_date_behind(from, opened && !between);
}

// 2019-20
DateGrammar::Hit DateGrammar::short_year_behind(const DateHit& from, std::size_t i) {
  const DateNode& low = node(from.root);
  const bool joined =
      view_[i].is_plain() && view_[from.next].is_sign('-') && view_.glued(i) && view_[i].digits == 2;
  if (!joined || low.op != DateOp::kCalendar || !low.year || low.month != 0) return std::nullopt;
  DateNode high;
  high.year = *low.year / 100 * 100 + static_cast<int>(view_[i].number);
  return *high.year > *low.year ? hit(i, i + 1, high) : std::nullopt;
}

// "2018 or later", "from 2012 on": nothing may follow that the words could belong to instead.
bool DateGrammar::closes_bound(std::size_t begin, std::size_t i) const {
  const std::string_view word = view_.spelling(i);
  if (word == "onwards" || word == "onward") return true;
  if (word == "on" && (begin == 0 || !view_.is(begin - 1, Role::kFrom))) return false;
  return view_.is_sentence_end(i + 1) || view_[i + 1].kind == Lexeme::Kind::kSign;
}

DateGrammar::Hit DateGrammar::range_or_point_at(std::size_t i) {
  const bool between = view_.is(i, Role::kBetween), opened = between || view_.is(i, Role::kFrom);
  const std::size_t at = opened ? i + 1 : i;
  const bool was_ranged = ranged_;
  ranged_ = ranged_ || opened;
  Hit point, range = day_range_at(at);
  if (!range) range = month_day_range_at(at);
  if (!range && (point = point_at(at))) range = range_behind(*point, opened, between);
  ranged_ = was_ranged;
  if (range) return range;
  if (Hit listed = listed_at(i)) return listed;
  if (opened) point = point_at(i);
  if (!point) return std::nullopt;
  if (view_.is(point->next, Role::kBoundAfter) && closes_bound(i, point->next)) {
    DateNode bound;
    bound.op = DateOp::kBound;
    bound.bound = static_cast<DateBound>(static_cast<int>(view_.value(point->next, Role::kBoundAfter)));
    bound.a = point->root;
    return hit(i, point->next + 1, bound);
  }
  return point;
}

// since 2009, until Friday, before the end of March, as early as next year: the span begins behind the word.
DateGrammar::Hit DateGrammar::bounded_at(std::size_t i) {
  if (!view_.is(i, Role::kBound)) return std::nullopt;
  if (view_.is(i, Role::kSelector)) {  // "the following Friday"
    if (const Hit window = window_at(i)) return window;
  }
  // "A blog post next month": a preposition only right before a figure or a hyphen.
  const std::string_view word = view_.spelling(i);
  if ((word == "post" || word == "pre") && !view_[i + 1].is_sign('-') && !view_[i + 1].is_number())
    return std::nullopt;
  auto bound = static_cast<DateBound>(static_cast<int>(view_.value(i, Role::kBound)));
  std::size_t at = i + 1;
  if (view_.is(at, Role::kBound) && view_.value(at, Role::kBound) == view_.value(i, Role::kBound)) ++at;
  if (view_.is(at, Role::kOn) || (view_.is(at, Role::kIn) && view_.spelling(at) == "in")) ++at;
  Hit inner = range_or_point_at(at);
  if (!inner && bound != DateBound::kFrom) inner = definite_unit_at(at);
  if (!inner || node(inner->root).op == DateOp::kRange)
    return inner && inner->next > at ? inner : std::nullopt;
  if (view_.spelling(i) == "from" && !is_day_grain(inner->root)) return inner;  // "figures from last month"
  if (view_.is(inner->next, Role::kPossessive)) return inner;  // "after Monday's vote" is after the vote
  if (node(inner->root).op == DateOp::kBound || node(inner->root).op == DateOp::kClock) return inner;
  if (node(inner->root).op == DateOp::kWindow && node(inner->root).selector == 0 &&
      node(inner->root).unit != TimeUnit::kNone && !view_.is(at, Role::kSelector))
    return std::nullopt;
  DateNode made;
  made.op = DateOp::kBound;
  made.bound = bound;
  made.a = inner->root;
  return hit(inner->begin, inner->next, made);
}

std::optional<DateHit> DateGrammar::date_at(std::size_t i) {
  if (Hit bounded = bounded_at(i)) return bounded;
  if (Hit within = within_at(i)) return within;
  if (Hit coming = in_duration_at(i)) {
    if (const Hit other = range_or_point_at(i + 1); !other || other->next <= coming->next) return coming;
  }
  Hit found = range_or_point_at(i);
  if (found && (view_.is(i, Role::kBetween) || view_.is(i, Role::kFrom))) found->begin = i + 1;
  return found;
}

}  // namespace gainsay
