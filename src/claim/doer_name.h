#pragma once

#include <optional>

#include "claim/scene.h"

namespace gainsay {

/// Whether a noun group is of whom one says "he" or "she" and never "it": by a name or by its noun.
bool is_person(const Scene& scene, std::uint32_t group);

/// The mention of one of `types` that stands in a noun group or in apposition to it ("the actor Dario
/// Fantin", "Ann Poe, 88, the oldest passenger"); kAbsent where none does.
std::uint32_t mention_with(const Scene& scene, std::uint32_t group, const std::vector<std::string>& types);

/// The name that stands with a noun group: inside it, in apposition, or, of a firm that nobody knows, right
/// behind it ("the Swedish group Nordtre"); nullopt where none does.
std::optional<SlotValue> name_with(const Scene& scene, std::uint32_t group);

/// Whether a group speaks of all of a kind: "all nine judges", "every one of the six unions", "the ministers
/// of all six states".
bool is_of_all(const Scene& scene, std::uint32_t group);

/// The country that a group names and nothing else: "Malta alone voted against it".
std::optional<SlotValue> country_named(const Scene& scene, std::uint32_t group);

}  // namespace gainsay
