#pragma once

#include "claim/history_occasions.h"
#include "claim/history_words.h"
#include "claim/scene.h"

namespace gainsay {

/// What a sentence before this one told, for a count that does not say it again: "It was not even the first
/// this year."
struct PointedSeries {
  const Scene* scene = nullptr;  ///< of the sentence that told it; nullptr where none did
  SeriesWords words;             ///< in that scene
};

/// Whether an ordinal is said of a pronoun for what was told before, and names nothing itself: "it was the
/// second", "that makes it the third this winter", "it isn't the first time".
bool points_back_at_story(const Scene& scene, const Ordinal& ordinal);

/// The last of the few sentences before this one that tells something that happens.
PointedSeries pointed_series(const Scene& scene);

/// Names the series of a claim of `scene` by what was told before, and adds its words to those that tie the
/// claim to others.
void take_series(const PointedSeries& told, Claim& claim);

}  // namespace gainsay
