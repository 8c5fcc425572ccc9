#include "claim/antecedents.h"

#include <algorithm>
#include <vector>

#include "claim/doer_name.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

enum class Number : std::uint8_t { kOne, kMany };

const NounGroup& noun_of(const Scene& scene, std::uint32_t group) {
  return scene.syntax().noun_groups[group];
}

// The grammatical subject: of a passive what it is done to.
std::uint32_t surface_subject(const Scene& scene, std::uint32_t verb) {
  const bool passive = scene.syntax().verb_groups[verb].voice == Voice::kPassive;
  const std::uint32_t group =
      scene.related(verb, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  const bool stated = group != kAbsent && noun_of(scene, group).head < scene.syntax().verb_groups[verb].head;
  return stated ? group : kAbsent;
}

// "It rained", "it took two hours", "it is clear that", "it was on Monday that", "it was the third time".
bool is_expletive(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  const VerbGroup& group = syntax.verb_groups[verb];
  if (is_listed(scene, "expletive_verb", group.head)) return true;
  const std::uint32_t complement = scene.related(verb, Relation::Type::kComplement);
  if (complement != kAbsent && is_listed(scene, "expletive_complement", noun_of(scene, complement).head))
    return true;
  if (!is_listed(scene, "linking_verb", group.head)) return false;
  return std::any_of(syntax.clauses.begin(), syntax.clauses.end(), [&](const Clause& clause) {
    if (clause.first <= group.head || clause.verb == kAbsent) return false;
    return clause.type == ClauseType::kComplement || clause.type == ClauseType::kReported ||
           clause.type == ClauseType::kRelative || syntax.verb_groups[clause.verb].governor == verb;
  });
}

bool has_partner(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  return noun_of(scene, group).conjunct_of != kAbsent ||
         std::any_of(groups.begin(), groups.end(),
                     [&](const NounGroup& other) { return other.conjunct_of == group; });
}

Number number_of(const Scene& scene, std::uint32_t group) {
  const std::uint32_t head = noun_of(scene, group).head;
  if (has_partner(scene, group)) return Number::kMany;
  const bool name = scene.syntax().tokens[head].pos == Pos::kPropn;
  return !name && scene.folded_word(head) != scene.folded_lemma(head) ? Number::kMany : Number::kOne;
}

bool may_be_meant(const Scene& scene, std::uint32_t group, Number wanted) {
  const NounGroup& noun = noun_of(scene, group);
  if (scene.in_figure(noun.head) || is_listed(scene, "time_noun", noun.head)) return false;
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  if (pos == Pos::kPron) {
    return is_listed(scene, wanted == Number::kOne ? "thing_pronoun" : "things_pronoun", noun.head);
  }
  if (pos != Pos::kNoun && pos != Pos::kPropn) return false;
  return number_of(scene, group) == wanted && (wanted == Number::kMany || !is_person(scene, group));
}

// What the clauses of a sentence before the token `end` are about, subjects first; of those whom it credits
// ("the agency said …") none.
std::vector<std::uint32_t> told_of(const Scene& scene, std::uint32_t end, bool subjects) {
  const Syntax& syntax = scene.syntax();
  std::vector<std::uint32_t> groups;
  for (const Clause& clause : syntax.clauses) {
    const bool upper = clause.type == ClauseType::kMain || clause.type == ClauseType::kCoordinate ||
                       clause.type == ClauseType::kReported || clause.type == ClauseType::kQuoted;
    if (!upper || clause.verb == kAbsent) continue;
    const VerbGroup& verb = syntax.verb_groups[clause.verb];
    if (verb.head >= end || !verb.finite || has_cue(scene, verb.head, "cue:speech")) continue;
    const std::uint32_t group =
        subjects ? surface_subject(scene, clause.verb) : scene.related(clause.verb, Relation::Type::kObject);
    if (group != kAbsent && std::find(groups.begin(), groups.end(), group) == groups.end())
      groups.push_back(group);
  }
  return groups;
}

// The only one of the sentence that may be meant; kAbsent where there are several or none.
std::uint32_t only_one(const Scene& scene, std::uint32_t end, Number wanted) {
  for (const bool subjects : {true, false}) {
    std::uint32_t found = kAbsent;
    for (const std::uint32_t group : told_of(scene, end, subjects)) {
      if (!may_be_meant(scene, group, wanted)) continue;
      if (found != kAbsent) return kAbsent;
      found = group;
    }
    if (found != kAbsent) return found;
  }
  return kAbsent;
}

}  // namespace

Antecedent antecedent_of(const Scene& scene, std::uint32_t group) {
  const Syntax& syntax = scene.syntax();
  const NounGroup& noun = noun_of(scene, group);
  // Asked of every noun that fills a slot: most are none.
  if (noun.first != noun.last || syntax.tokens[noun.head].pos != Pos::kPron) return {};
  const bool one = is_listed(scene, "thing_pronoun", noun.head);
  if (!one && !is_listed(scene, "things_pronoun", noun.head)) return {};
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size() && verb == kAbsent; ++v) {
    if (surface_subject(scene, v) == group) verb = v;
  }
  if (verb == kAbsent || is_expletive(scene, verb)) return {};
  if (is_listed(scene, "pointing_pronoun", noun.head) &&
      !is_listed(scene, "linking_verb", syntax.verb_groups[verb].head))
    return {};
  const Number wanted = one ? Number::kOne : Number::kMany;
  if (const std::uint32_t own = only_one(scene, noun.first, wanted); own != kAbsent && own != group)
    return {&scene, own};
  const Scene* before = scene.before();
  if (!before || before->block() != scene.block() || !told_of(scene, noun.first, true).empty()) return {};
  const std::uint32_t meant =
      only_one(*before, static_cast<std::uint32_t>(before->syntax().tokens.size()), wanted);
  return meant == kAbsent ? Antecedent() : Antecedent{before, meant};
}

}  // namespace gainsay
