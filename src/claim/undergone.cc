#include "claim/undergone.h"

#include "claim/doer_name.h"

namespace gainsay {
namespace {

std::uint32_t verb_of(const Scene& scene, const IssueMatch& match) {
  for (std::uint32_t t = match.first; t <= match.last; ++t) {
    if (scene.verb_group_at(t) != kAbsent) return scene.verb_group_at(t);
  }
  return kAbsent;
}

// The group as a filler: its name where the name is what it comes down to. Nothing for a pronoun.
std::optional<SlotValue> filler(const Scene& scene, std::uint32_t group) {
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

bool is_within(const NounGroup& noun, const IssueMatch& match) {
  return match.first <= noun.head && noun.head <= match.last;
}

// The noun group that the words open with their last preposition.
std::uint32_t behind(const Scene& scene, const IssueMatch& match) {
  const auto& tokens = scene.syntax().tokens;
  const bool opens = match.last > match.first && tokens[match.last].pos == Pos::kAdp;
  return opens && match.last + 1 < tokens.size() ? scene.noun_group_at(match.last + 1) : kAbsent;
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

std::optional<Undergone> undergone_by(const Scene& scene, const IssueMatch& match) {
  const std::uint32_t verb = verb_of(scene, match);
  if (verb == kAbsent || narrows_noun(scene, match)) return std::nullopt;
  const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
  std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  // "Won permission": the object is part of the words.
  const bool within = object != kAbsent && is_within(scene.syntax().noun_groups[object], match);
  if (within) object = kAbsent;
  if (const std::uint32_t opened = behind(scene, match); opened != kAbsent && match.of_object) object = opened;
  const bool passive = scene.syntax().verb_groups[verb].voice == Voice::kPassive;
  std::uint32_t what = kAbsent, by = kAbsent;
  if (object != kAbsent && match.of_object) {
    what = object;
    by = subject != kAbsent && subject != object ? subject : passive ? agent_of(scene, verb) : kAbsent;
  } else if (object == kAbsent && match.of_subject) {
    what = subject;
  }
  auto thing = filler(scene, what);
  if (!thing) return std::nullopt;
  return Undergone{std::move(*thing), filler(scene, by)};
}

}  // namespace gainsay
