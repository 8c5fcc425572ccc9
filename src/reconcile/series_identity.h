#pragma once

#include <string>

#include "claim/claim.h"
#include "reconcile/series.h"
#include "rule/rule_set.h"

namespace gainsay {

/// How two claims of history belong together.
enum class Kinship : std::uint8_t {
  kNone,
  kKin,   ///< series of two sorts whose events may be the same: meetings and visits of one pair
  kSame,  ///< one series
};

/// A history claim and the constraint that was read off it.
struct SeriesClaim {
  const Claim* claim = nullptr;
  const ClaimType* type = nullptr;
  SeriesConstraint constraint;
};

/// Whether two claims speak of one series: what happens is the same by topic or word, the owners and the
/// places can be the same, the stories share names, and whatever narrows the one without an event is said of
/// the other
/// ("the first fatal accident" says nothing of a derailment without dead). `reason` says what tied or parted
/// them.
Kinship kinship(const RuleSet& rules, const SeriesClaim& a, const SeriesClaim& b, std::string& reason);

/// The word that names what is counted; empty where the claim doesn't say.
std::string series_head(const Claim& claim);

}  // namespace gainsay
