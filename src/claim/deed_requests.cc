#include <algorithm>

#include "claim/deed_words.h"
#include "claim/position_groups.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

/// What somebody is asked for, and who.
struct Request {
  std::uint32_t word = kAbsent;   ///< token of the verb or noun that tells what for
  std::uint32_t asked = kAbsent;  ///< noun group: who is to do it
};

// "Asked him to resign"
Request infinitive_of(const Scene& scene, std::uint32_t v) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t w = v + 1; w < verbs.size(); ++w) {
    const std::uint32_t first = verbs[w].first;
    const bool to = folded_word(scene, first) == "to" || (first > 0 && folded_word(scene, first - 1) == "to");
    if (verbs[w].governor != v || verbs[w].finite || !to || verbs[w].negated) continue;
    const std::uint32_t subject = scene.related(w, Relation::Type::kSubject);
    const std::uint32_t object = scene.related(v, Relation::Type::kObject);
    return {verbs[w].head, subject == kAbsent ? object : subject};
  }
  return {};
}

// "Asked for his resignation"
Request noun_of(const Scene& scene, std::uint32_t v) {
  const auto& groups = scene.syntax().noun_groups;
  for (const NounGroup& noun : groups) {
    const bool told = noun.attached_verb == v && noun.preposition != kAbsent &&
                      folded_word(scene, noun.preposition) == "for" && noun.possessor != kAbsent;
    if (told && scene.syntax().tokens[noun.head].pos == Pos::kNoun) return {noun.head, noun.possessor};
  }
  return {};
}

// "Ask to resign", with what resigning may be as classes.
SlotValue request_for(const Scene& scene, std::uint32_t word, Span span) {
  SlotValue slot = scene.slot_from_words("ask to " + scene.folded_lemma(word), span);
  auto& verb = std::get<TextValue>(slot.value);
  for (const Annotation& sense : scene.senses_at(word)) {
    if (sense.kind == SenseKind::kEvent) verb.classes.push_back(scene.lexicon().name(sense.sense));
  }
  std::sort(verb.classes.begin(), verb.classes.end());
  return slot;
}

}  // namespace

void read_request(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  if (!scene.lemma_listed("request_verb", verb.head)) return;
  Request request = infinitive_of(scene, v);
  if (request.word == kAbsent) request = noun_of(scene, v);
  const std::uint32_t subject = scene.related(v, Relation::Type::kSubject);
  if (request.word == kAbsent || request.asked == kAbsent || subject == kAbsent) return;
  const auto doer = deed_filler(scene, at_position::resolved(scene, subject), verb.negated),
             done = deed_filler(scene, request.asked, verb.negated);
  auto claim = doer && done ? deed_claim(scene, verb.head, verb, is_none(scene, subject)) : std::nullopt;
  if (!claim) return;
  claim->rule = "deed/verb";
  claim->slots["verb"] = {request_for(scene, request.word, scene.tokens_span(verb.first, verb.last))};
  claim->slots["doer"] = {*doer};
  claim->slots["done"] = {*done};
  mark_before(scene, verb, *claim);
  claims.push_back(std::move(*claim));
}

}  // namespace gainsay
