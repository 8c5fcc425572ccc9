#pragma once

#include <vector>

#include "claim/happening.h"
#include "claim/scene.h"

namespace gainsay {

/// Adds to the last of `claims`, a sequence, who did the earlier deed and who the later, where both did one
/// thing: slots first_doer and second_doer. `first` and `second` are noun groups; nothing where one is
/// kAbsent.
void add_doers(const Scene& scene, std::uint32_t first, std::uint32_t second, Claim& claim);

/// "The rebels fired first and the soldiers shot back", "Turkey ratified it first, and Greece followed":
/// which of two clauses came first, where "first" stands behind the one and a word like "then" beside the
/// other; or where the sentence before ends with "first" and this one opens with such a word.
void read_firsts(const Scene& scene, std::vector<Claim>& claims);

/// "Signed it, and only then flew home", "opened its panels and then its antenna".
void read_then(const Scene& scene, std::vector<Claim>& claims);

/// Whether the token is the adverb "first" behind what it is said of; not "the first", "at first", "her
/// first".
bool is_adverb_first(const Scene& scene, std::uint32_t token);

/// A noun group with all entities that its words name, as a party.
TextValue party_value(const Scene& scene, std::uint32_t group);

/// `happening` with another noun group as its doer: "Greece [ratified the accord]".
Happening done_by(const Scene& scene, const Happening& happening, const Happening& party);

}  // namespace gainsay
