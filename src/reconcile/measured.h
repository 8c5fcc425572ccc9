#pragma once

#include <string>
#include <vector>

#include "claim/claim.h"
#include "rule/word_lists.h"

namespace gainsay {

/// What a claim's figure measures, by the words that stand near it in its clause, its verb, its subject and
/// object: names of measures of the figure's dimension (lexicon/measures.json), sorted, each once. Nothing
/// for counts, scores and shares, where the words tell no measure, and for a claim without a figure.
std::vector<std::string> measures_of(const WordLists& lists, const Claim& claim);

}  // namespace gainsay
