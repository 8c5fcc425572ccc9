#pragma once

#include <cstdint>

#include "claim/scene.h"

namespace gainsay {

/// What a sentence makes of a clause that a noun holds ("reports that the bridge had fallen").
enum class Held : std::uint8_t {
  kPlain,    ///< nothing: as the clause itself puts it
  kRefuted,  ///< "… are false", "he denied reports that …"
  kUnsure,   ///< "there is talk that …": somebody's, and nobody's who is named
};

/// `clause` is an index into the scene's clauses; kPlain of one that no such noun holds.
Held held_by_noun(const Scene& scene, std::uint32_t clause);

}  // namespace gainsay
