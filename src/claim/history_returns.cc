#include <algorithm>

#include "claim/history.h"
#include "claim/history_window.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// All words of the sentence but those in [first, last]: what it is that came back is told anywhere in it.
SeriesWords words_around(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  SeriesWords words;
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (t < first || t > last) words.tokens.push_back(t);
    if (words.head == kAbsent && (t < first || t > last) && names_topic(scene, t)) words.head = t;
  }
  return words;
}

SlotValue mark(const Scene& scene, const char* slot, std::uint32_t first, std::uint32_t last) {
  return scene.slot_from_words(slot, scene.tokens_span(first, last));
}

// "An absence of 37 years", "a 37-year wait", "after 37 years away": where the words around a duration begin
// and end; false where they don't tell of a return.
bool is_absence(const Scene& scene, std::uint32_t& first, std::uint32_t& last) {
  const std::uint32_t from = first, to = last;
  constexpr std::uint32_t kNear = 3, kReach = 6;
  bool named = false;
  if (from > 1 && folded_word(scene, from - 1) == "of" && is_listed(scene, "absence", from - 2)) {
    first = from - 2;
    named = true;
  }
  for (std::uint32_t t = to + 1; !named && t < count_of(scene) && t <= to + kNear; ++t) {
    if (!is_listed(scene, "absence", t)) continue;
    last = t;
    named = true;
  }
  const bool away = to + 1 < count_of(scene) && is_listed(scene, "absent", to + 1);
  if (!named && !away) return false;
  for (std::uint32_t t = first; t-- > 0 && first - t <= kReach;) {
    if (!is_listed(scene, "ends_absence", t)) continue;
    first = t;
    return true;
  }
  return false;
}

// "After four years of closure": told of what was closed (history_rows.cc).
bool is_closure(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  return folded_word(scene, first) == "after" && last > 0 && folded_word(scene, last - 1) == "of" &&
         is_listed(scene, "closing_noun", last);
}

// It was there before, and not in the time that is told.
void read_absences(const Scene& scene, std::vector<Claim>& claims) {
  constexpr double kLeastDays = 300;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* duration = std::get_if<DurationValue>(&mention.value);
    if (!duration || duration->days.hard.low.value_or(0) < kLeastDays) continue;
    std::uint32_t first = scene.token_at(mention.span.begin), last = scene.token_at(mention.span.end - 1);
    if (!is_absence(scene, first, last) || is_closure(scene, first, last)) continue;
    Claim claim = history_claim(scene, "absence", first, last, words_around(scene, first, last));
    drop_narrowing(claim);
    claim.slots["never"] = {mark(scene, "never", first, last)};
    claim.slots["before"] = {mark(scene, "before", first, last)};
    claim.slots["gap"] = {scene.slot_from_mention(index)};
    // "Is back in Milan after twelve years": whatever was there before was there.
    if (claim.slots.contains("place")) claim.slots["back"] = {mark(scene, "back", first, last)};
    claim.stance = Stance::kAsserted;
    claims.push_back(std::move(claim));
  }
}

// "A double laureate", "the defending champion": there was one before.
void read_repeaters(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 0; t + 1 < count_of(scene); ++t) {
    if (!is_listed(scene, "repeater", t)) continue;
    constexpr std::uint32_t kReach = 3;
    for (std::uint32_t at = t + 1; at < count_of(scene) && at <= t + kReach; ++at) {
      if (!is_listed(scene, "repeated", at)) continue;
      SeriesWords words;
      words.head = at;
      words.tokens = naming_words(scene, t + 1);
      Claim claim = history_claim(scene, "repeater", t, at, words);
      claim.slots["before"] = {mark(scene, "before", t, at)};
      const std::uint32_t group = scene.noun_group_at(at);
      const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(at)].verb;
      if (group != kAbsent && scene.syntax().noun_groups[group].apposition_of != kAbsent) {
        add_agent(scene, claim, scene.syntax().noun_groups[group].apposition_of);
      } else if (verb != kAbsent && scene.syntax().verb_groups[verb].head < t) {
        add_agent(scene, claim, subject_group(scene, verb));
      }
      claims.push_back(std::move(claim));
      return;
    }
  }
}

// "Regained the crown", "retained her title": it was theirs before.
void read_regains(const Scene& scene, std::vector<Claim>& claims) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (!is_listed(scene, "regains", verbs[v].head) || verbs[v].negated ||
        verbs[v].modality != Modality::kNone)
      continue;
    const std::uint32_t object = scene.related(v, Relation::Type::kObject);
    if (object == kAbsent) continue;
    const std::uint32_t head = scene.syntax().noun_groups[object].head;
    if (!is_listed(scene, "series_prize", head) || head < verbs[v].head) continue;
    SeriesWords words;
    words.head = head;
    words.tokens = naming_words(scene, verbs[v].head + 1);
    Claim claim = history_claim(scene, "regained", verbs[v].head, head, words);
    drop_narrowing(claim);
    claim.slots["before"] = {mark(scene, "before", verbs[v].head, head)};
    if (add_agent(scene, claim, subject_group(scene, v))) claims.push_back(std::move(claim));
  }
}

// "Is running again", "played there again": it was done before.
void read_agains(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 1; t < count_of(scene); ++t) {
    const std::uint32_t at = find_listed(scene, "done_again", t, t);
    if (at == kAbsent || is_listed(scene, "no_return", t - 1)) continue;
    const auto& verbs = scene.syntax().verb_groups;
    std::uint32_t verb = kAbsent;
    for (std::uint32_t v = 0; v < verbs.size() && verbs[v].head < t; ++v) {
      if (verbs[v].finite) verb = v;
    }
    if (verb == kAbsent || verbs[verb].negated || is_light_verb(scene, verb) ||
        (verbs[verb].modality != Modality::kNone && verbs[verb].modality != Modality::kPlanned))
      continue;
    constexpr std::uint32_t kFarthest = 10;
    if (t - verbs[verb].head > kFarthest || !names_topic(scene, verbs[verb].head)) continue;
    SeriesWords words = verb_naming(scene, verb);
    std::erase_if(words.tokens, [&](std::uint32_t w) { return w >= t; });
    Claim claim = history_claim(scene, "again", verbs[verb].head, t, words);
    claim.slots["before"] = {mark(scene, "before", t, t)};
    claim.stance = Stance::kAsserted;
    if (add_agent(scene, claim, subject_group(scene, verb))) claims.push_back(std::move(claim));
    return;
  }
}

}  // namespace

void read_returns(const Scene& scene, std::vector<Claim>& claims) {
  if (count_of(scene) == 0) return;
  read_absences(scene, claims);
  read_repeaters(scene, claims);
  read_regains(scene, claims);
  read_agains(scene, claims);
}

}  // namespace gainsay
