#pragma once

#include <string>
#include <vector>

#include "claim/claim.h"
#include "rule/lexicon.h"

namespace gainsay {

/// The names in a claim's slot `portfolio` (Portfolio::name).
std::vector<std::string> portfolios_in(const Claim& claim);

/// Whether one person's portfolios, as two articles give them, have nothing in common: both give some, and
/// none of the one is a word, a kin or a usual companion of any of the other. "Finance and trade" and "trade"
/// have.
bool are_apart(const Lexicon& lexicon, const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace gainsay
