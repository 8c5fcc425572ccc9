#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// A place that a sentence tells behind a preposition ("in a field near Pergamino"), or by a word that stands
/// for one ("there").
struct PlacePhrase {
  std::uint32_t token = 0;         ///< where it stands: head of its noun group, or the adverb
  std::uint32_t group = kAbsent;   ///< its noun group; kAbsent for an adverb
  std::optional<SlotValue> place;  ///< a named place: town, country, island
  std::optional<SlotValue> site;  ///< what sort of place, or a named building: "a soy field", "Holloway Park"
  bool near = false;              ///< only near it
};

/// Whether a noun group's head names a sort of place: "warehouse", "Preston Crown Court".
bool heads_a_site(const Scene& scene, std::uint32_t group);

/// The place that a noun group names or is, whatever stands in front of it.
PlacePhrase place_of_group(const Scene& scene, std::uint32_t group);

/// The places of a sentence, in order; "there" may stand for one of the sentence before.
std::vector<PlacePhrase> place_phrases(const Scene& scene);

}  // namespace gainsay
