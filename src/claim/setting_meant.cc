#include "claim/setting_meant.h"

#include "claim/happening.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

std::uint32_t surface_subject(const Scene& scene, std::uint32_t verb) {
  const bool passive = scene.syntax().verb_groups[verb].voice == Voice::kPassive;
  return scene.related(verb, passive ? Relation::Type::kObject : Relation::Type::kSubject);
}

bool heads(const Scene& scene, std::uint32_t group, const ListName& list) {
  return group != kAbsent && is_listed(scene, list, scene.syntax().noun_groups[group].head);
}

bool is_followed_by(const Scene& scene, std::uint32_t verb, const ListName& list) {
  const std::uint32_t next = scene.syntax().verb_groups[verb].head + 1;
  return next < count_of(scene) && is_listed(scene, list, next);
}

// Whether the verb tells no more than that something was done or held, whose name it leaves to a pronoun.
bool stands_for_another(const Scene& scene, std::uint32_t verb) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  if (group.negated) return false;
  const std::uint32_t subject = surface_subject(scene, verb);
  const bool it = heads(scene, subject, "deed_pronoun");
  const std::string& lemma = folded_lemma(scene, group.head);
  const bool passive = group.voice == Voice::kPassive;
  if (lemma == "do") {
    if (passive) return it || heads(scene, subject, "deed_noun");
    return is_followed_by(scene, verb, "deed_pronoun");
  }
  // "It happened that the road was shut" tells something else.
  if (is_listed(scene, "happening_verb", group.head))
    return it && !passive && !is_followed_by(scene, verb, "happening_opener");
  if (lemma == "take" && !passive)
    return it && group.head + 1 < count_of(scene) && folded_word(scene, group.head + 1) == "place";
  return it && passive && is_listed(scene, "holding_verb", group.head);
}

bool is_pronoun(const Scene& scene, std::uint32_t group) {
  return group != kAbsent && scene.syntax().tokens[scene.syntax().noun_groups[group].head].pos == Pos::kPron;
}

// "The accord was signed on Monday. The two signed it in Lund": the same verb again, of a pronoun.
bool tells_it_again(const Scene& scene, std::uint32_t verb, const Scene& before, std::uint32_t told) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  if (group.negated ||
      folded_lemma(scene, group.head) != folded_lemma(before, before.syntax().verb_groups[told].head))
    return false;
  if (is_listed(scene, "light_deed", group.head)) return false;
  return is_pronoun(scene, surface_subject(scene, verb)) ||
         is_pronoun(scene, scene.related(verb, Relation::Type::kObject));
}

bool tells_a_deed(const Scene& scene, std::uint32_t verb) {
  return verb != kAbsent && !scene.syntax().verb_groups[verb].negated && !only_says(scene, verb);
}

// The last verb of a clause of its own in front of the token.
std::uint32_t verb_in_front(const Scene& scene, std::uint32_t token) {
  std::uint32_t found = kAbsent;
  for (const Clause& clause : scene.syntax().clauses) {
    const bool upper = clause.type == ClauseType::kMain || clause.type == ClauseType::kCoordinate;
    if (!upper || clause.verb == kAbsent || clause.first >= token) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[clause.verb];
    if (verb.finite && verb.head < token) found = clause.verb;
  }
  return found;
}

}  // namespace

std::uint32_t told_verb(const Scene& scene) {
  const std::uint32_t main = scene.syntax().clauses.front().verb;
  if (main == kAbsent || !is_saying(scene, main)) return main;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (v != main && verbs[v].finite && verbs[v].governor == main) return v;
  }
  return main;
}

VerbMeant deed_meant(const Scene& scene, std::uint32_t verb) {
  const Clause& clause = scene.syntax().clauses[scene.syntax().verb_groups[verb].clause];
  const ClauseType type = clause.type;
  // "Whether they do so there is open"
  if (is_listed(scene, "asking_opener", clause.first)) return {};
  if (type != ClauseType::kMain && type != ClauseType::kCoordinate && type != ClauseType::kReported)
    return {};
  const bool bare = stands_for_another(scene, verb);
  const std::uint32_t first = scene.syntax().verb_groups[verb].first;
  if (const std::uint32_t own = verb_in_front(scene, first); bare && own != kAbsent)
    return tells_a_deed(scene, own) ? VerbMeant{&scene, own} : VerbMeant();
  const Scene* before = scene.before();
  if (!before || before->block() != scene.block()) return {};
  const std::uint32_t told = told_verb(*before);
  if (!tells_a_deed(*before, told)) return {};
  return bare || tells_it_again(scene, verb, *before, told) ? VerbMeant{before, told} : VerbMeant();
}

}  // namespace gainsay
