#include <algorithm>

#include "claim/deed_words.h"
#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "The opening of the ward", "Monday's launch": one happening that readers know of, not any of its kind.
bool is_known_happening(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::string& lemma = folded_lemma(scene, noun.head);
  const auto senses = scene.senses_at(noun.head);
  const bool happens = scene.lexicon().kinds().may_happen(lemma) ||
                       std::any_of(senses.begin(), senses.end(),
                                   [](const Annotation& a) { return a.kind == SenseKind::kEvent; });
  if (scene.syntax().tokens[noun.head].pos != Pos::kNoun || !happens) return false;
  return noun.possessor != kAbsent || (noun.determiner != kAbsent && !noun.negated &&
                                       is_listed(scene, "points_to_known", noun.determiner));
}

// "Put off until June", "by two hours": the day that it is to be now, or that it happened all the same.
bool is_moved_by_hours(const Scene& scene, const VerbGroup& verb) {
  return verb.last + 1 < count_of(scene) && is_listed(scene, "moved_by", verb.last + 1);
}

bool is_of_new_day(const Scene& scene, const Claim& claim) {
  const auto when = claim.slots.find("when");
  if (when == claim.slots.end()) return false;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const std::uint32_t token = scene.token_at(mention.span.begin);
    if (mention.type == MentionType::kDate && token > 0 && is_listed(scene, "answer_bound", token - 1) &&
        scene.article().offsets.to_file(mention.span).begin == when->second.front().file.begin)
      return true;
  }
  return false;
}

}  // namespace

void read_averted_deed(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  const bool averts = is_verb_of(scene, verb, "averts");
  if (!averts && !is_verb_of(scene, verb, "comes_to_nothing")) return;
  const bool before = verb.perfect && folded_word(scene, verb.first) == "had";
  const std::uint32_t group = scene.related(v, averts ? Relation::Type::kObject : Relation::Type::kSubject);
  if (before || group == kAbsent || !is_known_happening(scene, group) || is_moved_by_hours(scene, verb))
    return;
  if (attitude_at(scene, verb.head).stance != Stance::kAsserted) return;
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  auto claim = deed_claim(scene, head, verb, true);
  if (!claim) return;
  claim->rule = "deed/noun";
  claim->slots["what"] = {scene.slot_from_group(group)};
  if (is_of_new_day(scene, *claim)) claim->slots.erase("when");
  claims.push_back(std::move(*claim));
}

}  // namespace gainsay
