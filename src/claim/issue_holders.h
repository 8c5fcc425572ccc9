#pragma once

#include <string>
#include <vector>

#include "claim/scene.h"
#include "rule/issues.h"

namespace gainsay {

// Of whom the words that answer an issue are said, and who did it.

/// Whom or what the words are said of: what stands in their own grammar. `of` is the issue's: "named" takes
/// only what has a name, "person" a person's name before the noun.
std::vector<SlotValue> holders_of(const Scene& scene, const IssueMatch& match, const std::string& of);

/// Who did it: the subject of the verb, or the noun behind "by", the nearest name where neither has one.
std::vector<SlotValue> doers_of(const Scene& scene, const IssueMatch& match);

/// A mention of a person or an organisation that stands nearest to the words; those in front of them come
/// first, though for the object of a verb its subject, but behind "by", "to" or "of" those after them.
/// kAbsent where there is none.
std::uint32_t nearest_doer(const Scene& scene, const IssueMatch& match);

/// "His daughter laid the wreath": the subject is somebody else's, and no one near it is meant.
bool is_of_somebodys(const Scene& scene, const IssueMatch& match);

/// "The Cubs beat the Indians to win the title": whoever does what governs an infinitive does that as well.
/// kAbsent where it isn't one, or where the object does it ("helped the Indians to win").
std::uint32_t subject_above(const Scene& scene, std::uint32_t verb_group);

}  // namespace gainsay
