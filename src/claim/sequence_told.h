#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// "Told its auditors in May and informed the ministry a week later", "the ministry knew of it before the
/// auditors were told": gives a sequence whose happenings have these heads the slots first_told and
/// second_told, where both tell of somebody who was told.
void add_receivers(const Scene& scene, std::uint32_t earlier, std::uint32_t later, Claim& claim);

/// Such sequences without a second verb: "radioed the tower first and then the coastguard", "the first call
/// was to a lawyer, and only the second to her brother".
void read_receivers(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
