#include "claim/phases.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "claim/history_words.h"
#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// Adds the words of a list that stand in one text with spaces between them.
void add_words(std::string_view text, std::set<std::string_view>& words) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.insert(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::uint32_t last_token(const Scene& scene) {
  return static_cast<std::uint32_t>(scene.syntax().tokens.size()) - 1;
}

// "Merger talks", "the takeover plan": what a noun for how it goes on stands behind.
std::uint32_t matter_of(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const bool course = noun.head > noun.first && is_listed(scene, "phase_course", noun.head);
  return course && scene.syntax().tokens[noun.head - 1].pos == Pos::kNoun ? noun.head - 1 : noun.head;
}

// Adds the kinds of things that the token's word or lemma names.
void add_kinds(const Scene& scene, std::uint32_t token, std::set<std::string_view>& kinds) {
  if (!scene.is_listed("phases_of", token)) return;
  const WordLists& words = scene.rules().words();
  add_words(words.value("phases_of", folded_word(scene, token)), kinds);
  add_words(words.value("phases_of", folded_lemma(scene, token)), kinds);
}

// "Cable car", "power station".
void add_pair_kinds(const Scene& scene, std::uint32_t head, std::set<std::string_view>& kinds) {
  if (head == 0 || scene.listed_from("phases_of", head - 1, false).empty()) return;
  const std::string pair = folded_word(scene, head - 1) + " " + folded_lemma(scene, head);
  add_words(scene.rules().words().value("phases_of", pair), kinds);
}

// The kinds of things of which a group may be one, by its head, what that stands behind and, in front of a
// name that the group comes down to, its nouns: "the weather satellite Sirocco 3", "Mount Sirung".
std::set<std::string_view> kinds_of(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const auto& tokens = scene.syntax().tokens;
  std::set<std::string_view> kinds;
  add_kinds(scene, noun.head, kinds);
  add_kinds(scene, matter_of(scene, group), kinds);
  add_pair_kinds(scene, noun.head, kinds);
  for (std::uint32_t t = noun.first; t < noun.head && tokens[noun.head].pos == Pos::kPropn; ++t) {
    if (tokens[t].pos == Pos::kNoun) add_kinds(scene, t, kinds);
  }
  return kinds;
}

// The stage of several of which the sentence tells: "the second phase", "committee"; empty where none is
// named.
std::string stage_of(const Scene& scene) {
  const std::uint32_t at = find_listed(scene, "one_stage", 0, last_token(scene));
  if (at == kAbsent) return {};
  const std::string_view one = scene.lemma_value("one_house", at);
  if (!one.empty()) return std::string(one);
  std::string stage = folded_lemma(scene, at);
  if (scene.rules().words().has("one_stage", stage) || at == last_token(scene)) return stage;
  return stage + " " + folded_lemma(scene, at + 1);
}

// "Won't see a car before the new year", "nobody is expected to move in before 2031"
std::uint32_t not_before(const Scene& scene) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t t = 0; t < last_token(scene); ++t) {
    if (!is_listed(scene, "not_before", t)) continue;
    const std::uint32_t clause = scene.clause_at(t);
    for (const VerbGroup& verb : verbs) {
      if (verb.head > t || scene.clause_at(verb.head) != clause) continue;
      const bool later = verb.tense == Tense::kFuture || verb.modality == Modality::kPlanned;
      if (later && attitude_at(scene, verb.head).stance == Stance::kDenied) return t;
    }
  }
  return kAbsent;
}

// "All the flats", "the last of the miners"
bool is_of_all(const Scene& scene, std::uint32_t group) {
  constexpr std::uint32_t kInFront = 3;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::uint32_t from = noun.first < kInFront ? 0 : noun.first - kInFront;
  const std::uint32_t all = find_listed(scene, "all_without_exception", from, noun.head);
  return all != kAbsent && (all == 0 || folded_word(scene, all - 1) != "not");
}

struct Marks {
  std::uint32_t there = kAbsent, fallen_short = kAbsent;
};

// Where the sentence says that a thing of the kind is there, or is not.
Marks marks_of(const Scene& scene, const std::string& kind) {
  Marks marks;
  const std::uint32_t last = last_token(scene);
  marks.there = find_listed(scene, "there_" + kind, 0, last);
  marks.fallen_short = find_listed(scene, "short_" + kind, 0, last);
  if (marks.fallen_short == kAbsent) marks.fallen_short = find_listed(scene, "short_of_any", 0, last);
  if (marks.fallen_short == kAbsent) marks.fallen_short = not_before(scene);
  return marks;
}

// What stands at the mark counts only where the sentence vouches for it.
Stance stance_at(const Scene& scene, std::uint32_t mark) { return attitude_at(scene, mark).stance; }

// "Is over, the governor said on Monday": the day of the telling, where the clause itself has none.
std::uint32_t day_of_telling(const Scene& scene, std::uint32_t mark) {
  for (const std::uint32_t index : scene.mentions()) {
    if (scene.mention(index).type != MentionType::kDate) continue;
    const std::uint32_t clause = scene.clause_at(scene.token_at(scene.mention(index).span.begin));
    const std::uint32_t verb = scene.syntax().clauses[clause].verb;
    if (clause != scene.clause_at(mark) && verb != kAbsent &&
        has_cue(scene, scene.syntax().verb_groups[verb].head, "cue:speech"))
      return index;
  }
  return kAbsent;
}

void add_phase(const Scene& scene, std::uint32_t group, const std::string& kind, bool there,
               std::uint32_t mark, std::vector<Claim>& claims) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  Claim claim = scene.start_claim(scene.tokens_span(std::min(noun.first, mark), std::max(noun.last, mark)));
  claim.type = "phase";
  claim.rule = "phase/" + kind;
  claim.subject = "event";
  claim.speaker = attitude_at(scene, mark).speaker;
  claim.slots["phase"] = {scene.slot_from_words(there ? "there" : "short", scene.tokens_span(mark, mark))};
  claim.slots["kind"] = {scene.slot_from_words(kind, scene.tokens_span(noun.head, noun.head))};
  claim.slots["thing"] = {scene.slot_from_group(group)};
  if (const std::string stage = stage_of(scene); !stage.empty())
    claim.slots["stage"] = {scene.slot_from_words(stage, scene.tokens_span(mark, mark))};
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const std::uint32_t token = scene.token_at(m.span.begin);
    if (m.type != MentionType::kDate || claim.slots.contains("when")) continue;
    // "Put off to April": when it is to come, not when it was put off.
    const bool ahead = token > 0 && (is_listed(scene, "not_before", token - 1) ||
                                     (!there && is_listed(scene, "phase_no_day", token - 1)));
    if (scene.clause_at(token) == scene.clause_at(mark) && !ahead)
      claim.slots["when"] = {scene.slot_from_mention(index)};
  }
  if (!claim.slots.contains("when")) {
    if (const std::uint32_t told = day_of_telling(scene, mark); told != kAbsent)
      claim.slots["when"] = {scene.slot_from_mention(told)};
  }
  claims.push_back(std::move(claim));
}

// "Was not signed until 9 May": what fell short did so no longer.
bool is_over_by_day(const Scene& scene, std::uint32_t mark) {
  const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(mark)].verb;
  return verb != kAbsent && is_done_by_day(scene, scene.syntax().verb_groups[verb]);
}

void read_kind(const Scene& scene, std::uint32_t group, const std::string& kind, std::vector<Claim>& claims) {
  Marks marks = marks_of(scene, kind);
  // "Is yet to be drafted and will be filed": a plan to get there is no more than falling short.
  // So is what stands behind "yet to": "have yet to open an inquiry".
  constexpr std::uint32_t kNear = 5;
  if (marks.there != kAbsent && marks.fallen_short != kAbsent) {
    const bool governed = marks.fallen_short < marks.there && marks.there - marks.fallen_short <= kNear;
    if (stance_at(scene, marks.there) == Stance::kPlanned ||
        (governed && is_listed(scene, "phase_governs", marks.fallen_short)))
      marks.there = kAbsent;
  }
  // Both in one sentence: it tells a course of things, or of two of them.
  if ((marks.there == kAbsent) == (marks.fallen_short == kAbsent)) return;
  const bool there = marks.there != kAbsent;
  if (there && scene.rules().words().has("phase_of_all", kind) && !is_of_all(scene, group)) return;
  if (there && attitude_at(scene, marks.there).able) return;  // "cannot win the race"
  const std::uint32_t mark = there ? marks.there : marks.fallen_short;
  const Stance stance = stance_at(scene, mark);
  if (stance == Stance::kPossible || stance == Stance::kAsked) return;
  if (!there && is_over_by_day(scene, mark)) return;
  if (there && stance == Stance::kPlanned) return;
  add_phase(scene, group, kind, there && stance != Stance::kDenied, mark, claims);
}

}  // namespace

void read_phases(const Scene& scene, std::vector<Claim>& claims) {
  if (scene.syntax().tokens.empty()) return;
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {
    for (const std::string_view kind : kinds_of(scene, g)) read_kind(scene, g, std::string(kind), claims);
  }
}

}  // namespace gainsay
