#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// The first token of what measures the distance in time in front of the token `to`, no farther back than
/// `from`: "three hours", "a week", "only shortly". `to` where nothing does.
std::uint32_t start_of_distance(const Scene& scene, std::uint32_t from, std::uint32_t to);

/// "The call followed the announcement", "the warning preceded the wave".
void read_following(const Scene& scene, std::vector<Claim>& claims);

/// "and a week later the divers reached the wreck", "Only afterwards was it put to the vote", "a strike that
/// had begun a day earlier"; what is told in one sentence and, "40 minutes later", in the next.
void read_distances(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
