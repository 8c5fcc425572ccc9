#pragma once

#include <string>
#include <vector>

#include "reconcile/conflict.h"

namespace gainsay {

// The checks of check_arithmetic(). One that looks at a claim by itself adds a conflict whose `b` is nullptr
// where the figures don't go together; rounding is always allowed for.

void check_weekday(const Claim& claim, std::vector<Conflict>& conflicts);  ///< a weekday against its date
void check_parts(const Claim& claim, std::vector<Conflict>& conflicts);    ///< a total against its parts
void check_product(const Claim& claim,
                   std::vector<Conflict>& conflicts);  ///< a total against number and price of each
void check_change(const Claim& claim,
                  std::vector<Conflict>& conflicts);  ///< a share or factor against its two ends
void check_share(const Claim& claim, std::vector<Conflict>& conflicts);  ///< a share against part and whole
void check_span(const Claim& claim, std::vector<Conflict>& conflicts);   ///< a duration against begin and end
void check_anniversary(const Claim& claim,
                       std::vector<Conflict>& conflicts);  ///< years or editions against the first one
/// Births, deaths and ages of one person in one article against each other.
void check_lifespans(const std::vector<const Claim*>& claims, std::vector<Conflict>& conflicts);

/// The words in a slot; empty where there are none.
std::string text_in(const Claim& claim, const std::string& slot);

/// A conflict of a claim with itself: `told` is what it says, `reckoned` what its other figures give.
Conflict within(const Claim& claim, const std::string& slot, const std::string& told,
                const std::string& reckoned, const std::string& why);

}  // namespace gainsay
