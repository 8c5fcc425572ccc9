#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "credit" for everyone whom the sentence credits with a deed of lexicon/credits.json:
/// by a verb ("X won", "was won by X", "it was X who won", "it fell to X to win"), by what came of it ("gold
/// went to X", "the rescue was carried out by X", "X put her name to it"), or by a noun for the doer ("the
/// winner, X").
void read_credits(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
