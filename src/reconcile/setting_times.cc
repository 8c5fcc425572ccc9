#include "reconcile/setting_times.h"

#include <algorithm>
#include <cstdlib>

#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {

std::string tie_of(const Claim& claim) {
  const SlotValue* tie = first_in(claim, "tie");
  const auto* word = tie ? std::get_if<TextValue>(&tie->value) : nullptr;
  return word ? word->lemma : std::string();
}

namespace {

// "This morning" in a paper of the other side of the world, dated a day later: agency copy keeps its words.
bool may_be_across_midnight(const Claim& a, const Claim& b, const DateValue& x, const DateValue& y) {
  const auto is_own_day = [](const Claim& claim, const DateValue& date) {
    return date.relative && date.relative->days == 0 && claim.published &&
           date.days.hard.low == claim.published;
  };
  if (a.published == b.published || (!is_own_day(a, x) && !is_own_day(b, y))) return false;
  return x.days.hard.low && y.days.hard.low && std::abs((*x.days.hard.low - *y.days.hard.low).count()) <= 1;
}

bool is_bare_clock(const DateValue& date) {
  return !date.anchored && date.minutes && date.timex.starts_with('T');  // TIMEX3 of a time without a day
}

// "At six in the morning", "at six in the evening": where one names no day, the hours are set against each
// other; what lies within the hour is one time told roughly.
std::optional<Match> compare_bare_clocks(const DateValue& a, const DateValue& b) {
  constexpr int kNear = 60, kDay = 24 * 60;  // minutes
  if (!a.minutes || !b.minutes || (!is_bare_clock(a) && !is_bare_clock(b))) return std::nullopt;
  if (a.utc_offset != b.utc_offset) return Match::kUnknown;
  const Interval<int>&x = *a.minutes, &y = *b.minutes;
  if (!x.low || !x.high || !y.low || !y.high) return Match::kUnknown;
  if (x.overlaps(y)) return Match::kOverlaps;
  const int apart = *x.low > *y.high ? *x.low - *y.high : *y.low - *x.high;
  return apart < kNear || apart > kDay - kNear ? Match::kUnknown : Match::kDisjoint;
}

bool is_future(const Claim& claim) {
  const auto* told = value_in<DateValue>(claim, "when");
  if (!told || !claim.published) return false;
  // "Not until the autumn of 2014": the autumn itself.
  const DateValue date = as_told(*told);
  return date.anchored && date.days.hard.low && *date.days.hard.low > *claim.published;
}

// "Not before June", as against "not until June": what is told of the day ends with the one before it.
bool counts_from_before(const Claim& claim) {
  const SlotValue* when = first_in(claim, "when");
  const auto* date = when ? std::get_if<DateValue>(&when->value) : nullptr;
  if (!date || date->days.hard.low) return false;
  const std::vector<std::string> words = folded_words(claim.sentence),
                                 day = folded_words("before " + when->text);
  return std::search(words.begin(), words.end(), day.begin(), day.end()) != words.end();
}

}  // namespace

bool is_planned(const Claim& claim) { return claim.stance == Stance::kPlanned || is_future(claim); }

// What two ties say together: the day itself, a bound from below, another matter.
// `told_alike`: the same words of two articles may mean one time.
Match compare_when(const Claim& a, const Claim& b, bool told_alike) {
  const SlotValue *x = first_in(a, "when"), *y = first_in(b, "when");
  if (!x || !y) return Match::kUnknown;
  DateValue left = std::get<DateValue>(x->value), right = std::get<DateValue>(y->value);
  // "Later in the year" in two articles: each means its own.
  if (!told_alike && x->text == y->text && left.relative && a.published != b.published)
    return Match::kUnknown;
  if (const auto hours = compare_bare_clocks(left, right)) return *hours;
  left = as_told(left);
  right = as_told(right);
  std::string tie_a = tie_of(a), tie_b = tie_of(b);
  for (auto* tie : {&tie_a, &tie_b}) {
    // "Between 2 and 6 May": those days.
    if (*tie == "from" || *tie == "since" || *tie == "range") tie->clear();
  }
  const auto open_end = [](const Claim& claim, DateValue& date) {
    // "Not before June": from the day behind the last that is told.
    if (date.days.hard.low && date.days.hard.low == date.days.hard.high && counts_from_before(claim))
      date.days.hard.low = date.days.soft.low = *date.days.hard.low + date::days(1);
    date.days.hard.high.reset();
    date.days.soft.high.reset();
  };
  // "Open to traffic from 1 June": on that day, if it is still to come.
  const auto start = [](const Claim& claim, DateValue& date) {
    if (tie_of(claim) != "from" || !is_planned(claim) || !date.days.hard.low || date.days.hard.high) return;
    date.days.hard = date.days.soft = Interval<Day>::exactly(*date.days.hard.low);
    date.grain = Grain::kDay;
    date.minutes.reset();
  };
  start(a, left);
  start(b, right);
  // "By the middle of September", "not before the end of October"
  if (tie_a == "until" && tie_b == "not before") tie_a.clear();
  if (tie_b == "until" && tie_a == "not before") tie_b.clear();
  if (tie_a == "not before") open_end(a, left);
  if (tie_b == "not before") open_end(b, right);
  for (auto* tie : {&tie_a, &tie_b}) {
    if (*tie == "not before") tie->clear();
  }
  if (tie_a != tie_b || tie_a == "after" || tie_a == "before" || tie_a == "for" || tie_a == "bound")
    return Match::kUnknown;
  const Match match = compare_days(left, right);
  return match == Match::kDisjoint && may_be_across_midnight(a, b, left, right) ? Match::kStrained : match;
}

namespace {

bool is_coarse(Grain grain) {
  return grain == Grain::kYear || grain == Grain::kDecade || grain == Grain::kCentury;
}

bool tells_start(const Claim& claim) {
  const auto* what = value_in<TextValue>(claim, "what");
  return what && std::binary_search(what->classes.begin(), what->classes.end(), "class:begin");
}

// Long before both articles, as far as their days are known.
bool are_of_old(const Claim& a, const Claim& b, const DateValue& x, const DateValue& y) {
  constexpr int kOld = 250;  // days
  const std::optional<Day> now = a.published ? a.published : b.published;
  const auto is_old = [&](const DateValue& date) {
    return date.anchored && now && date.days.hard.high && (*now - *date.days.hard.high).count() > kOld;
  };
  return is_old(x) && is_old(y);
}

}  // namespace

// Days that may be one event misdated: far apart only where the words tell it is one event.
// A plan that goes by one kind may be told a year apart.
bool may_be_one(const Claim& a, const Claim& b, const Occasion& occasion) {
  const DateValue x = as_told(std::get<DateValue>(first_in(a, "when")->value));
  const DateValue y = as_told(std::get<DateValue>(first_in(b, "when")->value));
  constexpr int kMonth = 31, kFar = 100, kFarOfOne = 370;  // days
  const bool one =
      occasion.same_kind && !occasion.kin_only && occasion.names > 0 && is_planned(a) && is_planned(b);
  // "In January", "on Sunday night": of what is over, the one told by its month alone is rather an earlier
  // one.
  const bool earlier = !is_planned(a) && !is_planned(b) && !occasion.once && x.grain != y.grain;
  // "Consecrated in 1871", "consecrated on 3 May 1874": of what happens once and is long over, any two days
  // may be told.
  const bool of_old = occasion.once && occasion.same_kind && !occasion.kin_only && are_of_old(a, b, x, y);
  if (of_old) return true;
  // A service begins once, however far off the plan.
  const bool start =
      occasion.party && occasion.main && is_planned(a) && is_planned(b) && tells_start(a) && tells_start(b);
  const int farthest = start ? 2 * kFarOfOne : one ? kFarOfOne : earlier ? kMonth : kFar;
  if (!x.anchored || !y.anchored) return x.grain == y.grain || (!is_coarse(x.grain) && !is_coarse(y.grain));
  if (!x.days.hard.low || !y.days.hard.low) return x.grain == y.grain;
  const auto apart = (*x.days.hard.low - *y.days.hard.low).count();
  return std::abs(apart) <= farthest || (x.grain == Grain::kYear && y.grain == Grain::kYear);
}

// Weeks apart: what happens more than once may have happened again.
bool is_far(const Claim& a, const Claim& b) {
  constexpr int kFar = 21;  // days
  const DateValue x = as_told(std::get<DateValue>(first_in(a, "when")->value));
  const DateValue y = as_told(std::get<DateValue>(first_in(b, "when")->value));
  if (!x.days.hard.high || !y.days.hard.low || !x.days.hard.low || !y.days.hard.high) return false;
  return *x.days.hard.low - *y.days.hard.high > date::days(kFar) ||
         *y.days.hard.low - *x.days.hard.high > date::days(kFar);
}

bool is_year(const Claim& a, const Claim& b) {
  return is_coarse(value_in<DateValue>(a, "when")->grain) || is_coarse(value_in<DateValue>(b, "when")->grain);
}

// Or by what nothing anchors: "Friday" and "Saturday" in two articles without a date.
bool told_by_hours_alone(const Claim& a, const Claim& b) {
  return is_bare_clock(*value_in<DateValue>(a, "when")) || is_bare_clock(*value_in<DateValue>(b, "when"));
}

bool differs_by_hours(const Claim& a, const Claim& b) {
  const DateValue x = as_told(std::get<DateValue>(first_in(a, "when")->value));
  const DateValue y = as_told(std::get<DateValue>(first_in(b, "when")->value));
  return (x.minutes || y.minutes || !x.anchored || !y.anchored) && x.days.hard.overlaps(y.days.hard);
}

// "9 March" in both, not "Tuesday": they look back on one day.
bool tell_calendar_days(const Claim& a, const Claim& b) {
  const auto tells = [](const Claim& claim) {
    const auto* date = value_in<DateValue>(claim, "when");
    const SlotValue* slot = first_in(claim, "when");
    // "Next year" counts from the article.
    return date && date->anchored && slot->text.find_first_of("0123456789") != std::string::npos &&
           (!date->relative || (!date->relative->weekday && !date->relative->days));
  };
  return tells(a) && tells(b);
}

}  // namespace gainsay
