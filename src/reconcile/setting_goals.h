#pragma once

#include <span>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// Whether a claim of a setting tells where somebody or something was taken.
bool is_goal(const Claim& claim);

/// Whether two such claims tell of one way of one party, so that it can't have ended in two places: of
/// somebody both name, or of all of them, and of no stage of a longer way ("was first taken to", "was flown
/// home"). Of different sorts of places ("a court", "a prison") only where neither is a step of a case.
/// Symmetric.
bool are_of_one_way(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether any of an article's claims tells of the way of `goal`, and of no other end of it.
bool tells_of_way(const RuleSet& rules, std::span<const Claim* const> article, const Claim& goal);

}  // namespace gainsay
