#include "claim/sequence_claims.h"

#include <algorithm>

#include "claim/history.h"
#include "claim/sequence_told.h"
#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongest = 20;  // tokens; a longer clause tells more than one thing

// "Warsame-Nur": a hyphen ends nothing.
bool is_hyphen(const Scene& scene, std::uint32_t t) { return !scene.syntax().tokens[t].space_before; }

bool is_possessor(const Scene& scene, std::uint32_t group) {
  return std::any_of(scene.syntax().noun_groups.begin(), scene.syntax().noun_groups.end(),
                     [group](const NounGroup& noun) { return noun.possessor == group; });
}

}  // namespace

bool ends_clause(const Scene& scene, std::uint32_t t) {
  return is_listed(scene, "clause_end", t) || (is_listed(scene, "dash", t) && !is_hyphen(scene, t));
}

bool ends_sentence(const Scene& scene, std::uint32_t t) {
  return is_listed(scene, "sentence_end", t) || (is_listed(scene, "dash", t) && !is_hyphen(scene, t));
}

std::uint32_t end_of_clause(const Scene& scene, std::uint32_t from) {
  for (std::uint32_t t = from; t < count_of(scene); ++t) {
    if (ends_clause(scene, t)) return t;
  }
  return count_of(scene);
}

std::uint32_t subject_of_deed(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t subject = subject_group(scene, verb);
  return subject != kAbsent ? subject : group_in_front(scene, verb);
}

Happening deed_around(const Scene& scene, std::uint32_t head) {
  const std::uint32_t verb = scene.verb_group_at(head);
  if (verb == kAbsent) return {};
  std::uint32_t end = scene.syntax().verb_groups[verb].last + 1;
  while (end < count_of(scene) && !ends_clause(scene, end) && !is_listed(scene, "clause_joint", end)) ++end;
  return whole_range(head, scene.syntax().verb_groups[verb].first, end);
}

bool names_party(const Scene& scene, std::uint32_t group) {
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  if (scene.mention_in_group(group, {"person", "organisation", "place"}) != kAbsent) return true;
  const NounKinds& kinds = scene.lexicon().kinds();
  const auto wanted = kinds.named("person") | kinds.named("group") | kinds.named("organisation");
  return scene.syntax().tokens[head].pos == Pos::kNoun && (kinds.of(folded_lemma(scene, head)) & wanted) != 0;
}

Happening clause_at(const Scene& scene, std::uint32_t verb, std::uint32_t from, std::uint32_t to) {
  return verb == kAbsent ? Happening{} : clause_happening(scene, verb, from, to);
}

bool is_time_group(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return scene.in_figure(noun.head) || is_listed(scene, "time_noun", noun.head);
}

std::uint32_t first_group(const Scene& scene, std::uint32_t from, std::uint32_t to) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].head >= from && groups[g].head < to && !is_possessor(scene, g)) return g;
  }
  return kAbsent;
}

bool noun_tells_event(const Scene& scene, std::uint32_t group) {
  const std::vector<Annotation> senses = scene.senses_at(scene.syntax().noun_groups[group].head);
  return std::any_of(senses.begin(), senses.end(),
                     [](const Annotation& a) { return a.kind == SenseKind::kEvent; });
}

void add_sequence(const Scene& scene, const char* how, const Told& earlier, const Told& later,
                  std::vector<Claim>& claims) {
  if (!earlier.happening || !later.happening) return;
  if (earlier.happening.tokens.size() > kLongest || later.happening.tokens.size() > kLongest) return;
  const Told& here = earlier.scene == &scene ? earlier : later;
  const Told& there = later.scene == &scene ? later : earlier;
  const std::uint32_t first = std::min(here.happening.first, there.happening.first);
  const std::uint32_t last = std::max(here.happening.last, there.happening.last);
  Claim claim = scene.start_claim(scene.tokens_span(first, last));
  claim.type = "sequence";
  claim.rule = std::string("sequence/") + how;
  claim.subject = "sequence";
  claim.slots["earlier"] = {happening_value(*earlier.scene, earlier.happening)};
  claim.slots["later"] = {happening_value(*later.scene, later.happening)};
  const Attitude one = attitude_at(*earlier.scene, earlier.happening.head);
  const Attitude other = attitude_at(*later.scene, later.happening.head);
  const bool planned = one.stance == Stance::kPlanned || other.stance == Stance::kPlanned;
  claim.stance = planned                        ? Stance::kPlanned
                 : one.stance == Stance::kAsked ? Stance::kAsked
                                                : Stance::kAsserted;
  claim.speaker = other.speaker.empty() ? one.speaker : other.speaker;
  if (earlier.scene == later.scene)
    add_receivers(*earlier.scene, earlier.happening.head, later.happening.head, claim);
  claims.push_back(std::move(claim));
}

void add_sequence(const Scene& scene, const char* how, const Happening& earlier, const Happening& later,
                  std::vector<Claim>& claims) {
  add_sequence(scene, how, Told{&scene, earlier}, Told{&scene, later}, claims);
}

}  // namespace gainsay
