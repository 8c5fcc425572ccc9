#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reconcile/finding.h"

namespace gainsay {

/// What several reports say in the same words. None of it is escaped.

/// The findings that a format shows which leaves notes out unless they are asked for.
std::vector<const Finding*> shown_findings(const Outcome& outcome, bool notes);
/// One of three words: a format's own name for a verdict.
const char* word_for(Verdict verdict, const char* note, const char* tension, const char* contradiction);

/// "1 article", "2 articles", "no articles".
std::string counted(int count, std::string_view noun);
int count_of(const Outcome& outcome, Verdict verdict);
/// "2 contradictions, 1 tension, 3 notes"; "no contradictions, no tensions" where there is nothing.
std::string counts_text(const Outcome& outcome);
/// "wire.txt:7:31".
std::string place_text(const Claim& claim);
/// "Coastal Wire, 2024-03-04; planned; said by Mira Tal": who says a claim, when, and how where it is not
/// plainly asserted.
std::string who_says(const Claim& claim);
/// Whom the article credits, for a reader: a pronoun is replaced by whoever stands behind it. May be empty.
const std::string& speaker_of(const Claim& claim);
/// What a claim means once normalised: its own meaning or, where that is missing, the value of its side.
std::string meaning_of(const Finding& finding, const FindingClaim& claim);
/// meaning_of() where neither the quote nor the heading of the side (Side::value) says it anyway; else empty.
std::string own_meaning(const Finding& finding, const FindingClaim& claim);
/// What a reader learns of a claim beyond its quote, joined by "; ": what it means where that is not what the
/// quote says anyway, its stance unless it is plainly asserted, its speaker. May be empty.
std::string beyond_the_quote(const Finding& finding, const FindingClaim& claim);

}  // namespace gainsay
