#include "mention/clock_grammar.h"

#include <algorithm>

#include "mention/number_grammar.h"

namespace gainsay {
namespace {

constexpr int kHour = 60, kDay = 24 * kHour;

Interval<int> day_part_minutes(const ValueTables& tables, double index) {
  const auto& hours = tables.day_parts[static_cast<std::size_t>(index) - 1];
  return {static_cast<int>(hours.first * kHour), static_cast<int>(hours.second * kHour), false, true};
}

// Half a day on where it is said to be past noon.
int of_half_day(int minutes, bool pm) {
  const int hour = minutes / kHour;
  if (pm) return hour < 12 ? minutes + 12 * kHour : minutes;
  return hour == 12 ? minutes - 12 * kHour : minutes;
}

void take_zone(const LexemeView& view, Clock& clock) {
  if (view.is(clock.next, Role::kZone)) {
    clock.utc_offset = static_cast<int>(view.value(clock.next, Role::kZone));
    ++clock.next;
  }
}

// "am" and "pm" behind an hour.
bool take_half_day(const LexemeView& view, int& minutes, std::size_t& next) {
  const bool am = view.is(next, Role::kAm), pm = view.is(next, Role::kPm);
  if (!am && !pm) return false;
  minutes = of_half_day(minutes, pm);
  ++next;
  return true;
}

// "in the morning", "at night" behind an hour.
bool take_part(const LexemeView& view, int& minutes, std::size_t& next) {
  std::size_t i = next;
  if (view.is(i, Role::kIn) || view.is(i, Role::kAt)) ++i;
  if (view.is(i, Role::kThe)) ++i;
  if (i == next || !view.is(i, Role::kDayPart)) return false;
  const auto part = day_part_minutes(view.tables, view.value(i, Role::kDayPart));
  const bool night = *part.high > kDay;
  if (*part.low >= 12 * kHour && (!night || minutes >= 6 * kHour)) minutes = of_half_day(minutes, true);
  next = i + 1;
  return true;
}

Clock exact(int minutes, std::size_t next) { return {next, Interval<int>::exactly(minutes), {}, false}; }

// "A time of 2:05", "won in 2:05:45": how long it took.
bool is_race_time(const LexemeView& view, std::size_t i, bool seconds) {
  return i > 0 && (view.is(i - 1, Role::kOf) || (seconds && view.spelling(i - 1) == "in"));
}

// "11:30", "11:30 pm", "8.30pm", "11pm", "2330 GMT".
std::optional<Clock> digits_at(const LexemeView& view, std::size_t i) {
  const Lexeme& hour = view[i];
  constexpr double kLatest = 2400;  // as "2330" tells the time
  if (!hour.is_number() || hour.grouped || hour.number > kLatest) return std::nullopt;
  if (i > 1 && view[i - 1].is_sign(':') && view[i - 2].is_number()) return std::nullopt;  // inside 2:05:45
  std::size_t next = i + 1;
  int minutes = static_cast<int>(hour.number) * kHour;
  if (hour.decimals == 2) {
    minutes += static_cast<int>(hour.number * 100 + 0.5) % 100;
    if (hour.number >= 24 || !take_half_day(view, minutes, next)) return std::nullopt;
  } else if (hour.decimals > 0) {
    return std::nullopt;
  } else if (view[next].is_sign(':') && view.glued(next) && view[next + 1].is_plain() &&
             view[next + 1].digits == 2) {
    if (hour.number > 24 || view[next + 1].number > 59) return std::nullopt;
    minutes += static_cast<int>(view[next + 1].number);
    next += 2;
    const bool seconds = view[next].is_sign(':') && view[next + 1].is_number();
    if (seconds) next += 2;
    const bool half = take_half_day(view, minutes, next) || take_part(view, minutes, next);
    if (!half && is_race_time(view, i, seconds)) return std::nullopt;
  } else if (hour.digits == 4 && hour.number < 2400 && static_cast<int>(hour.number) % 100 < 60) {
    if (view.spelling(next) == "hrs" || view.spelling(next) == "hours") ++next;
    if (!view.is(next, Role::kZone) && next == i + 1) return std::nullopt;
    minutes = static_cast<int>(hour.number) / 100 * kHour + static_cast<int>(hour.number) % 100;
  } else {
    if (hour.number < 1 || hour.number > 12) return std::nullopt;
    if (view.is(next, Role::kOclock)) {
      ++next;
      if (!take_half_day(view, minutes, next)) take_part(view, minutes, next);
    } else if (!take_half_day(view, minutes, next) && !take_part(view, minutes, next)) {
      return std::nullopt;
    }
  }
  return exact(minutes, next);
}

// "three o'clock", "three in the morning", "nine thirty".
std::optional<Clock> words_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kCardinal) || view.value(i, Role::kCardinal) < 1 ||
      view.value(i, Role::kCardinal) > 12)
    return std::nullopt;
  int minutes = static_cast<int>(view.value(i, Role::kCardinal)) * kHour;
  std::size_t next = i + 1;
  if (view.is(next, Role::kCardinal) && view.value(next, Role::kCardinal) >= 10) {
    minutes += static_cast<int>(view.value(next, Role::kCardinal));
    ++next;
  }
  const bool oclock = view.is(next, Role::kOclock);
  if (oclock) ++next;
  if (!take_half_day(view, minutes, next) && !take_part(view, minutes, next) && !oclock) return std::nullopt;
  return exact(minutes, next);
}

std::optional<Clock> half_past_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kHalfPast)) return std::nullopt;
  const auto hour = cardinal_at(view, i + 1);
  if (!hour || hour->value < 1 || hour->value > 12) return std::nullopt;
  int minutes = static_cast<int>(hour->value) * kHour;
  std::size_t next = hour->next;
  if (!take_half_day(view, minutes, next)) take_part(view, minutes, next);
  return exact(minutes + static_cast<int>(view.value(i, Role::kHalfPast)), next);
}

std::optional<Clock> base_at(const LexemeView& view, std::size_t i) {
  if (view.is(i, Role::kClockWord))
    return exact(static_cast<int>(view.value(i, Role::kClockWord)) * kHour, i + 1);
  for (const auto read : {half_past_at, digits_at, words_at}) {
    if (auto clock = read(view, i)) return clock;
  }
  return std::nullopt;
}

// Widens a time by what stands before it.
bool widen(const LexemeView& view, std::size_t i, Interval<int>& minutes) {
  if (view.is(i, Role::kAboutClock)) {
    const int reach = static_cast<int>(view.value(i, Role::kAboutClock));
    minutes = {*minutes.low - reach, *minutes.high + reach, false, false};
  } else if (view.is(i, Role::kBeforeClock)) {
    const int reach = static_cast<int>(view.value(i, Role::kBeforeClock));
    const int end = *minutes.low;
    minutes = {reach >= kDay ? std::min(0, end - 1) : end - reach, end, false, true};
  } else if (view.is(i, Role::kAfterClock)) {
    const int reach = static_cast<int>(view.value(i, Role::kAfterClock));
    const int start = *minutes.low;
    minutes = {start, reach >= kDay ? std::max(kDay, start + 1) : start + reach, true, false};
  } else {
    return false;
  }
  return true;
}

}  // namespace

namespace {

constexpr int kFarthestEast = 14 * kHour;

// "2 am local time (0100 UTC)": what the bracket tells of the zone.
void take_local_time(const LexemeView& view, Clock& clock) {
  if (view.is(clock.next, Role::kLocalTime)) ++clock.next;
  if (!view[clock.next].is_sign('(')) return;
  auto elsewhere = base_at(view, clock.next + 1);
  if (!elsewhere) return;
  take_zone(view, *elsewhere);
  if (!elsewhere->utc_offset || !view[elsewhere->next].is_sign(')')) return;
  int east = *clock.minutes.low - (*elsewhere->minutes.low - *elsewhere->utc_offset);
  if (east > kFarthestEast) east -= kDay;
  if (east < kFarthestEast - kDay) east += kDay;
  if (!clock.utc_offset) clock.utc_offset = east;
  clock.next = elsewhere->next + 1;
}

}  // namespace

std::optional<Clock> clock_at(const LexemeView& view, std::size_t i) {
  std::size_t at = i;
  if (view.is(at, Role::kAt)) ++at;
  const std::size_t modifier = at;
  const bool widened =
      view.is(at, Role::kAboutClock) || view.is(at, Role::kBeforeClock) || view.is(at, Role::kAfterClock);
  if (widened) ++at;
  auto clock = base_at(view, at);
  if (!clock) return std::nullopt;
  take_zone(view, *clock);
  take_local_time(view, *clock);
  if (widened) widen(view, modifier, clock->minutes);
  return clock;
}

std::optional<Clock> day_part_at(const LexemeView& view, std::size_t i) {
  std::size_t at = i;
  const bool before = view.is(at, Role::kBeforeClock), after = view.is(at, Role::kAfterClock);
  if (before || after || view.is(at, Role::kAboutClock) || view.is(at, Role::kAt)) ++at;
  const std::size_t word = view.is(at, Role::kThe) ? at + 1 : at;
  const double index = view.is(word, Role::kDayPart) ? view.value(word, Role::kDayPart) : 0;
  if (index == 0) return std::nullopt;
  Clock clock{word + 1, day_part_minutes(view.tables, index), {}, true};
  if (before) clock.minutes = {0, *clock.minutes.high, false, true};
  if (after) clock.minutes = {*clock.minutes.low, std::max(kDay, *clock.minutes.high), false, false};
  return clock;
}

std::optional<Clock> bare_hour_at(const LexemeView& view, std::size_t i) {
  const bool at = view.is(i, Role::kAt) || view.is(i, Role::kAboutClock) || view.is(i, Role::kBy);
  const std::size_t hour = at ? i + 1 : i;
  if (!at || view[hour + 1].is_sign('%')) return std::nullopt;
  const Lexeme& piece = view[hour];
  const double value = piece.is_number() ? piece.number : view.value(hour, Role::kCardinal);
  const bool fits = piece.is_number() ? (piece.decimals == 0 || piece.decimals == 2) && !piece.grouped
                                      : view.is(hour, Role::kCardinal);
  if (!fits || value < 1 || value > 24 || view.is_other_word(hour + 1)) return std::nullopt;
  const int minutes = static_cast<int>(value) * kHour + static_cast<int>(value * 100 + 0.5) % 100;
  return Clock{hour + 1, {minutes, minutes}, {}, false};
}

}  // namespace gainsay
