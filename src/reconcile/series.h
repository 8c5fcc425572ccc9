#pragma once

#include <optional>
#include <vector>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// What a history claim says of a series of events before its own moment t. Days; a window is open at both
/// ends.
struct SeriesConstraint {
  std::optional<Interval<Day>> none;   ///< no event in here (low absent: ever)
  int at_least = 0;                    ///< so many events before t …
  bool exactly = false;                ///< … and no more
  std::optional<Interval<Day>> scope;  ///< … counted in here only
  std::vector<Interval<Day>> events;   ///< dated events before t
  std::string meaning;                 ///< in words, for a finding's side
};

/// Reads the constraint off a claim of a type with history slots; nullopt where it constrains nothing. `t` is
/// the article's date; without one, windows that need it are left out.
std::optional<SeriesConstraint> series_constraint(const ClaimType& type, const Claim& claim);

/// How two constraints on one series stand to each other.
enum class SeriesMatch : std::uint8_t {
  kCompatible,
  kStrained,  ///< both hold only if the events of one lie outside the other's window
  kExcluded,  ///< no history meets both
};
SeriesMatch compare_series(const SeriesConstraint& a, const SeriesConstraint& b);

}  // namespace gainsay
