#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/claim.h"
#include "claim/scene.h"

namespace gainsay {

/// Fills the slots of a claim of history that tell for what time it holds, from the tokens [first, last]:
/// `gap` ("in 22 years", "in living memory"), `since` (with a date), `origin` ("since it was founded",
/// "ever"), `after` ("since her election": a beginning without a date), `scope` ("this year", "in a month")
/// and `streak` ("in a row").
void read_window(const Scene& scene, std::uint32_t first, std::uint32_t last, Claim& claim);

/// The date told at the token or by the mention that begins there; only one whose days are known.

std::optional<SlotValue> date_slot(const Scene& scene, std::uint32_t token);

/// Whether a date lies so far before the report that it is not the occasion itself.
bool is_long_ago(const Scene& scene, const SlotValue& date);

/// The token where a slot's words begin; kAbsent where they are none of the sentence.
std::uint32_t token_of(const Scene& scene, const SlotValue& slot);

/// The dates among the tokens [first, last].
std::vector<SlotValue> dates_between(const Scene& scene, std::uint32_t first, std::uint32_t last);

}  // namespace gainsay
