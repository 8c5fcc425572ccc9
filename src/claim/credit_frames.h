#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// A word that tells a deed of lexicon/credits.json, and what is known of it by then.
struct Credit {
  std::string deed;
  std::uint32_t head = 0;          ///< token of the verb or noun
  std::uint32_t doer = kAbsent;    ///< noun group
  std::uint32_t named = kAbsent;   ///< mention, where it is surer than the group
  std::uint32_t theme = kAbsent;   ///< noun group
  std::uint32_t party = kAbsent;   ///< noun group: on whose behalf, where the frame says so
  std::uint32_t second = kAbsent;  ///< noun group: who does it with the doer, or against
  std::uint32_t site = kAbsent;    ///< noun group: what a ceremony is of
  bool sole = false;               ///< the form of the sentence says that nobody else did
};

/// Whether a group names one of the kinds that a deed asks of its object ("company ship"), by any of its
/// words: a kind of lexicon/kinds.json or the noun itself. Names and words that nobody knows may be anything
/// but people.
bool is_of_kind(const Scene& scene, std::uint32_t group, std::string_view kinds);

/// Adds the deeds that sentences of a build of their own tell: an award and to whom it was given, the one who
/// was against, second and third places, "Oman's signature was that of X", "X beat three rivals to the firm".
void read_credit_frames(const Scene& scene, std::vector<Credit>& credits);

}  // namespace gainsay
