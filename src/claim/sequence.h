#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "sequence" for each pair of happenings of which the sentence says that one came
/// before the other: "resigned before the vote", "when the roof fell, they had left", "only then was it
/// signed", "two days later the auditors found". Slot "earlier" and slot "later" hold the happenings as
/// values: the verb's or noun's lemma, its event classes, the content words and the entities of its clause.
void read_sequences(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
