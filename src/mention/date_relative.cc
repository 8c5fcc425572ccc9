#include <cmath>

#include "mention/date_grammar.h"
#include "mention/tense.h"

namespace gainsay {
namespace {

TimeUnit unit_at(const LexemeView& view, std::size_t i) {
  return static_cast<TimeUnit>(static_cast<int>(view.value(i, Role::kTimeUnit)));
}

bool is_plural(const LexemeView& view, std::size_t i) { return view.spelling(i).ends_with("s"); }

constexpr std::size_t kReach = 14;  // lexemes in which to look for what "in two decades" means

}  // namespace

// today, yesterday, tomorrow, tonight, the day after tomorrow.
DateGrammar::Hit DateGrammar::deictic_at(std::size_t i) {
  if (!view_.is(i, Role::kDeictic)) return std::nullopt;
  if (i > 1 && view_[i].capital && view_[i - 1].capital && view_.is_other_word(i - 1))
    return std::nullopt;  // USA Today
  const bool closed = view_.is_sentence_end(i + 1);
  if (view_.is(i, Role::kVagueNow) && !ranged_ && !closed) return std::nullopt;
  if (view_.is(i + 1, Role::kPossessive) && view_.spelling(i + 1) == "'s" && view_.is(i, Role::kDeictic) &&
      view_[i].capital && i > 0 && view_.is(i, Role::kVagueNow)) {
    return std::nullopt;
  }
  DateNode made;
  made.op = DateOp::kDay;
  made.count = view_.value(i, Role::kDeictic);
  if (view_.is(i, Role::kDayPartOf)) {
    const auto& hours =
        view_.tables.day_parts[static_cast<std::size_t>(view_.value(i, Role::kDayPartOf)) - 1];
    made.minutes =
        Interval<int>{static_cast<int>(hours.first * 60), static_cast<int>(hours.second * 60), false, true};
  }
  return hit(i, i + 1, made);
}

// "the past two weeks", "the next few days", "2 upcoming months", "recent years".
DateGrammar::Hit DateGrammar::span_at(std::size_t begin, std::size_t i, int selector) {
  DateNode made;
  made.op = DateOp::kSpan;
  made.selector = selector;
  if (const auto count = cardinal_at(view_, i);
      count && unit_at(view_, count->next) == TimeUnit::kQuarter && selector != 0) {
    made.unit = TimeUnit::kQuarter;  // "the last three quarters" is no fraction
    made.count = count->value;
    made.amount = plain_amount(view_.tables, *count, Rounding::kTime);
    return hit(begin, count->next + 1, made);
  }
  if (const auto measure = duration_at(i)) {
    if (view_.is(i, Role::kA) || selector == 0) return std::nullopt;
    made.unit = measure->quantity.time;
    made.count = measure->quantity.vague != nullptr
                     ? measure->quantity.vague->figure * measure->quantity.figure.value
                     : measure->quantity.figure.value;
    made.amount = measure->amount;
    return hit(begin, measure->next, made);
  }
  made.unit = unit_at(view_, i);
  if (made.unit < TimeUnit::kDay || !is_plural(view_, i) || selector == 0) return std::nullopt;
  if (view_[i].capital && view_[i - 1].capital) return std::nullopt;  // The Last Days of Pompeii
  made.amount = vague_amount(view_.tables.bare_plural, 1);
  made.count = view_.tables.bare_plural.figure;
  return hit(begin, i + 1, made);
}

// What stands behind "this", "last", "next": a unit, a month, a weekday, a season, a holiday, a part of the
// day.
DateGrammar::Hit DateGrammar::window_behind(std::size_t begin, std::size_t i, DateNode made) {
  if (view_.is(i, Role::kDayPart)) {
    const auto part = day_part_at(view_, i);
    made.op = DateOp::kDay;
    made.minutes = part->minutes;
    const bool night = view_.spelling(i).ends_with("ight");
    made.count = made.selector < 0 && !made.event_base && !night ? -1 : made.selector;
    return hit(begin, i + 1, made);
  }
  if (is_weekday(i)) {
    made.weekday = static_cast<int>(view_.value(i, Role::kWeekday));
    std::size_t next = i + 1;
    const std::size_t day = view_[next].is_sign('-') || view_[next].is_sign('(') ? next + 1 : next;
    for (const auto read :
         {&DateGrammar::numeric_at, &DateGrammar::month_day_at, &DateGrammar::day_month_at}) {
      if (const auto told = (this->*read)(day)) {
        node(told->root).weekday = made.weekday;
        return DateHit{told->root, begin, view_[told->next].is_sign(')') ? told->next + 1 : told->next};
      }
    }
    if (view_.is(next, Role::kMonth)) return std::nullopt;
    return hit(begin, next, made);
  }
  const bool verb =
      view_.is(i, Role::kDoubtful) && !view_[i].capital && view_[i + 1].kind == Lexeme::Kind::kWord;
  if (view_.is(i, Role::kMonth) && !view_[i + 1].is_number() && !verb) {
    made.month = static_cast<int>(view_.value(i, Role::kMonth));
    return hit(begin, i + 1, made);
  }
  if (view_.is(i, Role::kSeason)) {
    made.season = static_cast<int>(view_.value(i, Role::kSeason));
    return hit(begin, i + 1, made);
  }
  if (view_.is(i, Role::kHoliday)) {
    const auto day = holiday_at(i);
    if (!day) return std::nullopt;
    node(day->root).selector = made.selector;
    node(day->root).nearest = true;
    return DateHit{day->root, begin, day->next};
  }
  made.unit = unit_at(view_, i);
  const bool quarter = made.unit == TimeUnit::kQuarter && view_.is(i + 1, Role::kOf);
  if (made.unit < TimeUnit::kDay || made.unit == TimeUnit::kNight || is_plural(view_, i) || quarter) {
    if (made.unit == TimeUnit::kNight && !is_plural(view_, i)) return std::nullopt;
    return std::nullopt;
  }
  // "The last decade" is the ten years up to now, as are "the past decade" and "the last century".
  if (made.unit >= TimeUnit::kDecade && made.unit <= TimeUnit::kCentury && made.selector < 0 &&
      !made.event_base) {
    made.op = DateOp::kSpan;
    made.count = 1;
    made.amount.reading = Reading<double>::exactly(1);
    made.amount.told = Interval<double>::exactly(1);
    return hit(begin, i + 1, made);
  }
  // "Last day", and "the last day" of something; "in the last day" is the one before now.
  const bool up_to_now = view_.is(begin, Role::kThe) && begin > 0 && view_.is(begin - 1, Role::kIn);
  if (made.unit == TimeUnit::kDay && !made.event_base && made.selector < 0 && !up_to_now) return std::nullopt;
  return hit(begin, i + 1, made);
}

// this week, last Tuesday, next March, the coming weekend, the following morning, the past two weeks.
DateGrammar::Hit DateGrammar::window_at(std::size_t i) {
  std::size_t at = view_.is(i, Role::kThe) || view_.is(i, Role::kMy) ? i + 1 : i;
  if (!view_.is(at, Role::kSelector)) {
    const auto count = cardinal_at(view_, at);  // "2 next weeks", "5 upcoming years"
    if (!count || !view_.is(count->next, Role::kSelector) || unit_at(view_, count->next + 1) < TimeUnit::kDay)
      return std::nullopt;
    if (!is_plural(view_, count->next + 1)) return std::nullopt;  // "turned 58 last month"
    DateNode made;
    made.op = DateOp::kSpan;
    made.selector = static_cast<int>(view_.value(count->next, Role::kSelector));
    made.unit = unit_at(view_, count->next + 1);
    made.count = count->value;
    made.amount = plain_amount(view_.tables, *count, Rounding::kTime);
    if (made.selector == 0) return std::nullopt;
    return hit(i, count->next + 2, made);
  }
  DateNode made;
  made.op = DateOp::kWindow;
  made.selector = static_cast<int>(view_.value(at, Role::kSelector));
  made.nearest = view_.is(at, Role::kNearestSelector);
  made.event_base = view_.is(at, Role::kEventSelector) ||
                    (at > i && made.selector > 0 && unit_at(view_, at + 1) == TimeUnit::kDay);
  if (view_.spelling(at) == "that" && at > i) return std::nullopt;
  const bool that = view_.spelling(at) == "that" || view_.spelling(at) == "That";
  if (that && unit_at(view_, at + 1) == TimeUnit::kNone && !view_.is(at + 1, Role::kDayPart))
    return std::nullopt;
  std::size_t behind = at + 1;
  if (view_[behind].is_sign('-') && view_.glued(behind)) ++behind;
  if (!that) {
    if (auto span = span_at(i, behind, made.selector)) return span;
  }
  return window_behind(i, behind, made);
}

// the week after next, the year after the next.
DateGrammar::Hit DateGrammar::after_next_at(std::size_t i) {
  const std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i;
  const TimeUnit unit = unit_at(view_, at);
  const bool weekday = is_weekday(at);
  if (unit < TimeUnit::kWeek && !weekday) return std::nullopt;
  if (!view_.is(at + 1, Role::kAfter) && !view_.is(at + 1, Role::kBefore)) return std::nullopt;
  const std::size_t word = view_.is(at + 2, Role::kThe) ? at + 3 : at + 2;
  if (!view_.is(word, Role::kSelector) || view_.is(word + 1, Role::kTimeUnit)) return std::nullopt;
  const int way = static_cast<int>(view_.value(word, Role::kSelector));
  if (way == 0 || view_.is_other_word(word + 1)) return std::nullopt;
  DateNode made;
  made.op = DateOp::kWindow;
  made.unit = weekday ? TimeUnit::kNone : unit;
  made.weekday = weekday ? static_cast<int>(view_.value(at, Role::kWeekday)) : 0;
  made.selector = 2 * way;
  return hit(i, word + 1, made);
}

// What "two days after" counts from where a date tells it: 6 May, Tuesday's vote, the January 7 quake.
DateGrammar::Hit DateGrammar::base_of_shift(std::size_t i) {
  if (const auto base = untimed_at(i)) return base;
  if (!view_.is(i, Role::kThe)) return std::nullopt;
  const auto inside = untimed_at(i + 1);  // of the event's noun group
  const bool noun = inside && view_[inside->next].kind == Lexeme::Kind::kWord;
  return noun && is_day_grain(inside->root) ? inside : std::nullopt;
}

std::optional<Measure> DateGrammar::duration_at(std::size_t i) {
  const std::optional<Measure>& measure = measures_.at(view_, i);
  if (!measure || measure->quantity.type != MentionType::kDuration) return std::nullopt;
  return measure;
}

// two weeks ago, three days later, two years before the vote, 3 weeks from now, a week after 6 May.
DateGrammar::Hit DateGrammar::shift_at(std::size_t i) {
  if (view_.is(i, Role::kAll)) return std::nullopt;
  const auto measure = duration_at(i);
  if (!measure) return std::nullopt;
  if (const Hit counted = counted_from_day(i, *measure)) return counted;
  const std::size_t at = measure->next;
  DateNode made;
  made.op = DateOp::kShift;
  made.unit = measure->quantity.time;
  made.amount = measure->amount;
  made.count = measure->quantity.vague != nullptr
                   ? measure->quantity.vague->figure * measure->quantity.figure.value
                   : measure->quantity.figure.value;
  if (view_.is(at, Role::kAgo) || view_.is(at, Role::kFromNow)) {
    made.selector = view_.is(at, Role::kAgo) ? -1 : 1;
    return hit(i, at + 1, made);
  }
  const bool after = view_.is(at, Role::kAfter), before = view_.is(at, Role::kBefore);
  if (after || before) {
    made.selector = after ? 1 : -1;
    const std::string_view word = view_.spelling(at);
    std::size_t child = at + 1;
    if (view_.is(child, Role::kVagueNow)) return hit(i, child + 1, made);
    if (word == "since" && !view_.is(child, Role::kThe) && !view_[child].is_number() &&
        !view_.is(child, Role::kMonth))
      return std::nullopt;
    // "For two years after the war", "for the first time in 108 years after the final"
    const bool lasts =
        i > 0 && (view_.spelling(i - 1) == "for" || view_.spelling(i - 1) == "in") && word != "from";
    if (lasts) return std::nullopt;
    const auto base = base_of_shift(child);
    if (base && base->next > child && !(word == "since")) {
      made.a = base->root;
      return hit(i, base->next, made);
    }
    if (word != "after" && word != "before" && word != "following" && word != "prior to" &&
        word != "ahead of")
      return std::nullopt;
    if (word == "following" && view_.is_sentence_end(child)) return std::nullopt;
    made.event_base = true;
    made.names_event = !view_.is_sentence_end(child) && view_[child].kind != Lexeme::Kind::kSign;
    return hit(i, at, made);
  }
  if (view_.value(at, Role::kBound) == static_cast<int>(DateBound::kFrom) && view_.is(at, Role::kWeekStart)) {
    const auto base = untimed_at(at + 1);  // "two weeks starting 20 May"
    if (!base) return std::nullopt;
    made.op = DateOp::kWithin;
    made.a = base->root;
    return hit(i, base->next, made);
  }
  const bool later = view_.is(at, Role::kLater), earlier = view_.is(at, Role::kEarlier);
  if (!later && !earlier) return std::nullopt;
  // "Find 30 minutes later this week"
  if (view_.is(at, Role::kPart) && view_.spelling(at + 1) == "this" && view_.is(at + 2, Role::kTimeUnit))
    return std::nullopt;
  if (view_.spelling(at) == "on" && !(view_[at + 1].is_sign(',') || view_.is_sentence_end(at + 1)))
    return std::nullopt;
  if (view_.spelling(at) == "previously" && made.unit == TimeUnit::kNone) return std::nullopt;
  made.selector = later ? 1 : -1;
  made.event_base = true;
  return hit(i, at + 1, made);
}

// the day before [6 May], the week after the vote, the day after.
DateGrammar::Hit DateGrammar::day_beside_at(std::size_t i) {
  if (!view_.is(i, Role::kThe) && !view_.is(i, Role::kA)) return std::nullopt;
  const TimeUnit unit = unit_at(view_, i + 1);
  if (unit < TimeUnit::kDay || unit > TimeUnit::kYear || is_plural(view_, i + 1)) return std::nullopt;
  const std::string_view word = view_.spelling(i + 2);
  if (word != "before" && word != "after") return std::nullopt;
  DateNode made;
  made.op = DateOp::kShift;
  made.unit = unit;
  made.count = 1;
  made.amount.reading = Reading<double>::exactly(1);
  made.amount.told = Interval<double>::exactly(1);
  made.selector = word == "after" ? 1 : -1;
  const bool lasts = i > 0 && view_.spelling(i - 1) == "for" && !view_.is_sentence_end(i + 3);
  if (lasts && unit > TimeUnit::kDay) return std::nullopt;  // "for the week after the vote"
  if (const auto base = base_of_shift(i + 3)) {
    made.a = base->root;
    return hit(i, base->next, made);
  }
  made.event_base = true;
  made.names_event = !view_.is_sentence_end(i + 3) && view_[i + 3].kind != Lexeme::Kind::kSign;
  return hit(i, i + 3, made);
}

// Whether "in two decades" is told of what has been ("the first visit in two decades") and not of what comes.
bool DateGrammar::looks_back(std::size_t i) const {
  const std::size_t first = i > kReach ? i - kReach : 0;
  bool future = false;
  for (std::size_t at = i; at-- > first;) {
    if (view_.is_sentence_end(at) && at > 0 && view_[at].space_before == false && view_[at + 1].capital)
      break;
    if (view_.is(at, Role::kFuture) || view_.is(at, Role::kFutureBe)) {
      future = true;
      break;
    }
    const bool ahead = at > 0 && (view_.is(at - 1, Role::kFuture) || view_.is(at - 1, Role::kTo) ||
                                  view_[at - 1].is_sign('\''));
    if ((view_.is(at, Role::kCountsBack) || view_.is(at, Role::kPastTense)) && !ahead) return true;
  }
  return !future && lean_at(view_, i, nullptr) < 0;
}

// "in three weeks": a date where it looks ahead.
DateGrammar::Hit DateGrammar::in_duration_at(std::size_t i) {
  if (view_.spelling(i) != "in" && view_.spelling(i) != "In") return std::nullopt;
  const auto measure = duration_at(i + 1);
  if (!measure || view_.is(i + 1, Role::kAll)) return std::nullopt;
  if (view_.is(i + 1, Role::kTimeUnit) || looks_back(i)) return std::nullopt;
  const std::size_t at = measure->next;
  const bool possessive = view_.is(at, Role::kPossessive) || view_[at].is_sign('\'');
  const bool time = possessive && view_.spelling(at + 1) == "time";  // "in two weeks' time"
  if ((possessive && !time) || view_.is(at, Role::kOf)) return std::nullopt;
  // "Crosses in three hours", "rose in two and a half years" tell how long it takes, and when only of what is
  // to come.
  const double told = measure->quantity.figure.value;
  const bool lasts = measure->quantity.time <= TimeUnit::kHour || told != std::floor(told);
  // "In 5 minutes" alone and "we meet in half an hour" are of what is to come as well.
  const bool timetable = i == 0 ? view_.is_sentence_end(at) : view_.is(i - 1, Role::kTimetable);
  const int lean = lean_at(view_, i, nullptr);
  if (lasts && !time && (lean < 0 || (lean == 0 && !timetable))) return std::nullopt;
  DateNode made;
  made.op = DateOp::kShift;
  made.selector = 1;
  made.unit = measure->quantity.time;
  made.amount = measure->amount;
  made.count = measure->quantity.vague != nullptr
                   ? measure->quantity.vague->figure * measure->quantity.figure.value
                   : measure->quantity.figure.value;
  return hit(i + 1, time ? at + 2 : at, made);
}

// within three weeks [of 6 May], in the next two days is window_at()'s.
DateGrammar::Hit DateGrammar::within_at(std::size_t i) {
  if (!view_.is(i, Role::kWithin)) return std::nullopt;
  std::size_t at = i + 1;
  if (view_.is(at, Role::kThe)) ++at;
  if (view_.is(at, Role::kSelector) && view_.value(at, Role::kSelector) > 0) ++at;
  const std::size_t begin = at;
  const auto measure = duration_at(at);
  if (!measure) return std::nullopt;
  const std::string_view word = view_.spelling(i);
  if ((word == "less than" || word == "no more than") && !view_.is(measure->next, Role::kAfter))
    return std::nullopt;
  if (looks_back(i) && !view_.is(measure->next, Role::kOf)) return std::nullopt;
  DateNode made;
  made.op = DateOp::kWithin;
  made.unit = measure->quantity.time;
  made.amount = measure->amount;
  made.count = measure->quantity.figure.value;
  std::size_t next = measure->next;
  if (view_.is(next, Role::kOf) || view_.is(next, Role::kAfter)) {
    const auto base = untimed_at(next + 1);
    if (!base) {
      if (made.unit < TimeUnit::kDay) return std::nullopt;  // "within an hour of its destination"
      made.event_base = true;
      made.names_event = true;
      return hit(begin, next, made);
    }
    made.a = base->root;
    next = base->next;
  }
  return hit(begin, next, made);
}

}  // namespace gainsay
