#include "claim/position_called.h"

#include "claim/position_groups.h"
#include "claim/told_date.h"

namespace gainsay::at_position {
namespace {

// "A baker | named Al Moss", "a teacher at the school called Brian Coyle".
std::uint32_t name_behind(const Scene& scene, std::uint32_t group) {
  constexpr std::uint32_t kReach = 8;
  const auto& tokens = scene.syntax().tokens;
  const std::uint32_t last = scene.syntax().noun_groups[group].last;
  for (std::uint32_t t = last + 1; t + 1 < tokens.size() && t <= last + kReach; ++t) {
    if (tokens[t].pos == Pos::kPunct) return kAbsent;
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent) continue;
    const bool gives = !scene.syntax().verb_groups[verb].finite && scene.word_listed("name_participle", t);
    return gives ? scene.noun_group_at(t + 1) : kAbsent;
  }
  return kAbsent;
}

// Whom a verb of identifying is told of: its object, or for a passive without one what opens the sentence.
bool is_identified(const Scene& scene, std::uint32_t verb, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  if (object != kAbsent) return object == group || groups[group].apposition_of == object;
  const VerbGroup& told = scene.syntax().verb_groups[verb];
  return told.voice == Voice::kPassive && told.finite && groups[group].first == 0;
}

// "Identified | as", "identified by police on Friday | as": the "as" of a passive; kAbsent where none
// follows.
std::uint32_t as_behind(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 6;
  const auto& tokens = scene.syntax().tokens;
  for (std::uint32_t t = token + 1; t < tokens.size() && t <= token + kReach; ++t) {
    if (folded_word(scene, t) == "as") return t;
    if (tokens[t].pos == Pos::kPunct || scene.verb_group_at(t) != kAbsent) break;
  }
  return kAbsent;
}

// "The dead baker has been identified as Al Moss", "police named the baker as Al Moss".
std::uint32_t name_told(const Scene& scene, std::uint32_t group) {
  const auto& verbs = scene.syntax().verb_groups;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].negated || !scene.lemma_listed("identifying_verb", verbs[v].head)) continue;
    const bool passive = verbs[v].voice == Voice::kPassive;
    const std::uint32_t as =
        passive ? as_behind(scene, verbs[v].last) : scene.syntax().noun_groups[group].last + 1;
    if (as == kAbsent || as + 1 >= count || as <= verbs[v].head || folded_word(scene, as) != "as") continue;
    if (is_identified(scene, v, group)) return scene.noun_group_at(as + 1);
  }
  return kAbsent;
}

// "Has a new chief executive: Ann Poe, 47".
std::uint32_t name_behind_colon(const Scene& scene, std::uint32_t group) {
  const std::uint32_t last = scene.syntax().noun_groups[group].last;
  const bool colon = last + 2 < scene.syntax().tokens.size() && scene.word(last + 1) == ":";
  return colon && scene.word(last + 2) != "\"" ? scene.noun_group_at(last + 2) : kAbsent;
}

bool is_name(const Scene& scene, std::uint32_t group) {
  return group != kAbsent && scene.syntax().tokens[scene.syntax().noun_groups[group].head].pos == Pos::kPropn;
}

}  // namespace

void add_called(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  if (trigger.group == kAbsent || scene.syntax().noun_groups[trigger.group].negated) return;
  for (const std::uint32_t name : {name_behind(scene, trigger.group), name_told(scene, trigger.group),
                                   name_behind_colon(scene, trigger.group)}) {
    if (is_name(scene, name)) return add(groups, scene, name);
  }
}

void add_post_of(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  if (trigger.group == kAbsent) return;
  const auto& all = scene.syntax().noun_groups;
  const std::uint32_t as = all[trigger.group].preposition;
  if (as == kAbsent || as == 0 || folded_word(scene, as) != "as") return;
  const std::uint32_t post = scene.noun_group_at(as - 1);
  if (post == kAbsent || !scene.lemma_listed("post_held", all[post].head)) return;
  if (all[post].possessor != kAbsent && !is_pronoun_of(scene, all[post].possessor, "own_pronoun"))
    return add(groups, scene, all[post].possessor);
  if (!scene.word_listed("own_pronoun", all[post].first)) return;
  add(groups, scene, subject_of(scene, scene.syntax().clauses[all[post].clause].verb));
}

}  // namespace gainsay::at_position
