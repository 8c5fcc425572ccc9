#include "claim/history_pointed.h"

#include <algorithm>

#include "claim/figure_list.h"
#include "claim/history.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "It", "this" or "that" as a subject.
bool is_pointer(const Scene& scene, std::uint32_t token) { return is_listed(scene, "points_at_told", token); }

// Whether the tokens [first, last) hold nothing but what may stand in front of a told ordinal: "not even
// the", "the town's".
bool only_before_ordinal(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  const std::uint32_t owner =
      last > first + 1 && folded_word(scene, last - 1) == "'s" ? scene.noun_group_at(last - 2) : kAbsent;
  if (owner != kAbsent) last = std::max(first, scene.syntax().noun_groups[owner].first);
  for (std::uint32_t t = first; t < last; ++t) {
    if (!is_listed(scene, "before_ordinal", t) && folded_word(scene, t) != "n't") return false;
  }
  return true;
}

// Whether what stands at the token names nothing: the end, a mark, or what says in which time or of what
// sort.
bool names_nothing(const Scene& scene, std::uint32_t token) {
  if (token >= count_of(scene)) return true;
  return scene.syntax().tokens[token].pos == Pos::kPunct ||
         find_listed(scene, "behind_bare_ordinal", token, token) != kAbsent;
}

// The noun that a verb which says little leaves it to: "had a fall", "it was a strike".
std::uint32_t noun_told_by(const Scene& scene, std::uint32_t verb) {
  for (const Relation::Type type : {Relation::Type::kObject, Relation::Type::kComplement}) {
    if (const std::uint32_t group = scene.related(verb, type); group != kAbsent)
      return scene.syntax().noun_groups[group].head;
  }
  return kAbsent;
}

// Whether a clause hangs on the ordinal and tells what is counted: "the second time in a week she was seen".
bool is_told_behind(const Scene& scene, std::uint32_t token) {
  for (std::uint32_t t = token; t < count_of(scene); ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct || folded_word(scene, t) == "since") return false;
    if (scene.verb_group_at(t) != kAbsent) return true;
  }
  return false;
}

bool tells_happening(const Scene& scene, const SeriesWords& words) {
  if (words.head == kAbsent) return false;
  if (names_topic(scene, words.head)) return true;
  const std::vector<Annotation> senses = scene.senses_at(words.head);
  return std::any_of(senses.begin(), senses.end(),
                     [](const Annotation& a) { return a.kind == SenseKind::kEvent; });
}

SeriesWords told_in(const Scene& scene) {
  for (const Clause& clause : scene.syntax().clauses) {
    const bool told = clause.type == ClauseType::kMain || clause.type == ClauseType::kReported ||
                      clause.type == ClauseType::kCoordinate;
    if (!told || clause.verb == kAbsent) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[clause.verb];
    if (is_listed(scene, "saying_verb", verb.head) || verb.negated) continue;
    SeriesWords words = verb_naming(scene, clause.verb);
    if (is_light_verb(scene, clause.verb)) words.head = noun_told_by(scene, clause.verb);
    if (tells_happening(scene, words)) return words;
    // "A gas blast tore through a bakery": what happened is the subject.
    const std::uint32_t subject = subject_group(scene, clause.verb);
    if (subject == kAbsent) continue;
    words.head = scene.syntax().noun_groups[subject].head;
    if (scene.syntax().tokens[words.head].pos == Pos::kNoun && tells_happening(scene, words)) return words;
  }
  return {};
}

}  // namespace

bool points_back_at_story(const Scene& scene, const Ordinal& ordinal) {
  std::uint32_t next = ordinal.last + 1;
  if (next < count_of(scene) && is_listed(scene, "occasion", next)) ++next;
  if (!names_nothing(scene, next) || is_told_behind(scene, next)) return false;
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t t = ordinal.first; t-- > 0 && ordinal.first - t <= kReach;) {
    const bool links = folded_lemma(scene, t) == "be" || folded_lemma(scene, t) == "make";
    if (!links) continue;
    std::uint32_t first = t + 1;
    if (folded_lemma(scene, t) == "make") {
      if (!is_pointer(scene, first)) return false;
      ++first;
    }
    return t > 0 && is_pointer(scene, t - 1) && only_before_ordinal(scene, first, ordinal.first);
  }
  return false;
}

PointedSeries pointed_series(const Scene& scene) {
  constexpr int kFarthest = 3;  // sentences
  const Scene* before = scene.before();
  for (int i = 0; before && i < kFarthest; ++i, before = before->before()) {
    if (SeriesWords words = told_in(*before); words.head != kAbsent) return {before, std::move(words)};
  }
  return {};
}

void take_series(const PointedSeries& told, Claim& claim) {
  claim.slots["series"] = {series_slot(*told.scene, told.words)};
  drop_narrowing(claim);
  const std::vector<std::string>& words = told.scene->context();
  claim.context.insert(claim.context.end(), words.begin(), words.end());
  std::sort(claim.context.begin(), claim.context.end());
  claim.context.erase(std::unique(claim.context.begin(), claim.context.end()), claim.context.end());
}

}  // namespace gainsay
