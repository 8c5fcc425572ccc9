#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// Adds a claim of type "issue" (rules/issue.json) for each answer that a sentence gives to one of the issues
/// of lexicon/issues: by its words, or by an event or state among `claims` from `first` on, which were read
/// from the same sentence. Slots: `answer` ("ISSUE/ANSWER"), `holder` (whom or what it is said of), `when`.
void read_issues(const Scene& scene, std::size_t first, std::vector<Claim>& claims);

/// Adds, for each deed (rules/deed.json) among `claims` from `first` on by which somebody missed an event,
/// the answer "away" to the issue "attendance".
void read_absences(const Scene& scene, std::size_t first, std::vector<Claim>& claims);

}  // namespace gainsay
