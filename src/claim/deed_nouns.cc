#include <algorithm>

#include "claim/deed_words.h"
#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool says_none(const Scene& scene, const NounGroup& noun) {
  // "No small amount of leverage" is a good deal of it.
  const bool much = noun.first < noun.head && is_listed(scene, "much_if_denied", noun.first + 1);
  if (much) return false;
  const bool without =
      noun.preposition != kAbsent && is_listed(scene, "lacking_preposition", noun.preposition);
  return noun.negated || without || folded_word(scene, noun.first) == "not" ||
         is_listed(scene, "rules_out_noun", noun.first);
}

// "Neither of the two recorders", "not a bar of gold": what there is none or no portion of.
bool is_of_none(const Scene& scene, const NounGroup& noun) {
  if (noun.attached_noun == kAbsent) return false;
  const NounGroup& over = scene.syntax().noun_groups[noun.attached_noun];
  return says_none(scene, over) &&
         (scene.syntax().tokens[over.head].pos == Pos::kPron || is_listed(scene, "nobody", over.head) ||
          is_listed(scene, "portion", over.head));
}

// "Had no plans for a plant", "has no intention of a merger": what nobody means to bring about.
bool is_of_no_plan(const Scene& scene, const NounGroup& noun) {
  if (noun.attached_noun == kAbsent || noun.preposition == kAbsent) return false;
  const NounGroup& over = scene.syntax().noun_groups[noun.attached_noun];
  return says_none(scene, over) && is_listed(scene, "plan_noun", over.head) &&
         is_listed(scene, "plan_preposition", noun.preposition);
}

// "Expressed neither regret nor remorse"
bool is_ruled_out_in_front(const Scene& scene, const NounGroup& noun) {
  constexpr std::uint32_t kNear = 2;
  for (std::uint32_t t = noun.first; t-- > 0 && noun.first - t <= kNear;) {
    if (is_listed(scene, "rules_out_noun", t)) return true;
    if (scene.syntax().tokens[t].pos != Pos::kDet && folded_word(scene, t) != "of") return false;
  }
  return false;
}

// "Was not given to any children", "never set a foot": in a clause that is denied, a noun of which there is
// not any.
bool is_any_of_denied(const Scene& scene, const NounGroup& noun, const VerbGroup& carrier) {
  if (!carrier.negated || noun.first < carrier.head) return false;
  return is_listed(scene, "any_at_all", noun.first);
}

// "What the elders did not get was an apology"
bool is_what_was_not(const Scene& scene, const NounGroup& noun) {
  if (noun.first < 2 || folded_lemma(scene, noun.first - 1) != "be") return false;
  const auto& verbs = scene.syntax().verb_groups;
  const bool opens = folded_word(scene, 0) == "what" || folded_word(scene, 0) == "one";
  return opens && std::any_of(verbs.begin(), verbs.end(),
                              [&](const VerbGroup& verb) { return verb.negated && verb.head < noun.first; });
}

// The verb group that carries a noun: whose subject or object it is, or that of its clause.
std::uint32_t carrier_of(const Scene& scene, std::uint32_t group) {
  const Syntax& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    if (relation.noun == group && !relation.inferred) return relation.verb;
  }
  const NounGroup& noun = syntax.noun_groups[group];
  if (noun.attached_verb != kAbsent) return noun.attached_verb;
  if (noun.attached_noun != kAbsent) {
    for (const Relation& relation : syntax.relations) {
      if (relation.noun == noun.attached_noun && !relation.inferred) return relation.verb;
    }
  }
  if (noun.first > 0 && scene.verb_group_at(noun.first - 1) != kAbsent)
    return scene.verb_group_at(noun.first - 1);
  return syntax.clauses[scene.clause_at(noun.head)].verb;
}

// Whether a noun says enough for its absence to be news: no pronoun, no "doubt", no "time".
bool is_notion(const Scene& scene, std::uint32_t token) {
  return scene.syntax().tokens[token].pos == Pos::kNoun && !is_listed(scene, "no_notion", token);
}

bool is_role(const Scene& scene, std::uint32_t group) {
  return std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& relation) { return relation.noun == group && !relation.inferred; });
}

// "Had ever come"
bool is_of_all_time_before(const Scene& scene, const VerbGroup& verb) {
  if (!verb.perfect || folded_word(scene, verb.first) != "had") return false;
  for (std::uint32_t t = verb.first + 1; t < verb.head; ++t) {
    if (folded_word(scene, t) == "ever") return true;
  }
  return false;
}

void read_noun(const Scene& scene, std::uint32_t group, std::vector<Claim>& claims) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  // "A blood alcohol level" tells of alcohol.
  const bool measure = noun.head > noun.first && is_listed(scene, "measure_of", noun.head) &&
                       scene.syntax().tokens[noun.head - 1].pos == Pos::kNoun;
  if (!measure && !is_notion(scene, noun.head)) return;
  const std::uint32_t v = carrier_of(scene, group);
  if (v == kAbsent) return;
  const VerbGroup& carrier = scene.syntax().verb_groups[v];
  const bool unplanned = is_of_no_plan(scene, noun);
  const bool none = unplanned || is_none(scene, group) || is_any_of_denied(scene, noun, carrier) ||
                    is_what_was_not(scene, noun);
  // What a telling verb has for an object is read with the verb.
  if (!none && is_role(scene, group) && !is_listed(scene, "no_deed", carrier.head)) return;
  if (none && is_open_after(scene, carrier)) return;  // "there was no applause until the curtain fell"
  if (none && folded_lemma(scene, carrier.head) == "say") return;  // "not far from there, police said"
  // "No president had ever come": until the story's time.
  if (none && is_of_all_time_before(scene, carrier)) return;
  auto claim = deed_claim(scene, noun.head, carrier, none);
  if (!claim || (claim->stance == Stance::kDenied) != none) return;
  if (!none && !claim->main_event) return;  // of a story's details there is too much to be of one occasion
  claim->rule = none ? "deed/noun" : "deed/some";
  claim->slots["what"] = {scene.slot_from_group(group)};
  if (unplanned) {
    const Span span = scene.tokens_span(noun.first, noun.last);
    claim->slots["time"] = {scene.slot_from_words("future", span)};
  }
  claims.push_back(std::move(*claim));
}

}  // namespace

bool is_none(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return false;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return says_none(scene, noun) || is_of_none(scene, noun) || is_ruled_out_in_front(scene, noun);
}

void read_deed_nouns(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) read_noun(scene, g, claims);
}

}  // namespace gainsay
