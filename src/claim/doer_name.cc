#include "claim/doer_name.h"

namespace gainsay {

std::uint32_t mention_with(const Scene& scene, std::uint32_t group, const std::vector<std::string>& types) {
  const auto& groups = scene.syntax().noun_groups;
  std::uint32_t index = scene.mention_in_group(group, types);
  for (std::uint32_t g = 0; g < groups.size() && index == kAbsent; ++g) {
    if (groups[g].apposition_of == group) index = scene.mention_in_group(g, types);
  }
  return index;
}

std::optional<SlotValue> name_with(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::uint32_t index = mention_with(scene, group, {"person", "organisation"});
  if (index != kAbsent) return scene.slot_from_mention(index);
  const auto& tokens = scene.syntax().tokens;
  const auto is_name = [&](std::uint32_t t) { return tokens[t].pos == Pos::kPropn && !scene.in_figure(t); };
  const auto is_body = [&](std::uint32_t t) {
    return scene.rules().words().has("body_noun", scene.folded_lemma(t));
  };
  const bool headed = is_name(noun.head) && scene.mention_in_group(group, {"place"}) == kAbsent;
  std::uint32_t first = headed ? noun.head : noun.last + 1, end = first;
  if (!headed && first + 1 < tokens.size() && is_body(first) && is_name(first + 1)) end = ++first;
  while (headed && first > noun.first && is_name(first - 1)) --first;
  while (end < tokens.size() && is_name(end)) ++end;
  if (end == first) return std::nullopt;
  SlotValue slot = scene.slot_from_words("", scene.tokens_span(first, end - 1));
  EntityValue firm;
  firm.type = EntityType::kOrganisation;
  firm.name = slot.text = std::string(scene.text(scene.tokens_span(first, end - 1)));
  append_folded(firm.name, firm.key);
  firm.how = "name";
  slot.value = firm;
  return slot;
}

}  // namespace gainsay
