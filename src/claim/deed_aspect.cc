#include "claim/deed_words.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// The verb under a verb that says whether its doing goes on: "digging" of "finished digging", "go on
// digging", "continue to dig". kAbsent where there is none: "stopped to dig" tells what for.
std::uint32_t verb_under(const Scene& scene, std::uint32_t v, bool ends) {
  constexpr std::uint32_t kReach = 3;
  const auto& verbs = scene.syntax().verb_groups;
  const VerbGroup& above = verbs[v];
  for (std::uint32_t w = 0; w < verbs.size(); ++w) {
    if (verbs[w].finite || verbs[w].first <= above.last || verbs[w].first > above.last + kReach) continue;
    if (verbs[w].head == verbs[w].first && scene.word(verbs[w].head).ends_with("ing")) return w;
    const bool infinitive =
        folded_word(scene, verbs[w].first) == "to" || folded_word(scene, verbs[w].first - 1) == "to";
    if (!ends && infinitive && verbs[w].governor == v) return w;
  }
  return kAbsent;
}

std::optional<SlotValue> told_of(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return std::nullopt;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (scene.syntax().tokens[noun.head].pos == Pos::kPron) return std::nullopt;
  const std::uint32_t index = scene.mention_in_group(group, {"person", "organisation"});
  if (index != kAbsent && scene.token_at(scene.mention(index).span.end - 1) >= noun.head)
    return scene.slot_from_mention(index);
  return scene.slot_from_group(group);
}

}  // namespace

bool is_ended_doing(const Scene& scene, std::uint32_t w) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (v != w && is_verb_of(scene, verbs[v], "ends_doing") && verb_under(scene, v, true) == w) return true;
  }
  return false;
}

void read_deed_aspect(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  const bool ends = is_verb_of(scene, verb, "ends_doing");
  if (!ends && !is_verb_of(scene, verb, "goes_on_doing")) return;
  const std::uint32_t w = verb_under(scene, v, ends);
  if (w == kAbsent) return;
  const std::uint32_t subject = scene.related(v, Relation::Type::kSubject);
  const auto doer = told_of(scene, subject), done = told_of(scene, scene.related(w, Relation::Type::kObject));
  if (!doer && !done) return;
  auto claim = deed_claim(scene, scene.syntax().verb_groups[w].head, verb, is_none(scene, subject));
  if (!claim) return;
  claim->rule = "deed/verb";
  const bool denied = claim->stance == Stance::kDenied;
  claim->stance = denied != ends ? Stance::kDenied : Stance::kAsserted;
  const bool stops = claim->stance == Stance::kDenied;
  const Span span = scene.tokens_span(verb.first, scene.syntax().verb_groups[w].last);
  // "Will go on digging": it goes on now as well.
  const char* goes_on = verb.tense == Tense::kFuture ? "will" : "still";
  claim->slots[stops ? "stops" : "still"] = {scene.slot_from_words(stops ? "stops" : goes_on, span)};
  if (doer) claim->slots["doer"] = {*doer};
  if (done) claim->slots["done"] = {*done};
  claims.push_back(std::move(*claim));
}

}  // namespace gainsay
