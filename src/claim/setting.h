#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Where and when what a sentence tells happens: a claim for every clause and every event noun that a place
/// or a day is tied to, as rules/setting.json describes it. `before` is the sentence before this one in the
/// article, nullptr for the first: "there" stands for its place. Adds to `claims`.
void read_settings(const Scene& scene, const Scene* before, std::vector<Claim>& claims);

}  // namespace gainsay
