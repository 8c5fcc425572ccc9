#pragma once

#include <cstdint>
#include <map>

#include "claim/setting_units.h"

namespace gainsay {

/// Where what a verb moves is taken, by verb group: "were flown to a hospital in Lyon", "to Lund, where they
/// had been brought". Only named places; nothing else that the verb tells happens there.
std::map<std::uint32_t, PlacePhrase> goals_of(const Scene& scene, const SettingUnits& units);

/// A claim "setting/goal" made of the one that the verb's clause makes: its place is the end of the way.
Claim claim_of_goal(const Scene& scene, Claim claim, const PlacePhrase& goal);

}  // namespace gainsay
