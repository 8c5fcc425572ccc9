#pragma once

#include "claim/sequence_claims.h"

namespace gainsay {

/// What the sentence before tells, where a clause of `verb` only points back to it: "| That was | a day
/// before the vote". Empty where it does not, or where the sentence before tells nothing that was done.
Told told_by_that(const Scene& scene, std::uint32_t verb);

/// The happening of the sentence before that a noun with "this" or "that" names anew: "a week after | that
/// call", behind "he rang the police". The noun's own happening where there is none.
Told told_by_noun(const Scene& scene, const Happening& happening);

}  // namespace gainsay
