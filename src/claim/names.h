#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "naming" (rules/naming.json) for each name that an article uses, once for each way it
/// is written: the name, what sort of thing bears it as far as the words tell ("storm", "engineer",
/// "daughter" of whom), and what stands around it. `scenes`: the sentences of one article in order.
void read_names(const std::vector<Scene>& scenes, std::vector<Claim>& claims);

}  // namespace gainsay
