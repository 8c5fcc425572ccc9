#pragma once

#include <string_view>

#include "rule/word_lists.h"

namespace gainsay {

/// Whether a frame may look for a filler at a position of that name (rules/README.md): one of the engine's
/// own, one with an argument ("object-of:run|head"), or prepositions ("in|at"). Where `words` has no list of
/// prepositions, any word may be one.
bool is_position(std::string_view position, const WordLists& words);

/// The engine's own positions, for a hint.
std::string_view known_positions();

}  // namespace gainsay
