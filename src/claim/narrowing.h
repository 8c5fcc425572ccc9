#pragma once

#include <string>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// What narrows the things that a sentence speaks of, so that two things of one name can be told apart: which
/// of several it is, what sort, whose or of what, of which day, who does it, and when it was said. Each is
/// "THING/HOW/WHAT", the thing and the what by their lemmas, names behind "=":
///
///     reactor/which/rank:1    the first reactor
///     ward/kind/child         the children's ward
///     road/to/=mora           the road to Mora
///     match/day/19642:19642   Saturday's match (days since 1970)
///     ratify/by/=hungary      Hungary has ratified it
///     (said)/day/…            "said in January that"
///     (for)/for/president     "run for president"
///     (than)/which/period:5   "from a year earlier"
///
/// Sorted, each once. The words that narrow stand in lexicon/narrowing.json.
std::vector<std::string> narrowings_of(const Scene& scene);

}  // namespace gainsay
