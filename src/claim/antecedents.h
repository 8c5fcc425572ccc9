#pragma once

#include <cstdint>
#include <optional>

#include "claim/scene.h"

namespace gainsay {

/// A noun group of the same sentence or of an earlier one. `scene` is nullptr where there is none; it lives
/// as long as the article's scenes.
struct Antecedent {
  const Scene* scene = nullptr;
  std::uint32_t group = kAbsent;
};

/// What "it", "they" or a "that" beside "is" stands for, where that is as good as certain: what the clause
/// before it in the sentence, else the sentence before, is about (its subject, else its object), of the same
/// number and nobody of whom one says "he". Nothing for the "it" of "it rained" and "it is clear that", nor
/// where two nouns are as near. The antecedent may be a pronoun itself.
Antecedent antecedent_of(const Scene& scene, std::uint32_t group);

/// Whom a noun for one person stands for, weighed like a pronoun: "the winner" or "the victim" for whoever
/// was last told to have won or to have been killed, "the 51-year-old" for the only person whom the sentence
/// before names. Nothing where it may be one of two.
std::optional<SlotValue> person_described(const Scene& scene, std::uint32_t group);

}  // namespace gainsay
