#include <algorithm>

#include "claim/history.h"
#include "claim/history_window.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kReach = 18;  // tokens from "last" to its date

void add_last(const Scene& scene, std::uint32_t token, const SeriesWords& words, std::uint32_t verb,
              std::vector<Claim>& claims) {
  std::vector<SlotValue> dates = dates_between(scene, token + 1, token + kReach);
  if (dates.empty()) return;
  Claim claim = history_claim(scene, "last", token, token, words);
  claim.slots["last"] = {dates.front()};
  if (const std::uint32_t subject = verb == kAbsent ? kAbsent : subject_group(scene, verb);
      subject != kAbsent) {
    // "The last time an Australian hosted it" counts those who did.
    const std::string opener = folded_word(scene, scene.syntax().noun_groups[subject].first);
    if (opener == "a" || opener == "an" || opener == "any") {
      claim.slots["kind"] = {scene.slot_from_group(subject)};
    } else {
      add_agent(scene, claim, subject);
    }
  }
  claims.push_back(std::move(claim));
}

// "Its previous eruption was in 1961", "the most recent one came in March 2012"
void read_previous(const Scene& scene, std::vector<Claim>& claims) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const NounGroup& group = groups[g];
    if (find_listed(scene, "previous_one", group.first, group.head) == kAbsent) continue;
    constexpr std::uint32_t kToDate = 6;
    if (group.last + 1 >= count_of(scene)) continue;
    std::uint32_t verb = scene.verb_group_at(group.last + 1);
    // "The last earthquake in the town was in 1905": the verb of the clause, whose subject it is.
    const std::uint32_t own = scene.syntax().clauses[scene.clause_at(group.head)].verb;
    if (verb == kAbsent && own != kAbsent && scene.related(own, Relation::Type::kSubject) == g &&
        scene.syntax().verb_groups[own].head > group.last)
      verb = own;
    if (verb == kAbsent || !is_listed(scene, "took_place", scene.syntax().verb_groups[verb].head)) continue;
    std::vector<SlotValue> dates =
        dates_between(scene, group.last + 1, scene.syntax().verb_groups[verb].last + kToDate);
    if (dates.empty()) continue;
    SeriesWords words;
    words.head = group.head;
    for (std::uint32_t t = group.first; t < scene.syntax().verb_groups[verb].first; ++t)
      words.tokens.push_back(t);
    Claim claim = history_claim(scene, "last", group.first, group.last, words);
    drop_narrowing(claim);
    claim.slots["last"] = {dates.front()};
    if (group.possessor != kAbsent) add_agent(scene, claim, group.possessor);
    claims.push_back(std::move(claim));
  }
}

}  // namespace

void read_lasts(const Scene& scene, std::vector<Claim>& claims) {
  read_previous(scene, claims);
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t t = 0; t + 1 < count_of(scene); ++t) {
    if (folded_word(scene, t) != "last" || scene.in_figure(t)) continue;
    const std::string next = folded_word(scene, t + 1);
    if (next == "time" || next == "occasion") {
      const std::uint32_t verb = verb_behind(scene, t);
      if (verb == kAbsent || verbs[verb].head > t + 10) continue;
      add_last(scene, t, verb_naming(scene, verb), verb, claims);
      continue;
    }
    // "Last met", "was last crowned": said of the verb, not of a noun behind it.
    for (std::uint32_t v = 0; v < verbs.size(); ++v) {
      if (verbs[v].head != t + 1 || verbs[v].modality != Modality::kNone) continue;
      if (t > 0 && folded_word(scene, t - 1) == "the") break;
      add_last(scene, t, verb_naming(scene, v), v, claims);
    }
    // "Was last full in 2021"
    const std::uint32_t be = t > 0 ? scene.verb_group_at(t - 1) : kAbsent;
    if (be != kAbsent && folded_lemma(scene, verbs[be].head) == "be" &&
        scene.syntax().tokens[t + 1].pos == Pos::kAdj && verbs[be].modality == Modality::kNone)
      add_last(scene, t, verb_naming(scene, be), be, claims);
    // "The last was in 2003", "the last, in the summer of 2003"
    const bool elliptic =
        t > 0 && folded_word(scene, t - 1) == "the" &&
        (next == "," || next == "was" || next == "in" || next == "one" || next == "came" || next == "being");
    if (elliptic) add_last(scene, t, {}, kAbsent, claims);
  }
}

}  // namespace gainsay
