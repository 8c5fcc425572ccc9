#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "sequence" for what a clause without a finite verb tells as done before its sentence:
/// "having lost the vote", "the governor having ordered it", "with the hole discovered", "with the patent
/// already in her drawer"; and for what brought about the state that a sentence opens with: "battered by the
/// storm, the pier fell".
void read_absolutes(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
