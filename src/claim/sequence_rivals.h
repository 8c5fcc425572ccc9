#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds sequences of one deed that two did, or that was done to two, one after the other; who was first
/// stands in the slots first_doer and second_doer.
///
/// "Ana reached the top first on Tuesday, and her brother Marco followed", "Weiss was the first to leave the
/// hall, followed by Stahl", "the vicar was the last to sing; the choir had sung before him".
void read_rivals(const Scene& scene, std::vector<Claim>& claims);

/// "Lund took the lead through Holm, but Varberg equalised": who scored first and who then.
void read_scorers(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
