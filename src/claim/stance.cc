#include "claim/stance.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

bool has_cue(const Scene& scene, std::uint32_t token, std::string_view cue) {
  for (const Annotation& a : scene.annotations()) {
    if (a.kind != SenseKind::kCue || token < a.first || token > a.last) continue;
    const std::string& name = scene.lexicon().name(a.sense);
    if (name.compare(0, cue.size(), cue) == 0 && (name.size() == cue.size() || name[cue.size()] == '/'))
      return true;
  }
  return false;
}

// A cue in front of the verb group, or one that runs into it: "is expected to | leave", "may well | have
// left".
bool has_cue_before(const Scene& scene, const VerbGroup& verb, std::string_view cue) {
  for (const Annotation& a : scene.annotations()) {
    if (a.kind != SenseKind::kCue || a.last + 1 < verb.first || a.first > verb.head || a.last >= verb.head)
      continue;
    const std::string& name = scene.lexicon().name(a.sense);
    if (name.compare(0, cue.size(), cue) == 0 && (name.size() == cue.size() || name[cue.size()] == '/'))
      return true;
  }
  return false;
}

// "is expected | to leave": the verb right in front of an infinitive, where the syntax doesn't name it.
std::uint32_t governor_in_front(const Scene& scene, const VerbGroup& verb) {
  if (verb.finite || verb.first < 2 || scene.syntax().tokens[verb.first - 1].lemma != "to") return kAbsent;
  return scene.verb_group_at(verb.first - 2);
}

Stance weaker(Stance now, Stance next) { return now == Stance::kAsserted ? next : now; }

Stance of_modality(Modality modality) {
  switch (modality) {
    case Modality::kPlanned:
      return Stance::kPlanned;
    case Modality::kPossible:
    case Modality::kConditional:
    case Modality::kObliged:
      return Stance::kPossible;
    case Modality::kAble:
    case Modality::kNone:
      return Stance::kAsserted;
  }
  return Stance::kAsserted;
}

// "She said that it would cost 3 million": the future, told afterwards; but not "it would cost 3 million if
// …".
bool is_told_future(const Scene& scene, const VerbGroup& group) {
  const Syntax& syntax = scene.syntax();
  const Clause& clause = syntax.clauses[scene.clause_at(group.head)];
  if (group.modality != Modality::kConditional || clause.parent == kAbsent) return false;
  if (clause.type != ClauseType::kReported && clause.type != ClauseType::kComplement) return false;
  const std::uint32_t teller = syntax.clauses[clause.parent].verb;
  if (teller == kAbsent || syntax.verb_groups[teller].tense != Tense::kPast) return false;
  return std::none_of(syntax.tokens.begin(), syntax.tokens.end(),
                      [](const Token& token) { return token.lemma == "if" || token.lemma == "unless"; });
}

// The verb group that carries the token: itself, or that of its clause.
std::uint32_t carrying_verb(const Scene& scene, std::uint32_t token) {
  if (const std::uint32_t own = scene.verb_group_at(token); own != kAbsent) return own;
  return scene.syntax().clauses[scene.clause_at(token)].verb;
}

// "Nobody died", "no trains ran", "he signed nothing": who or what is none denies the verb.
bool has_negated_role(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  return std::any_of(syntax.relations.begin(), syntax.relations.end(), [&](const Relation& relation) {
    const bool role = relation.type == Relation::Type::kSubject || relation.type == Relation::Type::kObject;
    return role && !relation.inferred && relation.verb == verb && syntax.noun_groups[relation.noun].negated;
  });
}

void apply_verb(const Scene& scene, std::uint32_t verb, Attitude& attitude) {
  const Syntax& syntax = scene.syntax();
  bool negated = false;
  for (int depth = 0; verb != kAbsent && depth < 4; ++depth) {
    const VerbGroup& group = syntax.verb_groups[verb];
    if (depth == 0) attitude.able = group.modality == Modality::kAble;
    if (group.negated) negated = !negated;
    if (depth == 0 && has_negated_role(scene, verb)) negated = !negated;
    const Stance mood = is_told_future(scene, group) ? Stance::kPlanned : of_modality(group.modality);
    if (group.tense == Tense::kFuture) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    attitude.stance = weaker(attitude.stance, mood);
    if (has_cue_before(scene, group, "cue:planned"))
      attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    if (has_cue_before(scene, group, "cue:hedges"))
      attitude.stance = weaker(attitude.stance, Stance::kPossible);
    verb = group.governor != kAbsent ? group.governor : governor_in_front(scene, group);
    if (verb == kAbsent) break;
    const std::uint32_t head = syntax.verb_groups[verb].head;
    if (has_cue(scene, head, "cue:denial") || has_cue(scene, head, "cue:negation")) negated = !negated;
    if (has_cue(scene, head, "cue:planned")) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    if (has_cue(scene, head, "cue:hedges")) attitude.stance = weaker(attitude.stance, Stance::kPossible);
  }
  if (negated) attitude.stance = Stance::kDenied;
}

std::string printed(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return std::string(scene.text(scene.tokens_span(noun.first, noun.last)));
}

void apply_clause(const Scene& scene, std::uint32_t clause, Attitude& attitude) {
  const Syntax& syntax = scene.syntax();
  for (int depth = 0; clause != kAbsent && depth < 6; ++depth) {
    const Clause& here = syntax.clauses[clause];
    if (here.marker != kAbsent) {
      if (has_cue(scene, here.marker, "cue:conditions"))
        attitude.stance = weaker(attitude.stance, Stance::kPossible);
      if (scene.syntax().tokens[here.marker].lemma == "whether")
        attitude.stance = weaker(attitude.stance, Stance::kAsked);
    }
    if (here.speaker != kAbsent && attitude.speaker.empty()) attitude.speaker = printed(scene, here.speaker);
    clause = here.parent;
  }
}

}  // namespace

Attitude attitude_at(const Scene& scene, std::uint32_t token) {
  Attitude attitude;
  const std::uint32_t group = scene.noun_group_at(token);
  if (group != kAbsent && scene.syntax().noun_groups[group].negated) attitude.stance = Stance::kDenied;
  if (group != kAbsent) {
    const NounGroup& noun = scene.syntax().noun_groups[group];
    for (std::uint32_t t = noun.first; t < noun.head; ++t) {
      if (has_cue(scene, t, "cue:planned")) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
      if (has_cue(scene, t, "cue:hedges")) attitude.stance = weaker(attitude.stance, Stance::kPossible);
    }
  }
  const bool own_verb = scene.verb_group_at(token) != kAbsent;
  Attitude around = attitude;
  around.stance = Stance::kAsserted;
  apply_verb(scene, carrying_verb(scene, token), around);
  attitude.able = around.able;
  // "No talks are planned" denies once; a noun under a negated verb is denied only as its subject or object.
  if (own_verb || attitude.stance == Stance::kAsserted) attitude.stance = around.stance;
  apply_clause(scene, scene.clause_at(token), attitude);
  const std::string_view sentence = scene.text(scene.span());
  const std::size_t last = sentence.find_last_not_of(" \t\n\"'");
  if (last != std::string_view::npos && sentence[last] == '?') attitude.stance = Stance::kAsked;
  return attitude;
}

}  // namespace gainsay
