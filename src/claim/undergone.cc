#include "claim/undergone.h"

#include <algorithm>

#include "claim/doer_name.h"
#include "claim/position_groups.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

std::uint32_t verb_of(const Scene& scene, const IssueMatch& match) {
  for (std::uint32_t t = match.first; t <= match.last; ++t) {
    if (scene.verb_group_at(t) != kAbsent) return scene.verb_group_at(t);
  }
  return kAbsent;
}

// The group as a filler: its name where the name is what it comes down to. Nothing for a pronoun, but for
// "who" and its like.
std::optional<SlotValue> filler(const Scene& scene, std::uint32_t group) {
  group = at_position::resolved(scene, group);
  if (group == kAbsent) return std::nullopt;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  if (pos != Pos::kNoun && pos != Pos::kPropn) return std::nullopt;
  const std::uint32_t index = mention_with(scene, group, {"person", "organisation"});
  if (index != kAbsent && scene.token_at(scene.mention(index).span.end - 1) >= noun.head)
    return scene.slot_from_mention(index);
  return scene.slot_from_group(group);
}

// "The rejected plan": a participle in front of the noun that it narrows.
bool narrows_noun(const Scene& scene, const IssueMatch& match) {
  const std::uint32_t group = scene.noun_group_at(match.first);
  return group != kAbsent && match.first < scene.syntax().noun_groups[group].head;
}

bool is_to(const Scene& scene, std::uint32_t token) { return scene.syntax().tokens[token].lemma == "to"; }

// "Managed to free them", "refused to sign it": an infinitive under a verb that says whether it came about.
// One under any other, or under a noun ("the quest to sign"), tells what somebody means to do.
bool came_about(const Scene& scene, const VerbGroup& verb, int depth = 0) {
  constexpr int kDeepest = 3;
  if (verb.finite || depth == kDeepest) return verb.finite;
  const bool infinitive = is_to(scene, verb.first) || (verb.first > 0 && is_to(scene, verb.first - 1));
  if (!infinitive || verb.governor == kAbsent) return false;
  const std::uint32_t above = scene.syntax().verb_groups[verb.governor].head;
  return scene.lemma_listed("settles_infinitive", above) &&
         came_about(scene, scene.syntax().verb_groups[verb.governor], depth + 1);
}

// "If the rule is struck down", "until the strike ends", "before they finish".
bool is_open(const Scene& scene, const VerbGroup& verb) {
  std::uint32_t clause = verb.clause;
  for (int depth = 0; clause != kAbsent && depth < 4; ++depth) {
    const Clause& here = scene.syntax().clauses[clause];
    if (here.marker != kAbsent && scene.word_listed("opens_what_is_open", here.marker)) return true;
    clause = here.parent;
  }
  return false;
}

// "Have been carried out": the "out" is the verb's, and no word of what is out.
bool ends_in_particle(const Scene& scene, const IssueMatch& match, const VerbGroup& verb) {
  return verb.head != match.first && scene.syntax().tokens[match.first].lemma == "be" &&
         verb.head < match.last && scene.word_listed("verb_particle", match.last);
}

// The object of the gerund that a verb governs.
std::uint32_t object_under(const Scene& scene, std::uint32_t verb) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const bool gerund = verbs[v].first == verbs[v].head && scene.word(verbs[v].head).ends_with("ing");
    if (gerund && verbs[v].first == verbs[verb].last + 1) return scene.related(v, Relation::Type::kObject);
  }
  return kAbsent;
}

// "Rescuers recovered 44 bodies": what a verb means of its subject alone it doesn't mean with an object.
bool acts_on_object(const Scene& scene, const IssueMatch& match, const VerbGroup& verb) {
  return verb.voice == Voice::kActive && match.first == match.last &&
         !is_listed(scene, "happens_with_object", verb.head);
}

bool is_within(const NounGroup& noun, const IssueMatch& match) {
  return match.first <= noun.head && noun.head <= match.last;
}

// The noun group that the words open with their last preposition, which is no particle of the verb.
std::uint32_t behind(const Scene& scene, const IssueMatch& match, const VerbGroup& verb) {
  const auto& tokens = scene.syntax().tokens;
  const bool opens = match.last > match.first && tokens[match.last].pos == Pos::kAdp &&
                     verb.particle != match.last && verb.voice != Voice::kPassive;
  return opens && match.last + 1 < tokens.size() ? scene.noun_group_at(match.last + 1) : kAbsent;
}

// "The plan for 600 homes", "the launch of Helios": what a noun for a step is a step to.
std::uint32_t matter_of(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  if (!scene.lemma_listed("step_to_matter", groups[group].head)) return kAbsent;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].attached_noun != group || groups[g].preposition == kAbsent) continue;
    const std::string& word = scene.folded_word(groups[g].preposition);
    if (word == "of" || word == "for" || word == "to" || word == "on") return g;
  }
  return kAbsent;
}

std::uint32_t agent_of(const Scene& scene, std::uint32_t verb) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].preposition != kAbsent && groups[g].attached_verb == verb &&
        scene.folded_word(groups[g].preposition) == "by")
      return g;
  }
  return kAbsent;
}

}  // namespace

bool is_of_topic(const Scene& scene, const Issue& issue, const SlotValue& holder) {
  if (const auto* entity = std::get_if<EntityValue>(&holder.value))
    return entity->type != EntityType::kPerson || issue.is_topic("kind:person");
  const auto* word = std::get_if<TextValue>(&holder.value);
  const NounKinds& kinds = scene.lexicon().kinds();
  const auto is_topic = [&](const std::string& noun) {
    return std::any_of(issue.topics.begin(), issue.topics.end(), [&](const std::string& topic) {
      if (topic.starts_with("kind:")) return (kinds.of(noun) & kinds.named(topic.substr(5))) != 0;
      return topic == noun || scene.lexicon().is_member(topic, noun, {});
    });
  };
  // "The ferry Aurelia": what it is stands in front of its name.
  return word &&
         (is_topic(word->lemma) || std::any_of(word->modifiers.begin(), word->modifiers.end(), is_topic));
}

std::optional<Undergone> undergone_by(const Scene& scene, const IssueMatch& match) {
  const std::uint32_t verb = verb_of(scene, match);
  if (verb == kAbsent || narrows_noun(scene, match)) return std::nullopt;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  const bool other_verb =
      group.particle != kAbsent && group.particle > match.last;  // "strike down", "strike"
  if (ends_in_particle(scene, match, group)) return std::nullopt;
  if (other_verb || !came_about(scene, group) || is_open(scene, group)) return std::nullopt;
  const bool passive = group.voice == Voice::kPassive;
  const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
  std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  // "Won permission": the object is part of the words.
  if (object != kAbsent && is_within(scene.syntax().noun_groups[object], match)) object = kAbsent;
  // "Will stop teaching Latin": it befalls what is taught.
  if (object == kAbsent && is_listed(scene, "ends_doing", group.head)) object = object_under(scene, verb);
  if (object != kAbsent && !match.of_object && acts_on_object(scene, match, group)) return std::nullopt;
  const std::uint32_t opened = behind(scene, match, group);
  if (opened != kAbsent && match.of_object) object = opened;
  std::uint32_t what = kAbsent, by = kAbsent;
  if (match.of_object && object != kAbsent) {
    what = object;
    by = subject != kAbsent && subject != object ? subject : passive ? agent_of(scene, verb) : kAbsent;
  } else if (match.of_subject && passive) {
    what = object;  // "is staffed and open"
  } else if (match.of_subject && (object == kAbsent || !match.of_object)) {
    what = subject;
  }
  auto thing = filler(scene, what);
  if (!thing) return std::nullopt;
  Undergone undergone{{std::move(*thing)}, filler(scene, by)};
  if (auto matter = filler(scene, matter_of(scene, what))) undergone.what.push_back(std::move(*matter));
  return undergone;
}

}  // namespace gainsay
