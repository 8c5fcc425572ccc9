#pragma once

#include <string>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// Why two claims of type "setting" with two days tell of two moments, whatever else they share: one of them
/// tells of a second time, or how the thing began and the other what came in its course, or they count from
/// two clocks; the eve of a holiday and its day, what goes on, two matches, what had come so
/// far by either day, a pause, letting out for now and for good. nullptr where nothing does.
/// Symmetric.
const char* moments_apart(const RuleSet& rules, const Claim& a, const Claim& b);

/// Why two claims of type "setting" with two places tell of two things: the one is directed from its place,
/// or awaited there, or the place stands in a clause beside. `same_kind`: their own words name one kind of
/// event. nullptr where nothing does. Symmetric.
const char* sites_apart(const RuleSet& rules, const Claim& a, const Claim& b, bool same_kind);

}  // namespace gainsay
