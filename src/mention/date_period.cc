#include "mention/date_grammar.h"

namespace gainsay {
namespace {

// "1990s", "1990's": the plural behind a figure.
bool plural_behind(const LexemeView& view, std::size_t i) {
  return (view.is(i, Role::kPossessive) && view.spelling(i) != "'") || view.spelling(i) == "s" ||
         view.spelling(i) == "S";
}

TimeUnit unit_at(const LexemeView& view, std::size_t i) {
  return static_cast<TimeUnit>(static_cast<int>(view.value(i, Role::kTimeUnit)));
}

}  // namespace

// the 1990s, the '90s, the nineties, the nineteen seventies.
DateGrammar::Hit DateGrammar::decade_at(std::size_t i) {
  const bool the = view_.is(i, Role::kThe);
  std::size_t at = the ? i + 1 : i;
  DateNode made;
  const bool quoted = view_[at].is_sign('\'');
  if (quoted) ++at;
  const Lexeme& piece = view_[at];
  if (piece.is_plain() && plural_behind(view_, at + 1) && static_cast<int>(piece.number) % 10 == 0) {
    const bool four = piece.digits == 4 && piece.number >= 1000 && piece.number <= 2190;
    const bool two =
        piece.digits == 2 &&
        (the || quoted || view_.spelling(i - 1) == "In" || view_.spelling(i - 1) == "in" ||
         (view_.glued(at + 1) && !view_.is(at + 1, Role::kPossessive)) || view_.is(i - 1, Role::kPart));
    if (!four && !two) return std::nullopt;
    if (!view_.glued(at + 1) && !four && !the) return std::nullopt;
    if (four && view_.is(at + 1, Role::kPossessive) && !the) return std::nullopt;  // "2020's biggest film"
    const int start = static_cast<int>(piece.number);
    made.decade = four ? start : start < 30 ? 2000 + start : 1900 + start;
    return hit(i, at + 2, made);
  }
  if (view_.is(at, Role::kCenturyName) && view_.is(view_.skip_hyphen(at + 1), Role::kDecadeName)) {
    const std::size_t name = view_.skip_hyphen(at + 1);
    made.decade =
        static_cast<int>(view_.value(at, Role::kCenturyName) + view_.value(name, Role::kDecadeName));
    return hit(i, name + 1, made);
  }
  if (the && view_.value(at, Role::kCardinal) == 2) {  // "the two thousands", "the two thousand and tens"
    const std::size_t name = view_.is(at + 2, Role::kAnd) ? at + 3 : at + 2;
    const bool thousands = view_.value(at + 1, Role::kPluralScale) == 1000 && !view_.is(at + 2, Role::kOf);
    const bool tens = view_.value(at + 1, Role::kScale) == 1000 && view_.is(name, Role::kDecadeName);
    if (!thousands && !tens) return std::nullopt;
    made.decade = 2000 + (tens ? static_cast<int>(view_.value(name, Role::kDecadeName)) : 0);
    return hit(i, tens ? name + 1 : at + 2, made);
  }
  if ((the || (i > 0 && view_.is(i - 1, Role::kIn))) && view_.is(at, Role::kDecadeName) &&
      view_.value(at, Role::kDecadeName) != 10) {
    const int tens = static_cast<int>(view_.value(at, Role::kDecadeName));
    made.decade = tens == 0 ? 2000 : 1900 + tens;
    return hit(i, at + 1, made);
  }
  return std::nullopt;
}

// the 15th century.
DateGrammar::Hit DateGrammar::century_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  const auto ordinal = ordinal_at(view_, at);
  if (!ordinal || ordinal->value > 30) return std::nullopt;
  const std::size_t unit = view_.skip_hyphen(ordinal->next);
  if (unit_at(view_, unit) != TimeUnit::kCentury) return std::nullopt;
  DateNode made;
  made.century = (static_cast<int>(ordinal->value) - 1) * 100;
  return hit(i, unit + 1, made);
}

// spring 2019, the summer of 2018, in winter.
DateGrammar::Hit DateGrammar::season_at(std::size_t i) {
  const bool the = view_.is(i, Role::kThe);
  const std::size_t at = the ? i + 1 : i;
  if (!view_.is(at, Role::kSeason)) return std::nullopt;
  DateNode made;
  made.season = static_cast<int>(view_.value(at, Role::kSeason));
  std::size_t next = at + 1;
  if (take_year(made, next, true) || take_container(made, next)) return hit(i, next, made);
  const bool opened =
      i > 0 && (view_.is(i - 1, Role::kIn) || view_.is(i - 1, Role::kPart) || view_.is(i - 1, Role::kBound));
  if (!opened || view_.is_other_word(next) || view_[next].is_sign('-')) return std::nullopt;
  return hit(i, next, made);
}

// Q3 2019, 2017-Q1, the third quarter of 2016, H1 2019, the first half of last year.
DateGrammar::Hit DateGrammar::quarter_at(std::size_t i) {
  DateNode made;
  std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  // "Q3" and "H1", one lexeme or two: the index behind it, or 0.
  const auto name_at = [&](std::size_t k) -> std::size_t {
    made.quarter = static_cast<int>(view_.value(k, Role::kQuarterName));
    made.half = static_cast<int>(view_.value(k, Role::kHalfName));
    return made.quarter != 0 || made.half != 0 ? k + 1 : 0;
  };
  const bool year_first = view_[at].is_plain() && view_[at].digits == 4;
  if (year_first) {
    std::size_t name = view_.skip_hyphen(at + 1);
    if (view_.is(name, Role::kThe) || view_[name].is_sign(',')) ++name;
    std::size_t behind = name_at(name);
    if (behind == 0) {
      const auto nth = ordinal_at(view_, name);
      if (!nth || nth->value > 4 || unit_at(view_, nth->next) != TimeUnit::kQuarter) return std::nullopt;
      made.quarter = static_cast<int>(nth->value);
      behind = nth->next + 1;
    }
    made.year = static_cast<int>(view_[at].number);
    return hit(i, behind, made);
  }
  std::size_t next = at;
  const std::size_t named = name_at(at);
  if (named != 0) {
    next = named;
  } else {
    const auto nth = ordinal_at(view_, at);
    const bool last = view_.is(at, Role::kOrdinalLast) && !view_.is(at, Role::kSelector);
    if (!nth && !last) return std::nullopt;
    const std::size_t unit = nth ? view_.skip_hyphen(nth->next) : at + 1;
    const int n = nth ? static_cast<int>(nth->value) : 4;
    if (unit_at(view_, unit) == TimeUnit::kQuarter && n <= 4) {
      made.quarter = n;
    } else if (view_.is(unit, Role::kHalfUnit) && n <= 2) {
      made.half = n;
    } else {
      return std::nullopt;
    }
    next = unit + 1;
  }
  const bool dash = view_[next].is_sign('-') && view_.glued(next);
  std::size_t behind = dash ? next + 1 : next;
  // "Won the first half 38-30": half a match has no year of two digits.
  const bool match = made.half != 0 && named == 0 && view_[behind].is_number() && view_[behind].digits < 4;
  const bool whole = !match && (take_year(made, behind, true) || take_container(made, behind));
  // "The second half of the month", of May, of the 1990s; none of a match.
  const bool of_year = made.a < 0 || node(made.a).unit == TimeUnit::kYear;
  if (whole && (made.half == 0 || of_year)) return hit(i, behind, made);
  if (made.half != 0) return half_of(i, next, made.half == 1 ? DatePart::kEarly : DatePart::kLate);
  return hit(i, next, made);
}

DateGrammar::Hit DateGrammar::half_of(std::size_t begin, std::size_t i, DatePart half) {
  if (!view_.is(i, Role::kOf)) return std::nullopt;
  Hit whole = untimed_at(i + 1);
  if (!whole) whole = definite_unit_at(i + 1);
  if (!whole || is_day_grain(whole->root) || view_.is(whole->next, Role::kPossessive)) return std::nullopt;
  DateNode part;
  part.op = DateOp::kPart;
  part.part = half;
  part.a = whole->root;
  return hit(begin, whole->next, part);
}

// week 31 [of 2019]
DateGrammar::Hit DateGrammar::week_number_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  if (!view_.is(at, Role::kWeekWord) || !view_[at + 1].is_plain() || view_[at + 1].number < 1 ||
      view_[at + 1].number > 53)
    return std::nullopt;
  const bool opened = i > 0 && (view_.is(i - 1, Role::kIn) || view_.is(i - 1, Role::kFrom) ||
                                view_.is(i - 1, Role::kRangeTo) || view_.is(i - 1, Role::kBetween) ||
                                (ranged_ && view_.is(i - 1, Role::kAnd)) ||
                                (i > 1 && view_[i - 1].is_sign(',') && view_.is(i - 2, Role::kWeekday)));
  DateNode made;
  made.week = static_cast<int>(view_[at + 1].number);
  std::size_t next = at + 2;
  const bool alone = i == 0 && (view_.is_sentence_end(next) || clock_at(view_, next));
  if (!take_year(made, next, true) && !take_container(made, next) && !opened && !alone) return std::nullopt;
  return hit(i, next, made);
}

// Christmas, Labor Day 2018, Easter next year, Thanksgiving weekend.
DateGrammar::Hit DateGrammar::holiday_at(std::size_t i) {
  if (!view_.is(i, Role::kHoliday)) return std::nullopt;
  DateNode made;
  made.op = DateOp::kHoliday;
  made.index = static_cast<int>(view_.value(i, Role::kHoliday)) - 1;
  std::size_t next = i + 1;
  if (view_.is(next, Role::kTimeUnit) && view_.spelling(next) == "Day") ++next;
  const bool dated = take_year(made, next, true) || take_container(made, next);
  const bool weekend = unit_at(view_, next) == TimeUnit::kWeekend;
  const bool one_word = view_.spelling(i).find(' ') == std::string_view::npos;
  const bool doubtful = view_.tables.holidays[static_cast<std::size_t>(made.index)].doubtful;
  if (doubtful && !dated && !(i > 0 && (view_.is(i - 1, Role::kOn) || view_.is(i - 1, Role::kBound))))
    return std::nullopt;  // a play called Twelfth Night
  if (!dated && !weekend && one_word && (view_.is_other_word(next) || view_[next].is_sign('-')))
    return std::nullopt;  // Christmas tree
  Hit found = hit(i, next, made);
  if (weekend) {
    DateNode around;
    around.op = DateOp::kWeekOf;
    around.unit = TimeUnit::kWeekend;
    around.a = found->root;
    std::size_t behind = next + 1;
    if (!dated) take_year(node(found->root), behind, true);
    found = hit(i, behind, around);
  }
  return found;
}

// the first week of July, the last Monday in March, the first two months of 2021, the 9th month of next year.
DateGrammar::Hit DateGrammar::nth_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  DateNode made;
  made.op = DateOp::kNth;
  std::size_t next = at;
  if (view_.is(at, Role::kOrdinalLast)) {
    made.n = -1;
    next = at + 1;
  } else if (const auto nth = ordinal_at(view_, at)) {
    made.n = static_cast<int>(nth->value);
    next = nth->next;
  } else {
    return std::nullopt;
  }
  next = view_.skip_hyphen(next);
  made.count = 1;
  if (const auto count = cardinal_at(view_, next); count && !view_.is(next, Role::kWeekday)) {
    made.count = count->value;
    next = count->next;
  }
  if (view_.is(next, Role::kWeekday)) {
    made.weekday = static_cast<int>(view_.value(next, Role::kWeekday));
  } else {
    made.unit = unit_at(view_, next);
    if (made.unit < TimeUnit::kDay || made.unit > TimeUnit::kYear) return std::nullopt;
  }
  ++next;
  const bool linked = view_.is(next, Role::kOf) || view_.is(next, Role::kIn);
  if (made.weekday != 0 && !linked &&
      (view_.is_sentence_end(next) || view_[next].kind == Lexeme::Kind::kSign)) {
    DateNode month;  // "on the second Sunday": of the month
    month.op = DateOp::kWindow;
    month.unit = TimeUnit::kMonth;
    made.a = expression_.add(month);
    if (made.n > 0) return hit(i, next, made);
  }
  std::size_t child = linked ? next + 1 : next;
  if (!linked && !view_.is(child, Role::kSelector)) return std::nullopt;
  const auto whole = linked ? untimed_at(child) : window_at(child);
  if (!whole) {
    const auto unit = definite_unit_at(child);
    if (!unit) return std::nullopt;
    made.a = unit->root;
    return hit(i, unit->next, made);
  }
  made.a = whole->root;
  std::size_t behind = whole->next;
  Hit found = hit(i, behind, made);
  if (view_.is(behind, Role::kOn) && is_weekday(behind + 1)) {  // "the 1st week of October on Friday"
    DateNode day;
    day.op = DateOp::kWeekdayIn;
    day.weekday = static_cast<int>(view_.value(behind + 1, Role::kWeekday));
    day.a = found->root;
    found = hit(i, behind + 2, day);
  }
  return found;
}

// "the year", "the week", "that decade" as a whole of which a part is named.
DateGrammar::Hit DateGrammar::definite_unit_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) || view_.is(i, Role::kMy) ? i + 1 : i;
  const TimeUnit unit = unit_at(view_, at);
  if (unit < TimeUnit::kDay || unit > TimeUnit::kCentury) return std::nullopt;
  if (view_.is(at, Role::kTimeUnit) && view_.spelling(at).ends_with("s")) return std::nullopt;
  DateNode made;
  made.op = DateOp::kWindow;
  made.unit = unit;
  return hit(i, at + 1, made);
}

// "14 cases to date".
DateGrammar::Hit DateGrammar::to_date_at(std::size_t i) {
  if (!view_.is(i, Role::kToDate)) return std::nullopt;
  DateNode today, bound;
  today.op = DateOp::kDay;
  bound.op = DateOp::kBound;
  bound.bound = DateBound::kUntil;
  bound.a = expression_.add(today);
  return hit(i, i + 1, bound);
}

// "at the weekend", "over the weekend", "the weekend".
DateGrammar::Hit DateGrammar::weekend_at(std::size_t i) {
  const bool the = view_.is(i, Role::kThe) || view_.is(i, Role::kMy);
  const std::size_t at = the ? i + 1 : i;
  if (unit_at(view_, at) != TimeUnit::kWeekend || view_.spelling(at).ends_with("s")) return std::nullopt;
  const bool opened = the || (i > 0 && view_.is(i - 1, Role::kOn));
  if (!opened ||
      (view_.is_other_word(at + 1) && !view_[at + 1].capital && view_.spelling(at + 1).ends_with("s")))
    return std::nullopt;
  DateNode made;
  made.op = DateOp::kWindow;
  made.unit = TimeUnit::kWeekend;
  return hit(i, at + 1, made);
}

// "in the week", "for the month": where nothing else is said of it.
DateGrammar::Hit DateGrammar::bare_unit_at(std::size_t i) {
  const std::string_view before = view_.spelling(i - 1);
  if (i == 0 || !view_.is(i, Role::kThe) ||
      (before != "in" && before != "for" && before != "during" && before != "of"))
    return std::nullopt;
  const auto found = definite_unit_at(i);
  if (!found || node(found->root).unit > TimeUnit::kYear) return std::nullopt;
  const bool closed = view_.is_sentence_end(found->next) || view_[found->next].kind == Lexeme::Kind::kSign;
  return closed ? found : std::nullopt;
}

// early March, mid-2019, the end of the year, later this week, the late 1990s, the rest of the month.
DateGrammar::Hit DateGrammar::part_at(std::size_t i) {
  std::size_t at = i;
  if (view_.is(at, Role::kThe) && view_.is(at + 1, Role::kPart)) ++at;
  if (!view_.is(at, Role::kPart)) return std::nullopt;
  DateNode made;
  made.op = DateOp::kPart;
  made.part = static_cast<DatePart>(static_cast<int>(view_.value(at, Role::kPart)));
  std::size_t child = view_.skip_hyphen(at + 1);
  while (view_.is(child, Role::kOf) || (view_.is(child, Role::kIn) && view_.spelling(child) == "in") ||
         (view_.is(child, Role::kOn) && child == at + 1))
    ++child;
  Hit whole = untimed_at(child);
  if (!whole) whole = definite_unit_at(child);
  if (!whole) return std::nullopt;
  made.a = whole->root;
  Hit found = hit(i, whole->next, made);
  if (view_.is(found->next, Role::kDayPart)) ++found->next;  // "early Sunday morning"
  return found;
}

// the week of 6 October, the weekend of Halloween, the week beginning 4 February.
DateGrammar::Hit DateGrammar::week_of_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  DateNode made;
  made.op = DateOp::kWeekOf;
  made.unit = unit_at(view_, at);
  std::size_t child = at + 1;
  if (view_.is(at, Role::kWeekCommencing)) {
    made.unit = TimeUnit::kWeek;
  } else {
    if (made.unit != TimeUnit::kWeek && made.unit != TimeUnit::kWeekend && made.unit != TimeUnit::kMonth)
      return std::nullopt;
    if (!view_.is(child, Role::kOf) && !view_.is(child, Role::kWeekStart)) return std::nullopt;
    ++child;
  }
  Hit day = untimed_at(child);
  std::size_t next = child;
  if (!day && view_.is(child, Role::kThe)) {  // "the week of the 18th"
    if (const auto number = day_number_at(child + 1, next, true)) {
      DateNode alone;
      alone.day = *number;
      day = hit(child, next, alone);
    }
  }
  if (!day || !is_day_grain(day->root)) return std::nullopt;
  made.a = day->root;
  return hit(i, day->next, made);
}

}  // namespace gainsay
