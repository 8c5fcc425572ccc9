#include "claim/refuted.h"

#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

/// Whether a word behind the copula says that its subject isn't so: "are false", "is a lie", "was not true".
bool says_untrue(const Scene& scene, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 3;  // "simply", "a", "complete"
  const std::uint32_t count = count_of(scene);
  for (std::uint32_t t = verb.last + 1; t < count && t <= verb.last + 1 + kReach; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) return false;
    if (is_listed(scene, "untrue_word", t)) return !verb.negated;
    if (is_listed(scene, "true_word", t)) return verb.negated;
  }
  return false;
}

/// The noun group that holds the clause; kAbsent where "that" stands behind no such noun.
std::uint32_t holder_of(const Scene& scene, const Clause& clause) {
  if (clause.marker == kAbsent || clause.marker == 0 || folded_word(scene, clause.marker) != "that")
    return kAbsent;
  const std::uint32_t noun = clause.marker - 1;
  return is_listed(scene, "content_noun", noun) ? scene.noun_group_at(noun) : kAbsent;
}

}  // namespace

Held held_by_noun(const Scene& scene, std::uint32_t index) {
  const Syntax& syntax = scene.syntax();
  const Clause& clause = syntax.clauses[index];
  const std::uint32_t holder = holder_of(scene, clause);
  if (holder == kAbsent) return Held::kPlain;
  const std::uint32_t governor = clause.verb == kAbsent ? kAbsent : syntax.verb_groups[clause.verb].governor;
  for (const Relation& relation : syntax.relations) {
    // What the clause's verb hangs on by itself has been reckoned with already.
    if (relation.noun != holder || relation.verb == governor || relation.verb == clause.verb) continue;
    const VerbGroup& verb = syntax.verb_groups[relation.verb];
    if (relation.type == Relation::Type::kObject && has_cue(scene, verb.head, "cue:denial"))
      return verb.negated ? Held::kUnsure : Held::kRefuted;
    if (relation.type == Relation::Type::kSubject && says_untrue(scene, verb)) return Held::kRefuted;
  }
  return is_listed(scene, "rumour_noun", syntax.noun_groups[holder].head) ? Held::kUnsure : Held::kPlain;
}

}  // namespace gainsay
