#include "claim/history.h"

#include <algorithm>

#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

void add_group(const Scene& scene, std::uint32_t group, std::vector<std::uint32_t>& tokens) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) tokens.push_back(t);
  for (std::uint32_t i = 0; i < scene.syntax().noun_groups.size(); ++i) {
    const NounGroup& other = scene.syntax().noun_groups[i];
    if (other.attached_noun == group && other.first > noun.last)
      for (std::uint32_t t = other.first; t <= other.last; ++t) tokens.push_back(t);
  }
}

}  // namespace

Claim history_claim(const Scene& scene, const char* pattern, std::uint32_t first, std::uint32_t last,
                    const SeriesWords& words) {
  if (!words.tokens.empty()) last = std::max(last, words.tokens.back());
  Claim claim = scene.start_claim(scene.tokens_span(first, last));
  claim.type = "history";
  claim.rule = std::string("history/") + pattern;
  claim.subject = "event";
  const Attitude attitude = attitude_at(scene, first);
  // "If she won she would be the first": how often it happened before hangs on nothing.
  claim.stance = attitude.conditional ? Stance::kPlanned : attitude.stance;
  claim.speaker = attitude.speaker;
  claim.slots["series"] = {series_slot(scene, words)};
  claim.slots["complement"] = {complement_slot(scene, words)};
  claim.slots["domain"] = {domain_slot(scene, words)};
  claim.slots["around"] = {around_slot(scene)};
  add_places(scene, claim, words.tokens);
  return claim;
}

void drop_narrowing(Claim& claim) {
  std::get<TextValue>(claim.slots["series"].front().value).modifiers.clear();
  claim.slots.erase("complement");
  claim.slots.erase("domain");
}

std::uint32_t subject_group(const Scene& scene, std::uint32_t verb) {
  for (int depth = 0; verb != kAbsent && depth < 4; ++depth) {
    const VerbGroup& group = scene.syntax().verb_groups[verb];
    // "An American probe that sped by": what the relative clause hangs on.
    const Clause& clause = scene.syntax().clauses[group.clause];
    if (clause.type == ClauseType::kRelative && clause.verb == verb && clause.antecedent != kAbsent &&
        group.voice == Voice::kActive && clause.marker != kAbsent && clause.marker + 1 >= group.first)
      return clause.antecedent;
    const auto wanted = group.voice == Voice::kPassive ? Relation::Type::kObject : Relation::Type::kSubject;
    const std::uint32_t found = scene.related(verb, wanted);
    if (found != kAbsent) return found;
    verb = group.governor;
  }
  return kAbsent;
}

bool is_light_verb(const Scene& scene, std::uint32_t verb) {
  return is_listed(scene, "light_verb", scene.syntax().verb_groups[verb].head);
}

std::uint32_t verb_behind(const Scene& scene, std::uint32_t token) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head > token && !is_light_verb(scene, v)) return v;
  }
  return kAbsent;
}

namespace {

// "The reservoir is full": the adjective behind "be", which tells how it is; kAbsent for none.
std::uint32_t quality_behind(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t head = scene.syntax().verb_groups[verb].head;
  if (folded_lemma(scene, head) != "be") return kAbsent;
  const auto& tokens = scene.syntax().tokens;
  for (std::uint32_t t = head + 1; t < tokens.size() && t <= head + 3; ++t) {
    if (tokens[t].pos == Pos::kAdv || folded_word(scene, t) == "last") continue;
    return tokens[t].pos == Pos::kAdj && scene.noun_group_at(t) == kAbsent ? t : kAbsent;
  }
  return kAbsent;
}

}  // namespace

SeriesWords verb_naming(const Scene& scene, std::uint32_t verb) {
  SeriesWords words;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  words.head = group.head;
  if (const std::uint32_t quality = quality_behind(scene, verb); quality != kAbsent) words.head = quality;
  if (const std::uint32_t subject = subject_group(scene, verb);
      subject != kAbsent && scene.syntax().noun_groups[subject].last < group.head) {
    add_group(scene, subject, words.tokens);
    // "Snow fell", "a strike hit the port": what happened is the subject.
    const std::uint32_t head = scene.syntax().noun_groups[subject].head;
    if (is_listed(scene, "befalling", group.head) && names_topic(scene, head)) words.head = head;
  }
  for (const std::uint32_t t : naming_words(scene, group.head)) {
    if (words.tokens.empty() || t > words.tokens.back()) words.tokens.push_back(t);
  }
  return words;
}

void read_history(const Scene& scene, std::vector<Claim>& claims) {
  read_ordinals(scene, claims);
  read_onlys(scene, claims);
  read_negations(scene, claims);
  read_lasts(scene, claims);
  read_returns(scene, claims);
  read_counts(scene, claims);
  read_rows(scene, claims);
  read_extremes(scene, claims);
  read_nominals(scene, claims);
  read_earlier(scene, claims);
}

}  // namespace gainsay
