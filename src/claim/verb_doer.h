#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Who does what a verb tells, as far as the sentence says.
struct Doer {
  std::uint32_t group = kAbsent;  ///< noun group
  std::uint32_t named = kAbsent;  ///< mention, where it is surer than the group
  bool sole = false;              ///< the form of the sentence says that nobody else did
};

/// Finds the doer of a verb group: its subject, whom "by" or "who" names, whom a cleft points out ("it was X
/// who won"), to whom it fell. Leaves `doer` as it is where what the verb tells is only hoped for.
void find_doer(const Scene& scene, std::uint32_t verb_group, Doer& doer);

/// Whether the group stands behind one of the prepositions, which "|" parts.
bool is_preposition_of(const Scene& scene, const NounGroup& group, std::string_view wanted);

/// The nearest group within `reach` tokens after a token that stands behind one of the prepositions; days and
/// hours are passed over. kAbsent where there is none.
std::uint32_t group_behind(const Scene& scene, std::uint32_t token, std::string_view prepositions,
                           std::uint32_t reach);

/// "The boot of Ann Poe", "the hands of the minister": whose it is; the group itself where it is nobody's.
std::uint32_t owner_of_part(const Scene& scene, std::uint32_t group);

bool is_pronoun(const Scene& scene, std::uint32_t group);

/// The person or body that the sentence names right behind a token: "by General Karl Lee himself". A mention;
/// kAbsent where there is none.
std::uint32_t named_behind(const Scene& scene, std::uint32_t token);

/// The last person whom the sentence names in front of a token as more than an owner or a place's neighbour.
/// A mention; kAbsent where there is none.
std::uint32_t named_before(const Scene& scene, std::uint32_t token);

/// The groups that stand beside one in a row ("Chile and Peru", "minister Ann Poe and Karl Lee"), its own
/// left out.
std::vector<std::uint32_t> groups_beside(const Scene& scene, std::uint32_t group);

/// Adds to some groups those that stand beside them: what is said of the one is said of the other.
void add_groups_beside(const Scene& scene, std::vector<std::uint32_t>& groups);

/// Whether words behind a verb's last token say whom its doer stands for: "signed for Togo", "signed on its
/// behalf", "signed in his place".
bool acts_for_somebody(const Scene& scene, std::uint32_t verb);

}  // namespace gainsay
