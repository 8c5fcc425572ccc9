#pragma once

#include <vector>

#include "claim/credit_frames.h"
#include "claim/scene.h"

namespace gainsay {

/// What the name of a deed begins with that no table names: "to repair".
inline constexpr const char* kOpenDeed = "to ";

/// The verb of a verb group by its lemma, with its particle: "repair", "carry out".
std::string deed_verb(const Scene& scene, std::uint32_t verb_group);

/// Adds what plain verbs tell that lexicon/credits.json has no name for and of which lexicon/doings.json does
/// not say that many may do it: "repaired the dyke", "the men were acquitted by Roe". Leaves out the heads of
/// the `credits` that are there.
void read_open_deeds(const Scene& scene, std::vector<Credit>& credits);

}  // namespace gainsay
