#pragma once

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// Whether a claim of type "setting" can be held against no other: asked, denied or guessed; of a change of
/// plans, or in a sentence that knows of another plan; of a season or a page and of no happening.
bool is_unfit_setting(const RuleSet& rules, const Claim& claim);

}  // namespace gainsay
