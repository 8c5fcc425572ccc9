// How two names, and what the articles call their bearers, stand to one another.
#pragma once

#include <string>

#include "reconcile/name_evidence.h"

namespace gainsay {

/// How the words of two names stand to one another.
struct WordsApart {
  bool people = false;                                            ///< both are told by given name and surname
  Spelling given = Spelling::kOther, surname = Spelling::kOther;  ///< of people
  std::size_t shared = 0;                                         ///< words that both have
  NameWords own, other;                                           ///< the words that only one has
  bool barely = false;                ///< of one surname, given names that only begin alike
  Spelling alike = Spelling::kOther;  ///< where one word differs, how those two look beside each other
};

WordsApart compare_words(const Group& group, const Claim& a, const Claim& b, const NameWords& x,
                         const NameWords& y);

/// How near the nouns are that two articles give two bearers, nearest last.
enum class Kinds { kUnknown, kOther, kKin, kCommon, kRare };

struct SharedKind {
  Kinds best = Kinds::kUnknown;  ///< of the nearest two
  std::string kind;              ///< the lemma that both have; of kin ones the first's
};

SharedKind compare_kinds(const Group& group, const Claim& a, const Claim& b);

/// Whether the noun is an office that one person has: "governor", not "councillor".
bool has_one_holder(const Group& group, const std::string& kind);
/// Whether the bearer is a ship, a firm, a storm, an animal.
bool is_thing(const Group& group, const Claim& claim);
/// Whether the words that only one name has sound like those that only the other has, as names from other
/// scripts do: "Olha", "Olga".
bool sound_alike(const WordLists& lists, const WordsApart& words);

}  // namespace gainsay
