#pragma once

#include <optional>

#include "mention/lexeme_view.h"
#include "value/interval.h"

namespace gainsay {

/// A time of day as told, in minutes after midnight; past 1440 for the night that follows.
struct Clock {
  std::size_t next = 0;
  Interval<int> minutes;
  std::optional<int> utc_offset;  ///< minutes east of UTC where a zone is named
  bool plain = false;             ///< a part of the day without an hour: "morning"
};

/// "11 p.m.", "23:30 GMT", "noon", "three o'clock", "half past three", "3 in the morning", with "about",
/// "shortly before", "after" in front.
std::optional<Clock> clock_at(const LexemeView& view, std::size_t i);
/// "morning", "early hours", "before dawn", "at night".
std::optional<Clock> day_part_at(const LexemeView& view, std::size_t i);
/// An hour that only its neighbours make one: "at 5" behind a date, "seven" in "seven on Monday".
std::optional<Clock> bare_hour_at(const LexemeView& view, std::size_t i);

}  // namespace gainsay
