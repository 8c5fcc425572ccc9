#pragma once

#include <vector>

#include "claim/scene.h"
#include "rule/claim_type.h"

namespace gainsay {

/// Claims that a frame pattern reads from a sentence, one for each trigger.
void match_frame(const Scene& scene, const ClaimType& type, const Pattern& pattern,
                 std::vector<Claim>& claims);

}  // namespace gainsay
