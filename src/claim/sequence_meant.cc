#include "claim/sequence_meant.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

// The first word of a sentence, behind a mark and "and" or "but".
std::uint32_t first_word(const Scene& scene) {
  std::uint32_t t = 0;
  while (t + 1 < count_of(scene) &&
         (scene.syntax().tokens[t].pos == Pos::kPunct || is_listed(scene, "clause_joint", t)))
    ++t;
  return t;
}

bool share_event(const Scene& scene, std::uint32_t token, const Scene& other, std::uint32_t there) {
  const std::vector<Annotation> left = scene.senses_at(token), right = other.senses_at(there);
  return std::any_of(left.begin(), left.end(), [&](const Annotation& a) {
    return a.kind == SenseKind::kEvent &&
           std::any_of(right.begin(), right.end(), [&](const Annotation& b) { return a.sense == b.sense; });
  });
}

// Whether the noun at the token names what the verb or noun at `there` tells.
bool names_anew(const Scene& scene, std::uint32_t token, const Scene& before, std::uint32_t there) {
  const Pos pos = before.syntax().tokens[there].pos;
  if (pos != Pos::kVerb && pos != Pos::kNoun) return false;
  const std::string noun = folded_lemma(scene, token), word = folded_lemma(before, there);
  if (is_listed(before, "light_in_sequence", there)) return false;
  if (is_listed(scene, "message", token) && is_listed(before, "lets_know", there) && pos == Pos::kVerb)
    return true;
  return noun == word || scene.lexicon().word_kin().between(noun, word) == WordKinship::kSame ||
         share_event(scene, token, before, there);
}

Told whole(const Scene& scene, std::uint32_t verb) {
  return {&scene, clause_at(scene, verb, 0, count_of(scene))};
}

}  // namespace

Told told_by_that(const Scene& scene, std::uint32_t verb) {
  const Scene* before = scene.before();
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  const std::uint32_t that = first_word(scene);
  if (!before || that + 1 != group.first || !is_listed(scene, "points_back", that) ||
      !is_listed(scene, "comes_about", group.head))
    return {&scene, {}};
  const std::uint32_t told = main_verb(*before, 0, count_of(*before), true);
  if (told == kAbsent) return {&scene, {}};
  const VerbGroup& deed = before->syntax().verb_groups[told];
  if (deed.tense != Tense::kPast || deed.negated || is_listed(*before, "copula", deed.head))
    return {&scene, {}};
  return whole(*before, told);
}

Told told_by_noun(const Scene& scene, const Happening& happening) {
  const Told own{&scene, happening};
  const Scene* before = scene.before();
  const std::uint32_t group = scene.noun_group_at(happening.head);
  if (!before || group == kAbsent || scene.verb_group_at(happening.head) != kAbsent ||
      !is_listed(scene, "points_back", scene.syntax().noun_groups[group].first))
    return own;
  for (std::uint32_t t = count_of(*before); t-- > 0;) {
    if (!names_anew(scene, happening.head, *before, t)) continue;
    std::uint32_t verb = before->verb_group_at(t);
    if (verb == kAbsent) verb = before->syntax().clauses[before->clause_at(t)].verb;
    if (verb != kAbsent) return whole(*before, verb);
  }
  return own;
}

}  // namespace gainsay
