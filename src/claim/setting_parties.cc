#include "claim/setting_parties.h"

#include "claim/antecedents.h"
#include "claim/positions.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

void fill_party(const Scene& scene, const Trigger& trigger, const char* position, const char* slot,
                Claim& claim) {
  for (const std::uint32_t told : groups_at(scene, trigger, position)) {
    // "Stellan has stood by the river since | it | was opened"
    const Antecedent meant = antecedent_of(scene, told);
    const Scene& where = meant.scene ? *meant.scene : scene;
    const std::uint32_t group = meant.scene ? meant.group : told;
    const std::uint32_t mention = where.mention_in_group(group, {"person", "organisation"});
    claim.slots[slot] = {mention == kAbsent ? where.slot_from_group(group)
                                            : where.slot_from_mention(mention)};
    return;
  }
}

// "Renvia's founding in 1974"; "since | its | founding in 1888, Coxley has …": a pronoun stands for the
// subject of the clause.
void fill_owner(const Scene& scene, const Trigger& noun, std::uint32_t head, Claim& claim) {
  for (const std::uint32_t group : groups_at(scene, noun, "possessor")) {
    const std::uint32_t owner = scene.syntax().noun_groups[group].head;
    if (!is_listed(scene, "possessive_pronoun", owner))
      return fill_party(scene, noun, "possessor", "done", claim);
    const auto subjects = groups_at(scene, noun, "clause-subject");
    if (subjects.empty() || scene.syntax().noun_groups[subjects.front()].head == head) return;
    return fill_party(scene, noun, "clause-subject", "done", claim);
  }
}

}  // namespace

void fill_parties(const Scene& scene, const Anchor& anchor, Claim& claim) {
  const std::uint32_t head = head_of(scene, anchor);
  const Trigger trigger =
      make_trigger(scene, {head, head, head, kAbsent, SenseKind::kClass,
                           anchor.is_verb() ? SensePos::kVerb : SensePos::kNoun, false, false});
  fill_party(scene, trigger, anchor.is_verb() ? "subject" : "by", "doer", claim);
  fill_party(scene, trigger, anchor.is_verb() ? "object" : "of|to", "done", claim);
  if (!anchor.is_verb() && !claim.slots.contains("done")) fill_owner(scene, trigger, head, claim);
}

}  // namespace gainsay
