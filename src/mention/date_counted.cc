#include "mention/date_grammar.h"

namespace gainsay {
namespace {

TimeUnit unit_at(const LexemeView& view, std::size_t i) {
  return static_cast<TimeUnit>(static_cast<int>(view.value(i, Role::kTimeUnit)));
}

bool is_plural(const LexemeView& view, std::size_t i) { return view.spelling(i).ends_with("s"); }

bool closes(const LexemeView& view, std::size_t i) {
  return view.is_sentence_end(i) || view[i].kind == Lexeme::Kind::kSign;
}

// "For a week on Monday", "twice a week on Monday": how long and how often, with a day beside it.
bool lasts_or_repeats(const LexemeView& view, std::size_t i) {
  if (i == 0) return false;
  const std::string_view before = view.spelling(i - 1);
  return before == "for" || before == "For" || before == "once" || before == "twice" || before == "times" ||
         before == "over" || before == "lasting" || view.is(i - 1, Role::kTimeUnit) ||
         view.is(i - 1, Role::kEvery) || view.is(i - 1, Role::kPossessive);
}

// "Has been missing a week today": how long it has lasted.
bool is_perfect(const LexemeView& view, std::size_t i) {
  constexpr std::size_t kReach = 6;  // lexemes
  for (std::size_t back = 1; back <= kReach && back <= i; ++back) {
    const std::string_view word = view.spelling(i - back);
    if (word == "been" || word == "has" || word == "have" || word == "'ve") return true;
  }
  return false;
}

// "Lasted two weeks on Monday": the verb takes the time as what it measures; "be held" does not.
bool is_measured_by(const LexemeView& view, std::size_t i) {
  if (i == 0 || view.is(i - 1, Role::kBe)) return false;
  const std::string_view word = view.spelling(i - 1);
  const bool past = view.is(i - 1, Role::kPastTense) || (word.size() > 4 && word.ends_with("ed"));
  return past && !(i > 1 && view.is(i - 2, Role::kBe));
}

DateNode whole_units(TimeUnit unit, double count, int way, int base) {
  DateNode made;
  made.op = DateOp::kShift;
  made.unit = unit;
  made.count = count;
  made.selector = way;
  made.a = base;
  made.nearest = true;
  return made;
}

// The coming one.
DateNode coming_weekday(const LexemeView& view, std::size_t i) {
  DateNode made;
  made.op = DateOp::kWindow;
  made.selector = 1;
  made.nearest = true;
  made.weekday = static_cast<int>(view.value(i, Role::kWeekday));
  return made;
}

}  // namespace

// What "a week …" counts from, at i: today, tomorrow, last Friday, on Monday; `way` is told by it.
DateGrammar::Hit DateGrammar::day_counted_from(std::size_t i, bool ago, TimeUnit unit, int& way) {
  if (view_.is(i, Role::kDeictic) && !view_.is(i, Role::kVagueNow)) {
    const double apart = view_.value(i, Role::kDeictic);
    way = ago || apart < 0 ? -1 : apart > 0 ? 1 : 0;
    return deictic_at(i);
  }
  if (view_.is(i, Role::kSelector)) {
    const Hit window = window_at(i);
    if (!window || node(window->root).op != DateOp::kWindow || node(window->root).event_base)
      return std::nullopt;
    const DateNode& made = node(window->root);
    way = ago ? -1 : made.selector;
    const bool weekday = made.weekday != 0 && (ago || made.selector != 0);
    const bool inside = ago && made.unit >= TimeUnit::kDay && days_in(made.unit) < days_in(unit);
    return weekday || inside ? window : std::nullopt;
  }
  const bool on = view_.is(i, Role::kOn) && view_.spelling(i) == "on";
  const std::size_t at = on ? i + 1 : i;
  if (!is_weekday(at) || is_plural(view_, at) || view_.is(at + 1, Role::kMonth) || view_[at + 1].is_number())
    return std::nullopt;
  if (ago) {
    if (unit < TimeUnit::kMonth) return std::nullopt;  // "a week ago on Tuesday": the Tuesday of that week
    DateNode made;
    made.weekday = static_cast<int>(view_.value(at, Role::kWeekday));
    way = -1;
    return hit(i, at + 1, made);
  }
  if (!on) return std::nullopt;
  way = 1;
  return hit(i, at + 1, coming_weekday(view_, at));
}

// "A week on Monday", "a fortnight today", "three weeks last Friday", "two years ago next month".
DateGrammar::Hit DateGrammar::counted_from_day(std::size_t i, const Measure& measure) {
  const Quantity& told = measure.quantity;
  const TimeUnit unit = told.time;
  const bool counted = told.vague == nullptr && (unit == TimeUnit::kWeek || unit == TimeUnit::kFortnight ||
                                                 (unit >= TimeUnit::kMonth && unit <= TimeUnit::kCentury));
  if (!counted || lasts_or_repeats(view_, i)) return std::nullopt;
  const bool ago = view_.is(measure.next, Role::kAgo);
  const std::size_t at = ago ? measure.next + 1 : measure.next;
  int way = 0;
  const Hit base = day_counted_from(at, ago, unit, way);
  if (!base || view_.is(base->next, Role::kPossessive)) return std::nullopt;
  if (!ago && way >= 0 && is_perfect(view_, i)) return std::nullopt;
  if (view_.is(at, Role::kOn) && !ago && is_measured_by(view_, i)) return std::nullopt;
  if (!ago && way > 0 && unit > TimeUnit::kMonth && unit <= TimeUnit::kCentury &&
      !view_.is(at, Role::kDeictic))
    return std::nullopt;
  return hit(i, base->next, whole_units(unit, told.figure.value, way, base->root));
}

// "Monday week", "tomorrow fortnight": behind the day, one more week.
DateGrammar::Hit DateGrammar::week_behind(const DateHit& day, int way) {
  const TimeUnit unit = unit_at(view_, day.next);
  const bool week = unit == TimeUnit::kWeek || unit == TimeUnit::kFortnight;
  if (!week || view_[day.next].capital || is_plural(view_, day.next) || !view_[day.next].space_before ||
      view_[day.next + 1].is_number() || view_[day.next + 1].is_sign('-') ||
      view_.is(day.next + 1, Role::kAgo))
    return std::nullopt;
  return hit(day.begin, day.next + 1, whole_units(unit, 1, way, day.root));
}

// "This day week", "this day last year".
DateGrammar::Hit DateGrammar::this_day_at(std::size_t i) {
  const bool here = view_.spelling(i) == "this" || view_.spelling(i) == "This";
  if (!here || unit_at(view_, i + 1) != TimeUnit::kDay || is_plural(view_, i + 1)) return std::nullopt;
  DateNode today;
  today.op = DateOp::kDay;
  const DateHit day{expression_.add(today), i, i + 2};
  if (const Hit week = week_behind(day, 0)) return week;
  if (!view_.is(i + 2, Role::kSelector) || view_.is(i + 2, Role::kEventSelector)) return std::nullopt;
  const auto way = static_cast<int>(view_.value(i + 2, Role::kSelector));
  const TimeUnit unit = unit_at(view_, i + 3);
  const bool apart = unit == TimeUnit::kWeek || unit == TimeUnit::kMonth || unit == TimeUnit::kYear;
  if (way == 0 || !apart || is_plural(view_, i + 3)) return std::nullopt;
  return hit(i, i + 4, whole_units(unit, 1, way, day.root));
}

// "On Tuesday last", "Sunday next".
DateGrammar::Hit DateGrammar::postposed_at(std::size_t i) {
  const std::string_view word = view_.spelling(i + 1);
  if ((word != "last" && word != "next") || !closes(view_, i + 2) || view_[i + 2].is_sign('-'))
    return std::nullopt;
  DateNode made = coming_weekday(view_, i);
  if (word == "last") made.selector = -1;
  return hit(i, i + 2, made);
}

// "Monday week", "last Monday week", "tomorrow fortnight", "this day week", "Tuesday last".
DateGrammar::Hit DateGrammar::day_week_at(std::size_t i) {
  if (is_weekday(i) && !is_plural(view_, i)) {
    if (const Hit day = postposed_at(i)) return day;
    if (unit_at(view_, i + 1) == TimeUnit::kNone) return std::nullopt;
    return week_behind({expression_.add(coming_weekday(view_, i)), i, i + 1}, 1);
  }
  if (view_.is(i, Role::kDeictic)) {
    if (view_.is(i, Role::kVagueNow) || unit_at(view_, i + 1) == TimeUnit::kNone) return std::nullopt;
    const Hit day = deictic_at(i);
    return day ? week_behind(*day, view_.value(i, Role::kDeictic) < 0 ? -1 : 1) : std::nullopt;
  }
  if (const Hit day = this_day_at(i)) return day;
  if (!is_weekday(i + 1) || unit_at(view_, i + 2) == TimeUnit::kNone) return std::nullopt;
  const auto way = static_cast<int>(view_.value(i, Role::kSelector));
  const Hit day = way == 0 || view_.is(i, Role::kEventSelector) ? std::nullopt : window_at(i);
  return day ? week_behind(*day, way) : std::nullopt;
}

// "The year to March", "the six months to the end of June", "the 12 months ended 31 March", "the year to
// date".
DateGrammar::Hit DateGrammar::ending_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  const bool in = i > 0 && (view_.is(i - 1, Role::kIn) || view_.spelling(i - 1) == "for");
  DateNode made;
  made.op = DateOp::kEnding;
  made.count = 1;
  made.unit = unit_at(view_, at);
  std::size_t next = at + 1;
  if (made.unit == TimeUnit::kNone || is_plural(view_, at)) {
    const auto count = cardinal_at(view_, at);
    if (!count || count->fraction) return std::nullopt;
    made.count = count->value;
    next = view_.skip_hyphen(count->next);
    made.unit = unit_at(view_, next++);
  }
  if (made.unit < TimeUnit::kDay || made.unit > TimeUnit::kDecade) return std::nullopt;
  if (view_.is(next, Role::kToDate) && made.count == 1) {
    DateNode unit, today, range;
    unit.op = DateOp::kWindow;
    unit.unit = made.unit;
    today.op = DateOp::kDay;
    range.op = DateOp::kRange;
    range.a = expression_.add(unit);
    range.b = expression_.add(today);
    return hit(i, next + 1, range);
  }
  if (at == i && !in) return std::nullopt;
  const std::string_view word = view_.spelling(next);
  if (word != "to" && word != "ended" && word != "ending") return std::nullopt;
  std::size_t child = view_.is(next + 1, Role::kOn) ? next + 2 : next + 1;
  const Hit end = untimed_at(child);
  if (!end) return std::nullopt;
  const DateNode& last = node(end->root);
  const bool dated = last.op == DateOp::kCalendar || last.op == DateOp::kPart || last.op == DateOp::kWindow ||
                     last.op == DateOp::kHoliday || last.op == DateOp::kDay;
  if (!dated) return std::nullopt;
  made.a = end->root;
  return hit(i, end->next, made);
}

// "The eve of Epiphany", "on the eve of 6 May".
DateGrammar::Hit DateGrammar::eve_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  const Hit day = view_.is(at, Role::kEve) ? untimed_at(at + 1) : std::nullopt;
  if (!day || !is_day_grain(day->root) || view_.is(day->next, Role::kPossessive) ||
      view_.is_other_word(day->next))
    return std::nullopt;
  return hit(i, day->next, whole_units(TimeUnit::kDay, 1, -1, day->root));
}

}  // namespace gainsay
