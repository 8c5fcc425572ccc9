#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// So many events of a series in a window of days.
struct SeriesCount {
  Interval<Day> window;
  int at_least = 0;
  std::optional<int> at_most;
  bool loose = false;  ///< what a reader takes the words to imply, not what they say
};

/// What a history claim says of the events before its own occasion.
struct SeriesConstraint {
  std::vector<SeriesCount> counts;
  int streak = 0;       ///< events in a row up to now, this one included; 0 where no row is told
  std::string meaning;  ///< in words, for a finding's side

  /// Whether it leaves a stretch of time without an event.
  bool leaves_none() const;
  /// Whether it tells of an event before.
  bool tells_event() const;
};

/// Reads the constraint off a claim of a type with history slots; nullopt where it constrains nothing. `now`:
/// the day of the occasion that both claims tell of; without one, windows that are measured from it are left
/// out.
std::optional<SeriesConstraint> series_constraint(const ClaimType& type, const Claim& claim,
                                                  std::optional<Day> now);

/// How two constraints on one series stand to each other.
enum class SeriesMatch : std::uint8_t {
  kCompatible,
  kStrained,  ///< some history meets what both say, none what a reader takes them to say
  kExcluded,  ///< no history meets both
};
SeriesMatch compare_series(const SeriesConstraint& a, const SeriesConstraint& b);

/// Whether two that exclude each other would not, if `limits` left open how many there were at most: then it
/// is the events of the other that don't fit into its series.
bool is_limit(const SeriesConstraint& limits, const SeriesConstraint& other);

}  // namespace gainsay
