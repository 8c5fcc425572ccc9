#pragma once

#include <vector>

#include "claim/credit_frames.h"
#include "claim/scene.h"

namespace gainsay {

/// Adds the deeds of those who contend: who was first over the line, who beat whom ("lost to X", "a victory
/// over Y"), who set a thing on fire, who paid what for it.
void read_contest_credits(const Scene& scene, std::vector<Credit>& credits);

}  // namespace gainsay
