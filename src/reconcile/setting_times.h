#pragma once

#include <string>

#include "reconcile/settings.h"

namespace gainsay {

// When two claims of type "setting" take place, and whether their times may be told of one happening.

/// How the day of a claim bounds what it tells ("until", "not before"); empty where it is the day itself.
std::string tie_of(const Claim& claim);

/// Told as a plan, or for a day behind the article's own.
bool is_planned(const Claim& claim);

/// What the two days say together, with their ties: kUnknown where one has none or they bound differently.
/// `told_alike`: the same words of two articles may mean one time.
Match compare_when(const Claim& a, const Claim& b, bool told_alike);

/// Days that may be one event misdated: far apart only where the words tell that it is one event. Both claims
/// have a day.
bool may_be_one(const Claim& a, const Claim& b, const Occasion& occasion);

/// Weeks apart: what happens more than once may have happened again.
bool is_far(const Claim& a, const Claim& b);

/// Whether one of the two days is told by its year alone, or coarser.
bool is_year(const Claim& a, const Claim& b);

/// Whether one of the two is told by its time of day alone. Both have a `when`.
bool told_by_hours_alone(const Claim& a, const Claim& b);

/// Whether the days meet and only hours part them, or what nothing anchors.
bool differs_by_hours(const Claim& a, const Claim& b);

/// "9 March" in both, not "Tuesday": they look back on one day.
bool tell_calendar_days(const Claim& a, const Claim& b);

}  // namespace gainsay
