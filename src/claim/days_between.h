#pragma once

#include <vector>

#include "claim/elapsed.h"

namespace gainsay {

/// Two days, in a sentence or in two that follow one another, and how long it was between them: "stranded on
/// 2 November, they were found on 11 November after 21 days". `told` are the durations of the sentence. Adds
/// claims of rules/span.json.
void read_days_between(const Scene& scene, const std::vector<Elapsed>& told, std::vector<Claim>& claims);

/// The year in which an article was written, for days told without one; a common year where it isn't known.
int year_of_article(const Scene& scene);

}  // namespace gainsay
