#pragma once

#include "reconcile/figure_identity.h"
#include "rule/word_lists.h"

namespace gainsay {

/// Whether the words around two figures say that they measure two things or moments, whatever else they
/// share: a part and all, what stands of what is planned, things in two countries, the dead and those dead or
/// hurt, a stand midway. Symmetric.
bool measure_two_things(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b);

/// Whether two figures' subjects are two names, and neither stands in the other's sentence: "the Orioles
/// offered", "the Red Sox offered". Symmetric.
bool names_apart(const Claim& a, const Claim& b);

}  // namespace gainsay
