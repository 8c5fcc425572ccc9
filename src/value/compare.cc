#include <algorithm>
#include <cmath>
#include <vector>

#include "value/entity.h"
#include "value/value.h"

namespace gainsay {
namespace {

constexpr int kDayMinutes = 24 * 60;

template <class T>
bool near(const Interval<T>& a, const Interval<T>& b) {
  return a == b;
}

// Conversions leave a last digit behind: 5 km and 5,000 m are one.
bool near(const Interval<double>& a, const Interval<double>& b) {
  const auto same_end = [](const std::optional<double>& x, const std::optional<double>& y) {
    if (!x || !y) return x.has_value() == y.has_value();
    return std::abs(*x - *y) <= 1e-9 * std::max({1.0, std::abs(*x), std::abs(*y)});
  };
  return same_end(a.low, b.low) && same_end(a.high, b.high) && a.low_open == b.low_open &&
         a.high_open == b.high_open;
}

template <class T>
Match compare_readings(const Reading<T>& a, const Reading<T>& b) {
  if (near(a.hard, b.hard) && near(a.soft, b.soft)) return Match::kSame;
  if (!a.hard.overlaps(b.hard)) return Match::kDisjoint;
  return a.soft.overlaps(b.soft) ? Match::kOverlaps : Match::kStrained;
}

bool is_one_day(const DateValue& value) {
  const auto& days = value.days.hard;
  return days.low && days.high && *days.low == *days.high;
}

Interval<int> shifted(Interval<int> minutes, int by) {
  if (minutes.low) *minutes.low += by;
  if (minutes.high) *minutes.high += by;
  return minutes;
}

// Minutes count from the first of the two days' midnight, in UTC where both name a zone.
Match compare_times(const DateValue& a, const DateValue& b, Match days) {
  if (!a.minutes || !b.minutes || !is_one_day(a) || !is_one_day(b)) return days;
  if (a.utc_offset.has_value() != b.utc_offset.has_value()) return days;
  const int apart = static_cast<int>((*b.days.hard.low - *a.days.hard.low).count()) * kDayMinutes;
  const auto first = shifted(*a.minutes, -a.utc_offset.value_or(0));
  const auto second = shifted(*b.minutes, apart - b.utc_offset.value_or(0));
  if (!first.overlaps(second)) return Match::kDisjoint;
  return first == second ? Match::kSame : Match::kOverlaps;
}

// A zone can move a day: 11pm in New York on the 3rd is the 4th in Paris.
bool zones_decide(const DateValue& a, const DateValue& b) {
  return a.utc_offset && b.utc_offset && a.minutes && b.minutes && is_one_day(a) && is_one_day(b);
}

Match compare_relative(const DateValue& a, const DateValue& b) {
  if (!a.relative || !b.relative || a.anchored || b.anchored) return Match::kUnknown;
  const RelativeDate &x = *a.relative, &y = *b.relative;
  if (x.base != y.base) return Match::kUnknown;
  if (x.days && y.days) return *x.days == *y.days ? compare_times(a, b, Match::kSame) : Match::kDisjoint;
  if (x.weekday && y.weekday && *x.weekday != *y.weekday) return Match::kDisjoint;
  return x.timex == y.timex && !x.timex.empty() ? Match::kSame : Match::kUnknown;
}

std::vector<Interval<Day>> readings_of(const DateValue& value) {
  std::vector<Interval<Day>> all = {value.days.hard};
  all.insert(all.end(), value.other_readings.begin(), value.other_readings.end());
  return all;
}

bool some_reading_meets(const DateValue& a, const DateValue& b) {
  const auto first = readings_of(a), second = readings_of(b);
  return std::any_of(first.begin(), first.end(), [&](const Interval<Day>& x) {
    return std::any_of(second.begin(), second.end(), [&](const Interval<Day>& y) { return x.overlaps(y); });
  });
}

bool is_figure(const NumberValue& value) {
  return !value.vague && value.told.low && value.told.high && *value.told.low == *value.told.high;
}

bool is_whole(double figure) { return figure == std::floor(figure); }

// 12.4 against 12: the whole one may be the other, rounded.
bool rounds_to(const NumberValue& fine, const NumberValue& coarse) {
  if (!is_figure(fine) || !is_figure(coarse) || fine.unit_as_told != coarse.unit_as_told) return false;
  if (is_whole(fine.as_told) || !is_whole(coarse.as_told)) return false;
  return std::abs(fine.as_told - coarse.as_told) <= 0.5;
}

Match compare_scores(const NumberValue& a, const NumberValue& b) {
  if (!a.second || !b.second) return Match::kUnknown;
  const bool same = a.as_told == b.as_told && *a.second == *b.second;
  const bool turned = a.as_told == *b.second && *a.second == b.as_told;  // told from the other side
  return same ? Match::kSame : turned ? Match::kOverlaps : Match::kDisjoint;
}

Match compare(const EntityValue& a, const EntityValue& b) { return compare_entities(a, b); }

Match compare(const TextValue& a, const TextValue& b) {
  if (!a.text.empty() && a.text == b.text) return Match::kSame;
  return !a.lemma.empty() && a.lemma == b.lemma && a.modifiers == b.modifiers ? Match::kSame
                                                                              : Match::kUnknown;
}

Match compare(std::monostate, std::monostate) { return Match::kUnknown; }

}  // namespace

Match compare(const DateValue& a, const DateValue& b) {
  if (!a.anchored || !b.anchored) return compare_relative(a, b);
  if (zones_decide(a, b)) return compare_times(a, b, Match::kUnknown);
  const Match days = compare_readings(a.days, b.days);
  if (days == Match::kDisjoint && some_reading_meets(a, b)) return Match::kOverlaps;
  return days == Match::kSame ? compare_times(a, b, days) : days;
}

Match compare(const DurationValue& a, const DurationValue& b) { return compare_readings(a.days, b.days); }

Match compare(const NumberValue& a, const NumberValue& b) {
  if (a.dimension != b.dimension || a.unit != b.unit) return Match::kUnknown;
  if (a.dimension == Dimension::kScore) return compare_scores(a, b);
  const Match match = compare_readings(a.amount, b.amount);
  if (match == Match::kDisjoint && (rounds_to(a, b) || rounds_to(b, a))) return Match::kOverlaps;
  return match;
}

Match compare(const Value& a, const Value& b) {
  return std::visit(
      [](const auto& x, const auto& y) {
        if constexpr (std::is_same_v<decltype(x), decltype(y)>) {
          return compare(x, y);
        } else {
          return Match::kUnknown;
        }
      },
      a, b);
}

}  // namespace gainsay
