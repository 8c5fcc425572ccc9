#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds to the claims from `first` on, which are those of the sentence, the ages that its grammar tells where
/// no phrase of rules/age.json does ("Ann Poe, the poet, who has died aged 81", "Ann Poe, who wrote till the
/// end, was 81"). Takes out those of somebody else ("the man charged with the murder of Ann Poe is 43") and
/// gives the slot `then` to those that somebody had when something else happened ("was 24 when she became
/// mayor").
void read_ages(const Scene& scene, std::size_t first, std::vector<Claim>& claims);

}  // namespace gainsay
