#pragma once

#include "claim/claim.h"
#include "rule/lexicon.h"

namespace gainsay {

/// How two fillers of an identity slot stand to each other.
enum class Likeness : std::uint8_t {
  kSame,       ///< one entity, or one head class with nothing that tells them apart and something shared
  kLike,       ///< one head class; nothing more is known
  kUnknown,    ///< nothing can be said
  kUnlike,     ///< other heads, no sign that they are one thing
  kDifferent,  ///< two names, two exclusive classes
};

/// Compares two fillers (entities, noun groups, words). Symmetric.
Likeness likeness(const Lexicon& lexicon, const SlotValue& a, const SlotValue& b);

/// The best likeness between any two fillers of two slots; kUnknown where one is empty.
Likeness likeness(const Lexicon& lexicon, const std::vector<SlotValue>& a, const std::vector<SlotValue>& b);

/// Whether two sorted lists share an element.
bool share(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether each of two nouns is narrowed by a place, and none by one of the other's: "its Lille kiln", "its
/// Ghent kiln". Symmetric.
bool are_placed_apart(const TextValue& a, const TextValue& b);

}  // namespace gainsay
