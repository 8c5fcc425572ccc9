#pragma once

#include <string>

#include "reconcile/finding.h"

namespace gainsay {

/// Kind by the name that rule files use; kQuantity for an unknown one (the loader refuses those).
Kind kind_named(std::string_view name);

/// "the wire (Coastal Wire, 4 March 2024)": how a sentence names a claim's article.
std::string cite(const Claim& claim);

/// What a claim says, in short, for a side's meaning: "place: Vladivostok".
std::string meaning(const Claim& claim, const std::string& slot);

/// Why two values of a slot can't both be so.
std::string why_two_values(const Claim& a, const Claim& b, const std::string& slot, bool exclusive);

/// What a claim is about, for people: "sign: herring accord".
std::string topic(const Claim& claim);

}  // namespace gainsay
