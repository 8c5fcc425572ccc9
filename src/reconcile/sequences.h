#pragma once

#include <string>

#include "claim/claim.h"
#include "reconcile/settings.h"
#include "rule/rule_set.h"

namespace gainsay {

/// How the happenings of two claims of type "sequence" match: crosswise (the earlier of the one is the later
/// of the other) or straight (both tell one order).
struct OrderMatch {
  double cross_first = 0;  ///< the earlier one of `a` and the later one of `b`, in points
  double cross_then = 0;   ///< the later one of `a` and the earlier one of `b`
  double straight = 0;     ///< both the other way, together
  double story = 0;        ///< what the two sentences share besides
  bool both_one = false;   ///< crosswise, each is like enough to be one
  bool excluded = false;   ///< two of a kind that nothing tells apart, or two stories
  bool reversed() const;   ///< the two tell opposite orders of one pair of happenings
  bool agrees() const;     ///< the two may well tell one order
};

/// Symmetric. A claim that lacks a slot is excluded. `common`: how common names and words are in the bundle.
/// `few`: it tells of so few sequences that two are hardly alike by chance.
OrderMatch match_order(const RuleSet& rules, const Commonness& common, const Claim& a, const Claim& b,
                       bool few);

/// Whether each tells who did one thing first, or who was told something first, and the other has the two the
/// other way round.
bool are_swapped(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether each tells who did one thing first, and it is not one and the same.
bool tell_other_deeds(const RuleSet& rules, const Claim& a, const Claim& b);

/// The happening in a slot of a sequence claim; nullptr where it lacks it.
const TextValue* happening_of(const Claim& claim, const char* slot);

}  // namespace gainsay
