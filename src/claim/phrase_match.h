#pragma once

#include <string>
#include <vector>

#include "claim/scene.h"
#include "rule/claim_type.h"
#include "rule/phrase_text.h"

namespace gainsay {

/// The sentence as phrases see it; made once for a scene.
const PhraseText& phrase_text_of(const Scene& scene);
/// The tokens [first, last] that the items [begin, end) of that text cover.
void tokens_of(const Scene& scene, std::uint32_t begin, std::uint32_t end, std::uint32_t& first,
               std::uint32_t& last);

/// Claims that a phrase pattern reads from a sentence.
void match_phrase(const Scene& scene, const ClaimType& type, const Pattern& pattern,
                  std::vector<Claim>& claims);

}  // namespace gainsay
