#pragma once

#include <string>
#include <string_view>

#include "reconcile/finding.h"

namespace gainsay {

/// What several reports say in the same words. None of it is escaped.

/// "1 article", "2 articles", "no articles".
std::string counted(int count, std::string_view noun);
int count_of(const Outcome& outcome, Verdict verdict);
/// "2 contradictions, 1 tension, 3 notes"; "no contradictions, no tensions" where there is nothing.
std::string counts_text(const Outcome& outcome);
/// "wire.txt:7:31".
std::string place_text(const Claim& claim);
/// What a claim means once normalised: its own meaning or, where that is missing, the value of its side.
std::string meaning_of(const Finding& finding, const FindingClaim& claim);

}  // namespace gainsay
