#pragma once

#include <vector>

#include "claim/claim.h"
#include "claim/credit_frames.h"
#include "claim/scene.h"

namespace gainsay {

/// Adds the claim that a deed found in the sentence makes: who did it, to what, for whom, when. Nothing where
/// the doer can't be told, where the sentence doubts or denies it, or where it is one of a record of many.
void add_credit_claim(const Scene& scene, const Credit& credit, std::vector<Claim>& claims);

}  // namespace gainsay
