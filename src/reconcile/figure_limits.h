#pragma once

#include "reconcile/figure_identity.h"
#include "rule/word_lists.h"

namespace gainsay {

/// Whether a figure is of what is to be, by its stance or by what asks for it ("the plan").
bool tells_plan(const WordLists& lists, const Claim& claim);

/// Whether the words around two figures say that they measure two things or moments, whatever else they
/// share: a part and all, what stands of what is planned, things in two countries, the dead and those dead or
/// hurt, a stand midway. Symmetric.
bool measure_two_things(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b);

/// Whether two figures' subjects are two names, and neither stands in the other's sentence: "the Orioles
/// offered", "the Red Sox offered". Symmetric.
bool names_apart(const Claim& a, const Claim& b);

}  // namespace gainsay
