#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"

namespace gainsay {
namespace {

// What a claim takes from another sentence, in the file.
std::vector<Span> taken_from_elsewhere(const Claim& claim) {
  std::vector<Span> taken;
  for (const auto& [name, values] : claim.slots) {
    for (const SlotValue& value : values) {
      if (!claim.sentence_file.contains(value.file)) taken.push_back(value.file);
    }
  }
  return taken;
}

// The tokens of a sentence from the first to the last that one of the spans holds.
std::optional<std::pair<std::uint32_t, std::uint32_t>> tokens_in(const Scene& scene,
                                                                 const std::vector<Span>& spans) {
  std::optional<std::pair<std::uint32_t, std::uint32_t>> tokens;
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    const Span token = scene.article().offsets.to_file(scene.syntax().tokens[t].span);
    const bool inside =
        std::any_of(spans.begin(), spans.end(), [&](const Span& span) { return span.contains(token); });
    if (inside) tokens = {tokens ? tokens->first : t, t};
  }
  return tokens;
}

}  // namespace

void add_bases(const Scene& scene, std::size_t first, std::vector<Claim>& claims) {
  const std::size_t last = claims.size();
  for (std::size_t i = first; i < last; ++i) {
    const std::vector<Span> taken = taken_from_elsewhere(claims[i]);
    if (taken.empty()) continue;
    for (const Scene* before = scene.before(); before; before = before->before()) {
      const auto tokens = tokens_in(*before, taken);
      if (!tokens) continue;
      Claim basis = figure_claim(*before, claims[i].type.c_str(), "basis", tokens->first, tokens->second,
                                 tokens->first);
      basis.slots["basis"] = {
          before->slot_from_words("", before->tokens_span(tokens->first, tokens->second))};
      claims.push_back(std::move(basis));
    }
  }
}

}  // namespace gainsay
