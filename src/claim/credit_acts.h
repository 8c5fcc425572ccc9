// Deeds that a verb tells only together with what stands beside its object.
#pragma once

#include <vector>

#include "claim/credit_frames.h"
#include "claim/scene.h"

namespace gainsay {

/// Adds who had so many ("led them with 31 points", "31 points from X"), who handed over a prize ("was handed
/// the cup by X", "took the cup from X") and who fired at whom ("X opened fire on the baker").
void read_credit_acts(const Scene& scene, std::vector<Credit>& credits);

}  // namespace gainsay
