#pragma once

#include "claim/claim.h"
#include "rule/lexicon.h"

namespace gainsay {

/// Whether what narrows the things of two claims' sentences (claim/narrowing.h) says that they are two: the
/// first reactor and the second, the maternity ward and the children's, the road to Mora and the road to
/// Idre. Nothing is inferred where only one of them is narrowed, or where the words may mean one thing.
/// Symmetric.
bool are_narrowed_apart(const Lexicon& lexicon, const Claim& a, const Claim& b);

/// The same, but for what stands before and after something: of two orders that differs by itself.
bool are_narrowed_apart_in_order(const Lexicon& lexicon, const Claim& a, const Claim& b);

/// Whether one of two claims was said long before the other's news ("promised in January that …"): what was
/// promised or denied then need not hold now.
bool was_said_long_before(const Claim& a, const Claim& b);

/// Either of them.
bool tell_of_two(const Lexicon& lexicon, const Claim& a, const Claim& b);

/// Whether two changes are counted from different bases: from the quarter before, from the year before.
/// Symmetric.
bool have_two_bases(const Claim& a, const Claim& b);

}  // namespace gainsay
