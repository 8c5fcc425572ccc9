#include "claim/doer_name.h"

#include <algorithm>

namespace gainsay {
namespace {

bool is_person_noun(const Scene& scene, std::uint32_t token) {
  const NounKinds& kinds = scene.lexicon().kinds();
  return scene.syntax().tokens[token].pos == Pos::kNoun &&
         (kinds.of(scene.folded_lemma(token)) & kinds.named("person")) != 0;
}

// "The novelist Ann Poe": the group of the name right behind what somebody is; kAbsent where none stands
// there.
std::uint32_t named_right_behind(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (noun.last + 1 >= scene.syntax().tokens.size() || !is_person_noun(scene, noun.head)) return kAbsent;
  const std::uint32_t behind = scene.noun_group_at(noun.last + 1);
  if (behind == kAbsent) return kAbsent;
  const NounGroup& name = scene.syntax().noun_groups[behind];
  const bool bare = name.preposition == kAbsent && name.determiner == kAbsent && name.first == noun.last + 1;
  return bare && name.possessor == kAbsent ? behind : kAbsent;
}

// "Ann Poe, 88, the oldest of the passengers": the group of the name in front of an age between commas.
std::uint32_t named_before_age(const Scene& scene, std::uint32_t group) {
  constexpr std::uint32_t kCommaAgeComma = 3;
  const std::uint32_t first = scene.syntax().noun_groups[group].first;
  if (first <= kCommaAgeComma || scene.word(first - 1) != "," || scene.word(first - kCommaAgeComma) != ",")
    return kAbsent;
  return scene.syntax().tokens[first - 2].pos == Pos::kNum ? scene.noun_group_at(first - kCommaAgeComma - 1)
                                                           : kAbsent;
}

}  // namespace

bool is_person(const Scene& scene, std::uint32_t group) {
  const NounKinds& kinds = scene.lexicon().kinds();
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return scene.mention_in_group(group, {"person"}) != kAbsent ||
         (kinds.of(scene.folded_lemma(head)) & kinds.named("person")) != 0;
}

std::uint32_t mention_with(const Scene& scene, std::uint32_t group, const std::vector<std::string>& types) {
  const auto& groups = scene.syntax().noun_groups;
  std::uint32_t index = scene.mention_in_group(group, types);
  for (std::uint32_t g = 0; g < groups.size() && index == kAbsent; ++g) {
    if (groups[g].apposition_of == group) index = scene.mention_in_group(g, types);
  }
  const bool person = std::find(types.begin(), types.end(), "person") != types.end();
  for (const std::uint32_t named : {named_right_behind(scene, group), named_before_age(scene, group)}) {
    if (person && index == kAbsent && named != kAbsent) index = scene.mention_in_group(named, {"person"});
  }
  return index;
}

bool is_of_all(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  const auto says_all = [&](const NounGroup& noun) {
    for (std::uint32_t t = noun.first; t <= noun.last; ++t) {
      if (scene.word_listed("of_them_all", t)) return true;
    }
    return false;
  };
  if (says_all(groups[group])) return true;
  const std::uint32_t over = groups[group].attached_noun;
  if (over != kAbsent && says_all(groups[over])) return true;
  return std::any_of(groups.begin(), groups.end(),
                     [&](const NounGroup& noun) { return noun.attached_noun == group && says_all(noun); });
}

std::optional<SlotValue> name_with(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::uint32_t index = mention_with(scene, group, {"person", "organisation"});
  if (index != kAbsent) return scene.slot_from_mention(index);
  const auto& tokens = scene.syntax().tokens;
  const auto is_name = [&](std::uint32_t t) { return tokens[t].pos == Pos::kPropn && !scene.in_figure(t); };
  const auto is_body = [&](std::uint32_t t) { return scene.lemma_listed("body_noun", t); };
  // "Japanese trading house Marusan": a place in front of the name takes nothing from it.
  const std::uint32_t place = scene.mention_in_group(group, {"place"});
  const bool placed = place != kAbsent && scene.token_at(scene.mention(place).span.end - 1) >= noun.head;
  const bool headed = is_name(noun.head) && !placed;
  std::uint32_t first = headed ? noun.head : noun.last + 1, end = first;
  if (!headed && first + 1 < tokens.size() && is_body(first) && is_name(first + 1)) end = ++first;
  while (headed && first > noun.first && is_name(first - 1)) --first;
  while (end < tokens.size() && is_name(end)) ++end;
  if (end == first) return std::nullopt;
  SlotValue slot = scene.slot_from_words("", scene.tokens_span(first, end - 1));
  EntityValue firm;
  // "Qualifier Jan Petr" is somebody.
  const bool somebody =
      headed && first > noun.first && is_person_noun(scene, first - 1) && !is_body(first - 1);
  firm.type = somebody ? EntityType::kPerson : EntityType::kOrganisation;
  firm.name = slot.text = std::string(scene.text(scene.tokens_span(first, end - 1)));
  append_folded(firm.name, firm.key);
  firm.how = "name";
  slot.value = firm;
  return slot;
}

std::optional<SlotValue> country_named(const Scene& scene, std::uint32_t group) {
  const std::uint32_t index = scene.mention_in_group(group, {"place"});
  if (index == kAbsent || scene.syntax().tokens[scene.syntax().noun_groups[group].head].pos != Pos::kPropn)
    return std::nullopt;
  const auto* place = std::get_if<EntityValue>(&scene.mention(index).value);
  const bool whole =
      scene.token_at(scene.mention(index).span.end - 1) == scene.syntax().noun_groups[group].head;
  return place && place->place == PlaceKind::kCountry && whole ? std::optional(scene.slot_from_mention(index))
                                                               : std::nullopt;
}

}  // namespace gainsay
