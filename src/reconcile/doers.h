#pragma once

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// The person, firm or place that a slot names by name; nullptr where it is a pronoun, a description or a
/// guess.
const EntityValue* named_doer(const SlotValue& doer);

/// Whether two who are said to have done one thing can't be one, nor the one a part of the other: two full
/// names without a word in common, a man with a name and "two brothers", a Turkish trawler and a Greek ship.
bool are_other_doers(const RuleSet& rules, const SlotValue& x, const SlotValue& y);

/// Two names of which one or both have one word, not alike: "the builder Kelmas", "the builder Ordano".
/// Somebody may still go by his first name here and by his last there.
bool are_two_single_names(const SlotValue& x, const SlotValue& y);

/// Whether the sentence of `own` names `other` as well: "victor of the stage, with Roe second".
bool names_beside(const Claim& own, const SlotValue& other);

/// Whether the sentence tells of somebody with whom it was done: "founded it with a friend".
bool acts_with_others(const WordLists& lists, const Claim& claim);

/// Whether the sentence of `own` tells its firm to be an arm of the other: both may be said to have bought.
bool is_part_of_other(const RuleSet& rules, const Claim& own, const SlotValue& other);

/// "A Chicago dealer", "an agent bidding by telephone": who buys for another, who has then bought it as well.
bool buys_for_others(const WordLists& lists, const SlotValue& doer);

}  // namespace gainsay
