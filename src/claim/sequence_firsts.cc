#include "claim/sequence_firsts.h"

#include <algorithm>

#include "claim/sequence_claims.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

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

}  // namespace

bool is_adverb_first(const Scene& scene, std::uint32_t t) {
  if (t == 0 || folded_word(scene, t) != "first") return false;
  const Pos before = scene.syntax().tokens[t - 1].pos;
  if (before == Pos::kDet || before == Pos::kAdp || before == Pos::kNum || before == Pos::kPart) return false;
  if (is_listed(scene, "before_ordinal", t - 1)) return false;
  if (t + 1 >= count_of(scene)) return true;
  return scene.syntax().tokens[t + 1].pos == Pos::kPunct || is_listed(scene, "clause_joint", t + 1) ||
         folded_word(scene, t + 1) == "while";
}

TextValue party_value(const Scene& scene, std::uint32_t group) {
  TextValue value = scene.noun_value(group);
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const Span own = scene.tokens_span(noun.first, noun.last);
  // "Turkey's" by itself, and a name that a title stands before.
  for (const std::uint32_t index : scene.mentions()) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(index).value);
    // "Her brother Marco" is not she.
    if (entity && !entity->key.empty() && entity->how != "pronoun" && scene.mention(index).span.overlaps(own))
      value.entities.push_back(entity->key);
  }
  std::sort(value.entities.begin(), value.entities.end());
  value.entities.erase(std::unique(value.entities.begin(), value.entities.end()), value.entities.end());
  return value;
}

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
    value.value = party_value(scene, group);
    claim.slots[slot] = {std::move(value)};
  }
}

namespace {

// "The ibis was stolen first. Only when it had been found was it sent to Rome": the last word of one
// sentence, and the opening of the next.
void read_first_before(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const std::uint32_t count = count_of(before);
  if (count < 3 || !is_listed(scene, "then_opener", 0)) return;
  const std::uint32_t last = before.syntax().tokens[count - 1].pos == Pos::kPunct ? count - 2 : count - 1;
  if (!is_adverb_first(before, last)) return;
  const std::uint32_t verb = deed_in_front(before, last);
  std::uint32_t then = kAbsent;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const bool inverted = verbs[v].first > 0 && is_inverted_at(scene, verbs[v].first);
    if (then == kAbsent || inverted) then = v;
  }
  if (verb == kAbsent || then == kAbsent) return;
  // "Was it sent": behind the auxiliary that stands in front of its subject.
  for (std::uint32_t t = 1; t + 1 < count_of(scene); ++t) {
    if (!is_inverted_at(scene, t)) continue;
    for (std::uint32_t v = 0; v < verbs.size(); ++v) {
      if (verbs[v].head > t) {
        then = v;
        t = count_of(scene);
        break;
      }
    }
  }
  const std::uint32_t head = verbs[then].head;
  const Told earlier{&before, clause_happening(before, verb, 0, last)};
  const Told later{&scene, whole_range(head, verbs[then].first, end_of_clause(scene, head))};
  add_sequence(scene, "first", earlier, later, claims);
}

}  // namespace

void read_firsts(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  if (before != nullptr) read_first_before(scene, *before, claims);
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
    const std::size_t count = claims.size();
    add_sequence(scene, "first", earlier, later, claims);
    if (claims.size() > count && first_verb.voice == Voice::kActive)
      add_doers(scene, doer, other, claims.back());
    return;
  }
}

void read_then(const Scene& scene, std::vector<Claim>& claims) {
  const std::uint32_t count = count_of(scene);
  for (std::uint32_t t = 1; t + 1 < count; ++t) {
    if (folded_word(scene, t) != "then") continue;
    std::string before = folded_word(scene, t - 1);
    // "The car hit the wall, and its engine then caught fire"
    std::uint32_t own = t;  // where what came then begins
    if (const std::uint32_t group = scene.noun_group_at(t - 1); group != kAbsent) {
      own = scene.syntax().noun_groups[group].first;
      if (own > 0) before = folded_word(scene, own - 1);
    }
    if (before != "and" && before != "only" && before != "," && before != ";") continue;
    if (own < t) {
      if (before == ",") continue;  // "Hoda Mansour, its head then,"
      add_sequence(scene, "then", clause_at(scene, main_verb(scene, 0, own, false), 0, own),
                   clause_at(scene, main_verb(scene, own, count, true), own, count), claims);
      continue;
    }
    if (ends_clause(scene, t + 1) && before == "only") continue;  // "went only then."
    // "then, when the guests had gone, it sank"
    const std::uint32_t from = scene.word(t + 1) == "," ? end_of_clause(scene, t + 2) : t;
    add_sequence(scene, "then", clause_at(scene, main_verb(scene, 0, t, false), 0, t),
                 clause_at(scene, main_verb(scene, from, count, true), from + 1, count), claims);
  }
}

}  // namespace gainsay
