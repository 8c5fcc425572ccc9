#pragma once

#include "claim/setting_units.h"

namespace gainsay {

/// Who does what an anchor tells and what it is done to: the slots "doer" and "done" of a claim of a setting.
/// A pronoun gives what it stands for where that is known.
void fill_parties(const Scene& scene, const Anchor& anchor, Claim& claim);

}  // namespace gainsay
