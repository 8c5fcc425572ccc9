#pragma once

#include <string>

#include "claim/claim.h"
#include "rule/rule_set.h"
#include "value/value.h"

namespace gainsay {

// Where two claims of type "setting" take place, and whether their places may be told of one happening.

/// What the places of two claims say together, and by which slot.
struct PlaceDifference {
  Match match = Match::kUnknown;  ///< kUnknown: one tells none, or the two may mean one
  std::string slot;               ///< "place" or "site"; empty where nothing is told
  bool named_around = false;      ///< the text around one of the claims names the other's place
};

/// Compares places by containment and distance, names that no list knows by their words, sites by name and
/// sort. Symmetric.
PlaceDifference compare_where(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether a list knows the one place and not the other: "Oslo" and the name of its airport.
bool is_half_known(const Claim& a, const Claim& b);

}  // namespace gainsay
