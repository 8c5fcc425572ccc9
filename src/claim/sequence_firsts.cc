#include "claim/sequence_firsts.h"

#include <algorithm>

#include "claim/sequence_claims.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// Not "the first", "at first", "her first".
bool is_adverb_first(const Scene& scene, std::uint32_t t) {
  if (t == 0 || folded_word(scene, t) != "first") return false;
  const Pos before = scene.syntax().tokens[t - 1].pos;
  if (before == Pos::kDet || before == Pos::kAdp || before == Pos::kNum || before == Pos::kPart) return false;
  if (is_listed(scene, "before_ordinal", t - 1)) return false;
  if (t + 1 >= count_of(scene)) return true;
  return scene.syntax().tokens[t + 1].pos == Pos::kPunct || is_listed(scene, "clause_joint", t + 1) ||
         folded_word(scene, t + 1) == "while";
}

// Behind "first": the joint that opens the other clause ("and", or "then" by itself); kAbsent for none.
std::uint32_t joint_behind(const Scene& scene, std::uint32_t t) {
  constexpr std::uint32_t kReach = 3;
  for (std::uint32_t j = t + 1; j < count_of(scene) && j <= t + kReach; ++j) {
    if (is_listed(scene, "clause_joint", j) || folded_word(scene, j) == "while" ||
        folded_word(scene, j) == "then" || folded_word(scene, j) == ";")
      return j;
  }
  return kAbsent;
}

// The last verb in front of the token that does more than say something.
std::uint32_t deed_in_front(const Scene& scene, std::uint32_t t) {
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t found = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size() && verbs[v].head < t; ++v) {
    if (verbs[v].finite && !only_says(scene, v)) found = v;
  }
  return found;
}

bool has_mark(const Scene& scene, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t t = from; t < to; ++t) {
    if (is_listed(scene, "second_mark", t)) return true;
  }
  return false;
}

// The noun group that is the subject of the verb, in [from, the verb); kAbsent where it is understood.
std::uint32_t subject_from(const Scene& scene, std::uint32_t verb, std::uint32_t from) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const bool possessor =
        std::any_of(groups.begin(), groups.end(), [g](const NounGroup& noun) { return noun.possessor == g; });
    if (groups[g].head >= from && groups[g].head < scene.syntax().verb_groups[verb].head &&
        groups[g].preposition == kAbsent && !possessor && !is_time_group(scene, g))
      return g;
  }
  return kAbsent;
}

TextValue doer_value(const Scene& scene, std::uint32_t group) {
  TextValue value = scene.noun_value(group);
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const Span own = scene.tokens_span(noun.first, noun.last);
  // "Turkey's" by itself, and a name that a title stands before.
  for (const std::uint32_t index : scene.mentions()) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(index).value);
    if (entity && !entity->key.empty() && scene.mention(index).span.overlaps(own))
      value.entities.push_back(entity->key);
  }
  std::sort(value.entities.begin(), value.entities.end());
  value.entities.erase(std::unique(value.entities.begin(), value.entities.end()), value.entities.end());
  return value;
}

}  // namespace

Happening done_by(const Scene& scene, const Happening& happening, const Happening& party) {
  Happening same = party;
  same.head = happening.head;
  const std::uint32_t verb = scene.verb_group_at(happening.head);
  const std::uint32_t doer = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kSubject);
  const auto is_doer = [&](std::uint32_t t) {
    if (doer == kAbsent) return false;
    const NounGroup& noun = scene.syntax().noun_groups[doer];
    return t >= noun.first && t <= noun.last;
  };
  for (const std::uint32_t t : happening.tokens) {
    if (!is_doer(t)) same.tokens.push_back(t);
  }
  std::sort(same.tokens.begin(), same.tokens.end());
  same.first = party.first;
  same.last = party.last;
  return same;
}

void add_doers(const Scene& scene, std::uint32_t first, std::uint32_t second, Claim& claim) {
  if (first == kAbsent || second == kAbsent || first == second) return;
  for (const auto& [slot, group] : {std::pair("first_doer", first), std::pair("second_doer", second)}) {
    SlotValue value = scene.slot_from_group(group);
    value.value = doer_value(scene, group);
    claim.slots[slot] = {std::move(value)};
  }
}

void read_firsts(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 1; t < count_of(scene); ++t) {
    if (!is_adverb_first(scene, t)) continue;
    const std::uint32_t joint = joint_behind(scene, t);
    const std::uint32_t verb = deed_in_front(scene, t);
    if (joint == kAbsent || verb == kAbsent) continue;
    const std::uint32_t end = end_of_clause(scene, joint + 1);
    if (!has_mark(scene, joint, end)) continue;
    const std::uint32_t then = main_verb(scene, joint + 1, end, true);
    if (then == kAbsent || scene.syntax().verb_groups[then].negated) continue;
    const VerbGroup& first_verb = scene.syntax().verb_groups[verb];
    const Happening earlier = clause_happening(scene, verb, 0, t);
    const std::uint32_t doer = scene.related(verb, Relation::Type::kSubject);
    const std::uint32_t other = subject_from(scene, then, joint + 1);
    const std::uint32_t head = scene.syntax().verb_groups[then].head;
    const bool same_deed = other != kAbsent && (folded_lemma(scene, head) == "follow" ||
                                                (folded_lemma(scene, head) == "do" && head > joint));
    const Happening later = same_deed ? done_by(scene, earlier, noun_happening(scene, other, head))
                                      : clause_happening(scene, then, joint + 1, end);
    const std::size_t before = claims.size();
    add_sequence(scene, "first", earlier, later, claims);
    if (claims.size() > before && first_verb.voice == Voice::kActive)
      add_doers(scene, doer, other, claims.back());
    return;
  }
}

}  // namespace gainsay
