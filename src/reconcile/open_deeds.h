#pragma once

#include <string>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

// Deeds that no table names ("to repair"), for compare_credits.

/// Whether a claim tells a deed that no table names.
bool is_open_deed(const Claim& credit);

/// Whether two claims of type "credit" tell one deed by its name, or, where one has none, by their verbs:
/// the same, or of one meaning.
bool is_one_act(const Lexicon& lexicon, const Claim& a, const Claim& b);

/// Whether several may have done what two such claims tell, as far as the verb goes.
bool is_done_by_several(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether a thing is told as none that is known already: "a dyke", "three men", "men"; not "the court's
/// opinion", "responsibility".
bool is_unknown_thing(const WordLists& lists, const SlotValue& thing);

/// Whether both tell what it was done to as a thing that is known: "the dyke", "its chairman"; not "a dyke".
bool are_known_things(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether what it was done to is one thing: of one noun or one name, and nothing that narrows it sets the
/// two apart.
bool is_one_thing_done(const RuleSet& rules, const Claim& a, const Claim& b);
bool are_one_thing(const RuleSet& rules, const SlotValue& x, const SlotValue& y);

/// Whether the sentence of `own` says that a doer of the other claim did not do it: "not by the army".
bool rules_out(const RuleSet& rules, const Claim& own, const Claim& other, const SlotValue& doer);

/// Two who are told by what they are, and can't well be one: "militants", "bandits"; "a lorry driver", "a
/// nurse"; scientists of two universities.
bool are_of_two_callings(const RuleSet& rules, const SlotValue& x, const SlotValue& y);

}  // namespace gainsay
