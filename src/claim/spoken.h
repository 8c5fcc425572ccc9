#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "quotation" (rules/quotation.json) for each passage between quotation marks of three
/// words or more: what is said, by whom, and who else is named around it. A quotation may run over several
/// sentences of its block. `scenes`: the sentences of one article in order.
void read_quotations(const std::vector<Scene>& scenes, std::vector<Claim>& claims);

}  // namespace gainsay
