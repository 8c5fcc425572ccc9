// What sort of thing or person a noun names, for telling the bearers of names from one another.
#pragma once

#include <string>

#include "claim/scene.h"

namespace gainsay {

/// Whether the token stands inside a title that the mentions have ("Prime Minister").
bool in_title(const Scene& scene, std::uint32_t token);

/// The sort that the noun at the token names: an office of several words ("chief of police"), else what
/// the list "kind" of lexicon/namings.json has for its lemma ("ferry": "ship"), else the lemma. A mark that
/// makes it another's ("former", "deputy") stands before it.
std::string kind_of_noun(const Scene& scene, std::uint32_t token);

}  // namespace gainsay
