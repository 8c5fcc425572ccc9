#pragma once

#include <vector>

#include "claim/scene.h"
#include "rule/claim_type.h"

namespace gainsay {

/// The triggers of a frame pattern in a sentence; "noun:*" and "verb:*" stand for any group, "lemma:chair"
/// and "verb:play" for those with that head, "title:head" for the head alone, "mention:TYPE" for the mentions
/// of a type, and all others for the words of an event, a class or an office ("event:strike", "office:*").
std::vector<Annotation> triggers_of(const Scene& scene, const Pattern& pattern);

}  // namespace gainsay
