#include "claim/credit_acts.h"

#include <cstdlib>

#include "claim/doer_name.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

const WordLists& words(const Scene& scene) { return scene.rules().words(); }

void take_doer(const Scene& scene, std::uint32_t verb_group, Credit& credit) {
  Doer doer;
  find_doer(scene, verb_group, doer);
  credit.doer = doer.group;
  credit.named = doer.named;
  credit.sole = doer.sole;
}

// "31 points", "four wickets": a number that two of one match hardly both have; empty for any other group.
std::string tally_of(const Scene& scene, const NounGroup& group) {
  const std::string& lemma = folded_lemma(scene, group.head);
  const std::string_view least = words(scene).value("credit_tally", lemma);
  if (least.empty() || group.negated) return {};
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* number = std::get_if<NumberValue>(&mention.value);
    if (!number || scene.token_at(mention.span.begin) != group.numeral || !number->told.low) continue;
    const auto amount = static_cast<long>(*number->told.low);
    if (amount < std::strtol(std::string(least).c_str(), nullptr, 10)) return {};
    return "tally " + std::to_string(amount) + " " + lemma;
  }
  return {};
}

// "31 points from guard Ann Poe": who the tally is from, or whose it is.
std::uint32_t had_by(const Scene& scene, std::uint32_t group) {
  constexpr std::uint32_t kNear = 2;
  const NounGroup& tally = scene.syntax().noun_groups[group];
  if (tally.possessor != kAbsent && name_with(scene, tally.possessor)) return tally.possessor;
  const std::uint32_t from = group_behind(scene, tally.last, "from|by", kNear);
  return from != kAbsent && name_with(scene, from) ? from : kAbsent;
}

// "Oduya had 14 rebounds | and Ross | 31 points": the verb isn't told again, and its subject is another.
bool is_gapped(const Scene& scene, std::uint32_t verb, std::uint32_t object) {
  for (std::uint32_t t = verb + 1; t < object; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPropn) return true;
  }
  return false;
}

void add_tallies(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    const NounGroup& group = syntax.noun_groups[g];
    Credit credit{tally_of(scene, group), group.head};
    if (credit.deed.empty()) continue;
    credit.theme = g;
    credit.doer = had_by(scene, g);
    for (const Relation& relation : syntax.relations) {
      const std::string& verb = folded_lemma(scene, syntax.verb_groups[relation.verb].head);
      if (credit.doer != kAbsent || credit.named != kAbsent) break;
      if (relation.type != Relation::Type::kObject || relation.noun != g) continue;
      if (!words(scene).has("credit_tallies", verb)) continue;
      if (is_gapped(scene, syntax.verb_groups[relation.verb].head, group.first)) continue;
      credit.head = syntax.verb_groups[relation.verb].head;
      take_doer(scene, relation.verb, credit);
    }
    const bool with = group.attached_verb != kAbsent && is_preposition_of(scene, group, "with");
    if (with && credit.doer == kAbsent && credit.named == kAbsent) {
      credit.head = syntax.verb_groups[group.attached_verb].head;
      take_doer(scene, group.attached_verb, credit);
    }
    const bool somebody =
        credit.named != kAbsent || (credit.doer != kAbsent && name_with(scene, credit.doer).has_value());
    if (somebody) credits.push_back(credit);
  }
}

bool is_prize(const Scene& scene, std::uint32_t group) {
  return group != kAbsent &&
         words(scene).has("credit_prize", folded_lemma(scene, scene.syntax().noun_groups[group].head));
}

// "Was handed the cup by X", "X presented her with the cup", "accepted the cup in Oslo from X".
void add_givers(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 8;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const std::string& lemma = folded_lemma(scene, verbs[v].head);
    const bool gives = words(scene).has("credit_hands", lemma), gets = words(scene).has("credit_gets", lemma);
    if ((!gives && !gets) || verbs[v].negated) continue;
    const std::uint32_t object = scene.related(v, Relation::Type::kObject),
                        given = scene.related(v, Relation::Type::kIndirectObject);
    const std::uint32_t with = group_behind(scene, verbs[v].last, "with", kReach);
    Credit credit{"hand over", verbs[v].head};
    for (const std::uint32_t prize : {object, given, with}) {
      if (credit.theme == kAbsent && is_prize(scene, prize)) credit.theme = prize;
    }
    if (credit.theme == kAbsent) continue;
    if (gives) {
      take_doer(scene, v, credit);
    } else {
      credit.doer = group_behind(scene, verbs[v].last, "from", kReach * 2);
    }
    const bool person = credit.named != kAbsent || (credit.doer != kAbsent && is_person(scene, credit.doer));
    if (person && credit.doer != credit.theme) credits.push_back(credit);
  }
}

// "Opened fire on the baker"
void add_shots(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 3;
  const auto& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    const NounGroup& fire = syntax.noun_groups[relation.noun];
    if (relation.type != Relation::Type::kObject || folded_lemma(scene, fire.head) != "fire") continue;
    if (folded_lemma(scene, syntax.verb_groups[relation.verb].head) != "open") continue;
    Credit credit{"shoot", syntax.verb_groups[relation.verb].head};
    credit.theme = group_behind(scene, fire.last, "on|at", kReach);
    if (credit.theme == kAbsent || !is_person(scene, credit.theme)) continue;
    take_doer(scene, relation.verb, credit);
    credits.push_back(credit);
  }
}

}  // namespace

void read_credit_acts(const Scene& scene, std::vector<Credit>& credits) {
  add_tallies(scene, credits);
  add_givers(scene, credits);
  add_shots(scene, credits);
}

}  // namespace gainsay
