#pragma once

#include <optional>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// How long something took, as a sentence tells it: "five hours", or "five and a half hours later".
struct Elapsed {
  std::uint32_t mention = 0;          ///< index into AnalysedArticle::mentions
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  DurationValue duration;
  bool later = false;  ///< counted from what was told before: "… later"
};

/// The number that a token is: "19", "five", "twenty-four"; nothing for what is none.
std::optional<double> number_told_at(const Scene& scene, std::uint32_t token);

/// The durations of a sentence, by place.
std::vector<Elapsed> elapsed_in(const Scene& scene);

/// The duration as a slot, with the words of its mention.
SlotValue elapsed_slot(const Scene& scene, const Elapsed& elapsed);

}  // namespace gainsay
