// The noun of which a sentence says that it bears a name.
#pragma once

#include <cstdint>

#include "claim/name_runs.h"
#include "claim/scene.h"

namespace gainsay {

/// Of the name whose first token is given, the noun said to be it: "the general is Wilmar Penalosa", "the
/// village is called Yambalip", "the man was named as Joel Abrenica". A token; kAbsent where there is none.
std::uint32_t noun_said_to_be(const Scene& scene, std::uint32_t name);

/// The noun that the name, a subject, is said to be: "Ruth Abara is the owner of the mill".
/// Only one that is told as the one of its kind. kAbsent where there is none.
std::uint32_t noun_that_name_is(const Scene& scene, const NameRun& run);

/// The noun behind the name in its group: "the Kandli pass", "the Rosvik hospital", but not "the Paris
/// talks". kAbsent where there is none.
std::uint32_t noun_behind_name(const Scene& scene, const NameRun& run);

/// The noun to which a verb of naming in front gives the name: "christened its white rhino calf, born in May,
/// Lwazi", "gives the new sheriff as Duane Hillery", "is known as National Dawn", "answers to Wotan". kAbsent
/// where there is none.
std::uint32_t noun_given_name(const Scene& scene, std::uint32_t name);

/// The noun that has a "name": "the ferry bears the name Begum Rokeya", "goes by the name of Veritas",
/// "Fjord Queen is the name of the ship", "the rapper, whose real name is Malik Diarra". kAbsent where there
/// is none.
std::uint32_t noun_bearing_name(const Scene& scene, const NameRun& run);

}  // namespace gainsay
