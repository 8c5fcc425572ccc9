#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/history_words.h"
#include "claim/scene.h"

namespace gainsay {

/// An ordinal of a sentence.
struct Ordinal {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  int n = 0;
  std::uint32_t mention = kAbsent;
};

/// The ordinals of a sentence, in order: also "maiden" and the like, and "a fifth term", which is no
/// fraction.
std::vector<Ordinal> ordinals_of(const Scene& scene);

/// Whether the noun `head` behind an ordinal is a unit of time in which a row is counted: "for the eighth
/// year running", "a fifth consecutive day".
bool counts_row(const Scene& scene, const Ordinal& ordinal, std::uint32_t head);
/// Names what happened in each unit of such a row: "blocked the port for the second day running", "for the
/// eighth year running it has made a loss". The verb in front of it, or else behind it; one that says little
/// leaves it to its object.
void name_row(const Scene& scene, const Ordinal& ordinal, std::uint32_t head, SeriesWords& words);
/// What a row is counted in, also of "its third annual loss in a row"; nullopt where no word tells it.
std::optional<SlotValue> row_unit(const Scene& scene, const Ordinal& ordinal, std::uint32_t head);

/// The length of time that a unit of a row is, by its word ("year", "annual").
SlotValue length_of_unit(const Scene& scene, std::uint32_t token);

/// What an ordinal counts in front of "time" or "occasion": the verb of "for the first time", of "the third
/// time this year that the ferry was taken out", with its subject and what stands behind it, into `words`;
/// nothing where the clause before tells it. False where the words only point to an earlier occasion ("she
/// was so nice the first time").
bool occasion_naming(const Scene& scene, const Ordinal& ordinal, SeriesWords& words);

}  // namespace gainsay
