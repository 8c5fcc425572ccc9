#include "claim/sequence_told.h"

#include "claim/history.h"
#include "claim/sequence_claims.h"
#include "claim/sequence_firsts.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "Her husband": the group that she possesses; the group itself where it possesses nothing.
std::uint32_t owned_by(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (g != group && groups[g].possessor == group) return g;
  }
  return group;
}

// Whom a verb tells something: "informed [the ministry]", "wrote to [its customers]", "[the ministry] learnt
// of it", "[the auditors] were told"; kAbsent where it tells nobody.
std::uint32_t receiver_of(const Scene& scene, std::uint32_t head) {
  const std::uint32_t verb = scene.verb_group_at(head);
  if (verb == kAbsent) return kAbsent;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  if (is_listed(scene, "comes_to_know", group.head)) return subject_of_deed(scene, verb);
  if (!is_listed(scene, "lets_know", group.head)) return kAbsent;
  if (group.voice == Voice::kPassive) {
    const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
    return object != kAbsent ? object : group_in_front(scene, verb);
  }
  for (std::uint32_t t = group.last + 1; t + 1 < count_of(scene) && !ends_clause(scene, t); ++t) {
    if (is_listed(scene, "clause_joint", t)) break;
    if (folded_word(scene, t) == "to" && scene.noun_group_at(t + 1) != kAbsent &&
        scene.verb_group_at(t + 1) == kAbsent)
      return scene.noun_group_at(t + 1);
  }
  // "Told patients two days later"
  const std::uint32_t next = group.last + 1 < count_of(scene) ? scene.noun_group_at(group.last + 1) : kAbsent;
  if (next != kAbsent && scene.syntax().noun_groups[next].first == group.last + 1)
    return owned_by(scene, next);
  const std::uint32_t indirect = scene.related(verb, Relation::Type::kIndirectObject);
  return indirect != kAbsent ? indirect : scene.related(verb, Relation::Type::kObject);
}

void name_receivers(const Scene& scene, std::uint32_t first, std::uint32_t second, Claim& claim) {
  if (first == kAbsent || second == kAbsent || first == second) return;
  if (!names_party(scene, first) || !names_party(scene, second)) return;
  for (const auto& [slot, group] : {std::pair("first_told", first), std::pair("second_told", second)}) {
    SlotValue value = scene.slot_from_group(group);
    value.value = party_value(scene, group);
    claim.slots[slot] = {std::move(value)};
  }
}

}  // namespace

void add_receivers(const Scene& scene, std::uint32_t earlier, std::uint32_t later, Claim& claim) {
  name_receivers(scene, receiver_of(scene, earlier), receiver_of(scene, later), claim);
}

namespace {

// "Radioed the tower first and then the coastguard": the group behind "first" that no verb follows.
void read_elliptic(const Scene& scene, std::uint32_t t, std::vector<Claim>& claims) {
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size() && verbs[v].head < t; ++v) {
    if (verbs[v].finite) verb = v;
  }
  if (verb == kAbsent || !is_listed(scene, "lets_know", verbs[verb].head)) return;
  std::uint32_t at = t + 1;
  bool joined = false;
  while (at < count_of(scene) && (is_listed(scene, "between_told", at) || scene.word(at) == ",")) {
    joined |= is_listed(scene, "clause_joint", at) || folded_word(scene, at) == "then";
    ++at;
  }
  const std::uint32_t other = at < count_of(scene) ? scene.noun_group_at(at) : kAbsent;
  if (!joined || other == kAbsent) return;
  const std::uint32_t next = scene.syntax().noun_groups[other].last + 1;
  if (next < count_of(scene) && scene.verb_group_at(next) != kAbsent) return;
  const std::size_t before = claims.size();
  add_sequence(scene, "told", deed_around(scene, verbs[verb].head),
               noun_happening(scene, other, count_of(scene)), claims);
  if (claims.size() > before)
    name_receivers(scene, receiver_of(scene, verbs[verb].head), other, claims.back());
}

// "The first letter that he wrote was to the bank, and the next was to his son."
void read_messages(const Scene& scene, std::uint32_t t, std::vector<Claim>& claims) {
  if (t + 1 >= count_of(scene) || !is_listed(scene, "message", t + 1)) return;
  std::uint32_t first = kAbsent, second = kAbsent;
  bool numbered = false;
  for (std::uint32_t at = t + 2; at + 1 < count_of(scene); ++at) {
    numbered |= is_listed(scene, "next_message", at);
    const bool to = folded_word(scene, at) == "to" && scene.verb_group_at(at + 1) == kAbsent &&
                    scene.noun_group_at(at + 1) != kAbsent;
    if (!to) continue;
    std::uint32_t& told = numbered ? second : first;
    if (told == kAbsent) told = owned_by(scene, scene.noun_group_at(at + 1));
  }
  if (first == kAbsent || second == kAbsent) return;
  const std::size_t before = claims.size();
  add_sequence(scene, "told", noun_happening(scene, first, count_of(scene)),
               noun_happening(scene, second, count_of(scene)), claims);
  if (claims.size() > before) name_receivers(scene, first, second, claims.back());
}

}  // namespace

void read_receivers(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (folded_word(scene, t) != "first") continue;
    read_elliptic(scene, t, claims);
    read_messages(scene, t, claims);
  }
}

}  // namespace gainsay
