#pragma once

#include <cstdint>

#include "claim/scene.h"

namespace gainsay {

/// A verb of a sentence, that one or the one before. `scene` is nullptr where there is none.
struct VerbMeant {
  const Scene* scene = nullptr;
  std::uint32_t verb = kAbsent;
  explicit operator bool() const { return scene != nullptr; }
};

/// What a clause that only says that it was done speaks of ("it happened in Lund", "they did so on Sunday",
/// "it takes place at the Arena", "the work was done in Ghent"): the verb of the clause before it, else the
/// main verb of the sentence before. Nothing for a verb that tells something by itself.
VerbMeant deed_meant(const Scene& scene, std::uint32_t verb);

/// The main verb of a sentence, or of what it reports: "Poachers shot two bison, foresters say".
std::uint32_t told_verb(const Scene& scene);

}  // namespace gainsay
