#pragma once

#include "claim/claim.h"
#include "rule/word_lists.h"

namespace gainsay {

// A term in prison, a ban, a contract is each one's own, and of its time.

/// Whether the sentences of both claims name people, and none in common. Symmetric.
bool people_apart(const Claim& a, const Claim& b);

/// "Her partner was sentenced to seven years", "was banned for two years in 2015": whether one of the two,
/// and not the other, tells another's term beside the name of the one, or one of years ago. Symmetric.
bool is_of_another_or_past(const WordLists& lists, const Claim& a, const Claim& b);

}  // namespace gainsay
