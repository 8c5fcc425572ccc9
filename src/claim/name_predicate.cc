#include "claim/name_predicate.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

// "A girl of nine" is a girl, "the rapper Loup" a rapper: the noun that says what a group names.
std::uint32_t noun_of(const Scene& scene, std::uint32_t group) {
  constexpr int kDeepest = 3;
  const Syntax& syntax = scene.syntax();
  for (int depth = 0; group != kAbsent && depth < kDeepest; ++depth) {
    const NounGroup& at = syntax.noun_groups[group];
    const bool hangs = at.attached_noun != kAbsent && at.preposition != kAbsent &&
                       folded_word(scene, at.preposition) == "of";
    if (!hangs) break;
    group = at.attached_noun;
  }
  if (group == kAbsent) return kAbsent;
  const NounGroup& at = syntax.noun_groups[group];
  for (std::uint32_t t = at.head + 1; t-- > at.first;) {
    if (syntax.tokens[t].pos == Pos::kNoun) return t;
  }
  return kAbsent;
}

// What a verb tells of: the subject, of a passive its object.
std::uint32_t topic_of(const Scene& scene, std::uint32_t verb) {
  const bool passive = scene.syntax().verb_groups[verb].voice == Voice::kPassive;
  const std::uint32_t undergoer = passive ? scene.related(verb, Relation::Type::kObject) : kAbsent;
  return undergoer != kAbsent ? undergoer : scene.related(verb, Relation::Type::kSubject);
}

// The verb group nearest in front of the token.
std::uint32_t verb_before(const Scene& scene, std::uint32_t token) {
  std::uint32_t nearest = kAbsent;
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    if (scene.syntax().verb_groups[v].last < token) nearest = v;
  }
  return nearest;
}

// Whose name it is: "whose name", "the ship's name", "the name of the ship".
std::uint32_t owner_of_name(const Scene& scene, std::uint32_t token) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(token);
  if (group == kAbsent) return kAbsent;
  const NounGroup& at = syntax.noun_groups[group];
  std::uint32_t first =
      at.possessor == kAbsent ? at.first : std::min(at.first, syntax.noun_groups[at.possessor].first);
  if (first > 0 && folded_word(scene, first - 1) == "whose") --first;
  if (folded_word(scene, first) == "whose") {
    const std::uint32_t before = first - (first > 1 && scene.word(first - 1) == "," ? 2 : 1);
    return first < 2 ? kAbsent : noun_of(scene, scene.noun_group_at(before));
  }
  if (at.possessor != kAbsent) return noun_of(scene, at.possessor);
  for (const NounGroup& other : syntax.noun_groups) {
    if (other.attached_noun == group && other.preposition != kAbsent &&
        folded_word(scene, other.preposition) == "of")
      return syntax.tokens[other.head].pos == Pos::kNoun ? other.head : kAbsent;
  }
  return kAbsent;
}

bool is_form_of_be(const Scene& scene, std::uint32_t token) {
  const std::string& word = folded_lemma(scene, token);
  return word == "be" || word == "will" || word == "would" || word == "to";
}

// "The rapper, whose real name is …", "a girl, whose name the sheriff gave as …": the noun whose name is told
// right in front of the token.
std::uint32_t noun_of_told_name(const Scene& scene, std::uint32_t first) {
  constexpr std::uint32_t kFarthest = 8;
  if (first == 0) return kAbsent;
  std::uint32_t t = first - 1;
  if (folded_word(scene, t) == "as") {
    const std::uint32_t verb = verb_before(scene, first);
    if (verb == kAbsent || !is_listed(scene, "named_as", scene.syntax().verb_groups[verb].head))
      return kAbsent;
    while (t > 0 && first - t < kFarthest && folded_word(scene, t) != "name") --t;
  } else {
    if (!is_form_of_be(scene, t)) return kAbsent;
    while (t > 0 && is_form_of_be(scene, t)) --t;
    if (folded_word(scene, t) != "name") {  // "the name of the ship is"
      const std::uint32_t group = scene.noun_group_at(t);
      const std::uint32_t on = group == kAbsent ? kAbsent : scene.syntax().noun_groups[group].attached_noun;
      if (on == kAbsent) return kAbsent;
      t = scene.syntax().noun_groups[on].head;
    }
  }
  return folded_word(scene, t) == "name" ? owner_of_name(scene, t) : kAbsent;
}

// "Bears the name X", "goes by the name of X", but not "in the name of X".
std::uint32_t noun_going_by_name(const Scene& scene, std::uint32_t first) {
  if (first < 3) return kAbsent;
  const std::uint32_t name = first - (folded_word(scene, first - 1) == "of" ? 2 : 1);
  if (folded_word(scene, name) != "name" || folded_word(scene, name - 1) != "the") return kAbsent;
  if (name > 1 && folded_word(scene, name - 2) == "in") return kAbsent;
  const std::uint32_t verb = verb_before(scene, name);
  if (verb == kAbsent) return kAbsent;
  std::uint32_t group = topic_of(scene, verb);
  if (group == kAbsent || group == scene.noun_group_at(name))
    group = scene.syntax().clauses[scene.syntax().verb_groups[verb].clause].antecedent;
  if (group == kAbsent || group == scene.noun_group_at(name)) return kAbsent;
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return scene.syntax().tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

// "Fjord Queen is (to be) the name of the ship"
std::uint32_t noun_of_name_behind(const Scene& scene, std::uint32_t last) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  std::uint32_t t = last + 1;
  while (t < count && is_form_of_be(scene, t)) ++t;
  if (t == last + 1 || t + 3 >= count || folded_word(scene, t) != "the" ||
      folded_word(scene, t + 1) != "name" || folded_word(scene, t + 2) != "of")
    return kAbsent;
  const std::uint32_t group = scene.noun_group_at(t + 3);
  if (group == kAbsent) return kAbsent;
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return scene.syntax().tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

// "The dog answers to Wotan": what the verb, or the one that shares its subject, tells of.
std::uint32_t noun_answering_to(const Scene& scene, std::uint32_t name) {
  if (name < 2 || folded_word(scene, name - 1) != "to" || !is_listed(scene, "answering", name - 2))
    return kAbsent;
  const std::uint32_t verb = verb_before(scene, name);
  const std::uint32_t group = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kSubject);
  if (group == kAbsent) return kAbsent;
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return scene.syntax().tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

bool is_told_as_one(const Scene& scene, const NounGroup& group) {
  return group.possessor != kAbsent || folded_word(scene, group.first) == "the";
}

}  // namespace

std::uint32_t noun_said_to_be(const Scene& scene, std::uint32_t name) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(name);
  std::uint32_t verb = kAbsent;
  for (const Relation& relation : syntax.relations) {
    if (relation.type == Relation::Type::kComplement && relation.noun == group && group != kAbsent)
      verb = relation.verb;
  }
  for (std::uint32_t t = name; t-- > 0 && t + 3 > name && verb == kAbsent;) {
    const std::uint32_t at = scene.verb_group_at(t);
    if (at != kAbsent && is_listed(scene, "naming", syntax.verb_groups[at].head)) verb = at;
  }
  if (verb == kAbsent) return kAbsent;
  const bool passive = syntax.verb_groups[verb].voice == Voice::kPassive;
  std::uint32_t named = scene.related(verb, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  if (passive && (named == kAbsent || named == group)) named = scene.related(verb, Relation::Type::kSubject);
  if (named == kAbsent || named == group) return kAbsent;
  const std::uint32_t head = syntax.noun_groups[named].head;
  return syntax.tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

std::uint32_t noun_that_name_is(const Scene& scene, const NameRun& run) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(run.last);
  if (group == kAbsent || syntax.noun_groups[group].head != run.last) return kAbsent;
  for (const Relation& said : syntax.relations) {
    if (said.type != Relation::Type::kComplement) continue;
    const VerbGroup& verb = syntax.verb_groups[said.verb];
    const bool told = !verb.negated && verb.modality == Modality::kNone && verb.first > run.last;
    if (!told || scene.related(said.verb, Relation::Type::kSubject) != group) continue;
    const NounGroup& noun = syntax.noun_groups[said.noun];
    if (is_told_as_one(scene, noun) && syntax.tokens[noun.head].pos == Pos::kNoun) return noun.head;
  }
  return kAbsent;
}

std::uint32_t noun_behind_name(const Scene& scene, const NameRun& run) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(run.last), noun = run.last + 1;
  if (group == kAbsent || syntax.noun_groups[group].head != noun) return kAbsent;
  const bool the = run.first > 0 && folded_word(scene, run.first - 1) == "the";
  const bool singular = folded_word(scene, noun) == folded_lemma(scene, noun);
  if (!the || !singular || syntax.tokens[noun].pos != Pos::kNoun) return kAbsent;
  const NounKinds& kinds = scene.lexicon().kinds();
  const NounKinds::Mask of = kinds.of(folded_lemma(scene, noun));
  const WordRange named = scene.rules().words().all("named_before_kind");
  const bool thing = std::any_of(named.begin(), named.end(),
                                 [&](const auto& kind) { return (of & kinds.named(kind.first)) != 0; });
  return thing ? noun : kAbsent;
}

std::uint32_t noun_given_name(const Scene& scene, std::uint32_t name) {
  const Syntax& syntax = scene.syntax();
  const bool as = name > 0 && scene.word(name - 1) == "as";
  if (const std::uint32_t noun = noun_answering_to(scene, name); noun != kAbsent) return noun;
  for (std::uint32_t v = static_cast<std::uint32_t>(syntax.verb_groups.size()); v-- > 0;) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.last >= name) continue;
    const bool gives =
        is_listed(scene, "naming", verb.head) || (as && is_listed(scene, "named_as", verb.head));
    if (!gives) continue;
    const std::uint32_t group = scene.related(v, Relation::Type::kObject);
    if (group == kAbsent || group == scene.noun_group_at(name)) return kAbsent;
    const bool passive = verb.voice == Voice::kPassive;
    const bool between = syntax.noun_groups[group].head > verb.last;
    if (passive != as && !between) return kAbsent;
    return syntax.tokens[syntax.noun_groups[group].head].pos == Pos::kNoun ? syntax.noun_groups[group].head
                                                                           : kAbsent;
  }
  return kAbsent;
}

std::uint32_t noun_bearing_name(const Scene& scene, const NameRun& run) {
  std::uint32_t noun = noun_going_by_name(scene, run.first);
  if (noun == kAbsent) noun = noun_of_told_name(scene, run.first);
  if (noun == kAbsent) noun = noun_of_name_behind(scene, run.last);
  return noun;
}

}  // namespace gainsay
