#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "sequence" for what a clause without a finite verb tells as done before its sentence:
/// "having lost the vote", "the governor having ordered it", "with the hole discovered", "with the patent
/// already in her drawer".
void read_absolutes(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
