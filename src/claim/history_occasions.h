#pragma once

#include <cstdint>

#include "claim/history_words.h"
#include "claim/scene.h"

namespace gainsay {

/// An ordinal of a sentence.
struct Ordinal {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  int n = 0;
  std::uint32_t mention = kAbsent;
};

/// What an ordinal counts in front of "time" or "occasion": the verb of "for the first time", of "the third
/// time this year that the ferry was taken out", with its subject and what stands behind it, into `words`;
/// nothing where the clause before tells it. False where the words only point to an earlier occasion ("she
/// was so nice the first time").
bool occasion_naming(const Scene& scene, const Ordinal& ordinal, SeriesWords& words);

}  // namespace gainsay
