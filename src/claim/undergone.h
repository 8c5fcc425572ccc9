#pragma once

#include <optional>
#include <vector>

#include "claim/scene.h"
#include "rule/issues.h"

namespace gainsay {

/// What a verb is said of, and who does it.
struct Undergone {
  /// What it is done to; of what merely happens its subject. Never empty. Of a step ("the plan for 600
  /// homes") what it is a step to comes second.
  std::vector<SlotValue> what;
  std::optional<SlotValue> by;  ///< who does it, where that is told
};

/// Whether what a verb is said of is something that the issue is of (`topics`), by its noun, a noun in front
/// of its name ("the ferry Aurelia"), or its kind ("kind:person").
bool is_of_topic(const Scene& scene, const Issue& issue, const SlotValue& what);

/// Of what thing the words of an issue are said, by the grammar of their verb: its object ("rejected the
/// plan", "the plan was rejected"), the noun behind the preposition that they end in ("gave permission for
/// the plan"), or the subject of a verb without an object ("talks collapsed"), as far as the words allow
/// each. Nothing where that is a pronoun or isn't told, or where the verb only narrows a noun ("the rejected
/// plan").
std::optional<Undergone> undergone_by(const Scene& scene, const IssueMatch& match);

}  // namespace gainsay
