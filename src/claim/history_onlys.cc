#include "claim/history.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

// "For her debut, 'The Ledger'", "a debut novel": the first of an author's works.
void read_debuts(const Scene& scene, std::vector<Claim>& claims) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t + 1 < count; ++t) {
    if (folded_word(scene, t) != "debut" || scene.syntax().tokens[t].pos == Pos::kVerb) continue;
    const std::uint32_t group = scene.noun_group_at(t);
    if (group == kAbsent) continue;
    const NounGroup& noun = scene.syntax().noun_groups[group];
    if (noun.head != t) continue;  // "debut novel" is read as an ordinal
    const bool owned = noun.possessor != kAbsent;
    const std::string next = folded_word(scene, t + 1);
    if (!owned || (next != "," && next != "." && !is_listed(scene, "debut_where", t + 1))) continue;
    SeriesWords words;
    words.head = t;
    words.tokens = {t};
    Claim claim = history_claim(scene, "debut", t, t, words);
    claim.slots["nth"] = {scene.slot_from_words("1", scene.tokens_span(t, t))};
    claim.slots["nth"].front().value = exact_number(1, Dimension::kOrdinal);
    add_agent(scene, claim, noun.possessor);
    claims.push_back(std::move(claim));
  }
}

// "The only one of its kind", "the only letter by him known to exist": what stands behind the noun says that
// there is none besides.
bool is_peerless(const Scene& scene, std::uint32_t head) {
  constexpr std::uint32_t kReach = 8;
  if (is_listed(scene, "people_kind", head) && folded_lemma(scene, head) != "one") return false;
  for (std::uint32_t t = head + 1; t < scene.syntax().tokens.size() && t <= head + kReach; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) return false;
    if (find_listed(scene, "peerless", t, t) != kAbsent) return true;
  }
  return false;
}

Claim peerless_claim(const Scene& scene, std::uint32_t only, std::uint32_t head) {
  SeriesWords words;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) words.tokens.push_back(t);
  Claim claim = history_claim(scene, "peerless", only, head, words);
  drop_narrowing(claim);
  for (const char* slot : {"only", "peerless"}) claim.slots[slot] = {scene.slot_from_token(only)};
  return claim;
}

// "The only woman ever to have won it": none before, and none besides.
void read_sole_ones(const Scene& scene, std::vector<Claim>& claims) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t t = 0; t + 1 < syntax.tokens.size(); ++t) {
    if (folded_word(scene, t) != "only" && folded_word(scene, t) != "sole") continue;
    const std::uint32_t group = scene.noun_group_at(t);
    if (folded_word(scene, t + 1) == "one" && is_peerless(scene, t + 1)) {
      claims.push_back(peerless_claim(scene, t, t + 1));
      return;
    }
    if (group == kAbsent || syntax.noun_groups[group].head <= t) continue;
    const std::uint32_t head = syntax.noun_groups[group].head;
    if (is_peerless(scene, head)) {
      claims.push_back(peerless_claim(scene, t, head));
      return;
    }
    if (!is_listed(scene, "people_kind", head) || find_listed(scene, "ever", head, head + 2) == kAbsent)
      continue;
    SeriesWords words;
    words.head = head;
    words.tokens = naming_words(scene, t + 1);
    Claim claim = history_claim(scene, "only", t, head, words);
    claim.slots["only"] = {scene.slot_from_token(t)};
    claim.slots["kind"] = {scene.slot_from_token(head)};
    claims.push_back(std::move(claim));
  }
}

}  // namespace

void read_onlys(const Scene& scene, std::vector<Claim>& claims) {
  read_debuts(scene, claims);
  read_sole_ones(scene, claims);
}

}  // namespace gainsay
