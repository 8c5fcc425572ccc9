#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Where and when what a sentence tells happens: a claim for every clause and every event noun that a place
/// or a day is tied to, as rules/setting.json describes it. "There" stands for the place of the sentence
/// before. Adds to `claims`.
void read_settings(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
