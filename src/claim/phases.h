#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds what a sentence tells of how far a thing has come, of the type that rules/phase.json describes: that
/// a tunnel is open or a bill passed, or that it is not, with the words of lexicon/phases.json.
void read_phases(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
