#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "deed" (rules/deed.json) for each verb of the sentence that says who did, does or
/// will do something, or that it was not, is not or will not be done. Slots: `verb` (its lemma, with the
/// lexicon's events as classes), `doer` and `done` (subject and object, of a passive turned round), `time`
/// ("past", "present", "future"), `when`. Stance: asserted or denied.
void read_deeds(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
