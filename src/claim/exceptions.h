#pragma once

#include "claim/scene.h"
#include "rule/claim_type.h"

namespace gainsay {

/// Whether one of the pattern's exceptions stands around a match of the tokens [first, last].
bool is_excepted(const Scene& scene, const Pattern& pattern, std::uint32_t first, std::uint32_t last);

}  // namespace gainsay
