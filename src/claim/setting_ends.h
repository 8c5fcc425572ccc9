#pragma once

#include "claim/setting_units.h"

namespace gainsay {

// Days that something begins, ends or is due on, as classes of what a claim of a setting tells (`what`).

/// "His contract runs until 30 June" ends when one that expires on 30 June does; a ferry's maiden crossing is
/// the start of its service. Whether an end is told that is still to come.
bool read_ends(const Scene& scene, const Anchor& anchor, Claim& claim);

/// "Bids must be in by 30 April", "the deadline is 15 May": what is told is the last day for something.
void mark_deadline(const Scene& scene, const Anchor& anchor, Claim& claim);

}  // namespace gainsay
