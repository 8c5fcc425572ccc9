// Positions of a frame where a description and a name meet by words that say so.
#pragma once

#include <vector>

#include "claim/positions.h"

namespace gainsay::at_position {

/// "A baker named Al Moss", "the baker has been identified as Al Moss", "a new baker: Al Moss": the name that
/// words around give to what the trigger describes.
void add_called(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups);

/// "Left her post as director", "Roe's time as director": whose post it is, of which the trigger behind "as"
/// tells.
void add_post_of(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups);

}  // namespace gainsay::at_position
