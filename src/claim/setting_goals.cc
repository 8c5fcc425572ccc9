#include "claim/setting_goals.h"

#include <algorithm>

#include "claim/doer_name.h"
#include "claim/setting_meant.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "To the hospital in Kalmar", "to Kalmar": the place that a group at the end of a way names.
std::optional<PlacePhrase> end_of_way(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  PlacePhrase end = place_of_group(scene, group);
  for (std::uint32_t g = 0; g < groups.size() && !end.place; ++g) {
    if (groups[g].preposition == kAbsent || groups[g].preposition != groups[group].last + 1 ||
        !is_listed(scene, "place_preposition", groups[g].preposition))
      continue;
    end.place = place_of_group(scene, g).place;
    end.near = is_listed(scene, "near_preposition", groups[g].preposition);
  }
  if (!end.place) return std::nullopt;
  return end;
}

// The end of the way that a verb tells.
std::optional<PlacePhrase> goal_of(const Scene& scene, std::uint32_t verb, const SettingUnits& units) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t moved = scene.related(verb, Relation::Type::kObject);
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    const NounGroup& noun = syntax.noun_groups[g];
    if (noun.preposition == kAbsent || noun.head < syntax.verb_groups[verb].head) continue;
    const bool own =
        noun.attached_verb == verb || (noun.attached_noun != kAbsent && noun.attached_noun == moved);
    if (!own || !is_listed(scene, "end_preposition", noun.preposition)) continue;
    return end_of_way(scene, g);
  }
  // "At the hospital to which she had been brought"
  const Clause& clause = syntax.clauses[syntax.verb_groups[verb].clause];
  if (clause.type == ClauseType::kRelative && clause.first > 0 && folded_word(scene, clause.first) == "to") {
    const std::uint32_t of = scene.noun_group_at(clause.first - 1);
    if (of != kAbsent) {
      if (auto end = end_of_way(scene, of)) return end;
    }
  }
  // "In Osh, where all eleven were taken"
  const auto unit = units.find({Anchor::Kind::kVerb, verb});
  if (unit == units.end()) return std::nullopt;
  for (const PlacePhrase& phrase : unit->second.places) {
    if (phrase.place && phrase.group == kAbsent && folded_word(scene, phrase.token) == "where") return phrase;
  }
  return std::nullopt;
}

// "The sword is no longer with them. It was taken to Lund": what the sentence before is about, where nothing
// nearer was found for the pronoun.
void fill_pronoun(const Scene& scene, Claim& claim) {
  const Scene* before = scene.before();
  const auto done = claim.slots.find("done");
  if (!before || done == claim.slots.end() || before->block() != scene.block() ||
      !scene.rules().words().has("thing_pronoun", folded(done->second.front().text)))
    return;
  const std::uint32_t told = told_verb(*before);
  if (told == kAbsent) return;
  const bool passive = before->syntax().verb_groups[told].voice == Voice::kPassive;
  const std::uint32_t subject =
      before->related(told, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  if (subject != kAbsent && !is_person(*before, subject)) done->second = {before->slot_from_group(subject)};
}

}  // namespace

std::map<std::uint32_t, PlacePhrase> goals_of(const Scene& scene, const SettingUnits& units) {
  std::map<std::uint32_t, PlacePhrase> goals;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].negated || !is_listed(scene, "way_verb", verbs[v].head)) continue;
    if (scene.related(v, Relation::Type::kObject) == kAbsent) continue;
    if (auto goal = goal_of(scene, v, units)) goals[v] = std::move(*goal);
  }
  return goals;
}

Claim claim_of_goal(const Scene& scene, Claim claim, const PlacePhrase& goal) {
  claim.rule = "setting/goal";
  for (const char* slot : {"place", "site", "near"}) claim.slots.erase(slot);
  claim.slots["place"] = {*goal.place};
  if (goal.site) claim.slots["site"] = {*goal.site};
  if (goal.near) claim.slots["near"] = {scene.slot_from_words("near", scene.span())};
  fill_pronoun(scene, claim);
  return claim;
}

}  // namespace gainsay
