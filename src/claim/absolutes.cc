#include "claim/absolutes.h"

#include <algorithm>

#include "claim/happening.h"
#include "claim/sequence_claims.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool opens_clause(const Scene& scene, std::uint32_t t) { return t == 0 || ends_clause(scene, t - 1); }

// The main statement beside an absolute clause [first, end): behind it where it opens the sentence or what
// follows a colon, else in front of it.
Happening main_beside(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  const bool front = first == 0 || ends_sentence(scene, first - 1);
  std::uint32_t from = front ? end : 0, to = front ? count_of(scene) : first;
  for (std::uint32_t t = from; t < to; ++t) {
    if (!ends_sentence(scene, t)) continue;
    if (front) {
      to = t;
    } else {
      from = t + 1;
    }
  }
  return clause_at(scene, main_verb(scene, from, to, front), from, to);
}

// The noun group in front of "having" that is its subject: "the governor having ordered it".
std::uint32_t start_of_having(const Scene& scene, std::uint32_t t) {
  const std::uint32_t group = t == 0 ? kAbsent : scene.noun_group_at(t - 1);
  return group == kAbsent ? t : scene.syntax().noun_groups[group].first;
}

void read_having(const Scene& scene, std::vector<Claim>& claims) {
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    const std::uint32_t first = start_of_having(scene, verb.first);
    if (folded_word(scene, verb.first) != "having" || !opens_clause(scene, first)) continue;
    const std::uint32_t end = end_of_clause(scene, verb.first);
    const std::uint32_t done = main_verb(scene, verb.first + 1, end, true);
    const std::uint32_t head = done == kAbsent ? verb.head : scene.syntax().verb_groups[done].head;
    add_sequence(scene, "having", whole_range(head, first, end), main_beside(scene, first, end), claims);
    return;
  }
}

// The token behind the noun that "with" governs and all that hangs on it by prepositions.
std::uint32_t behind_noun(const Scene& scene, std::uint32_t t) {
  std::uint32_t group = scene.noun_group_at(t);
  if (group == kAbsent) return kAbsent;
  std::uint32_t next = scene.syntax().noun_groups[group].last + 1;
  while (next + 1 < count_of(scene)) {
    const bool joint = scene.syntax().tokens[next].pos == Pos::kAdp;
    group = scene.noun_group_at(joint ? next + 1 : next);
    if (group == kAbsent) break;
    next = scene.syntax().noun_groups[group].last + 1;
  }
  return next;
}

// Whether a state that is reached stands at the token: a past participle, "over", or any behind "already".
bool tells_done(const Scene& scene, std::uint32_t t) {
  if (is_listed(scene, "by_now", t)) return true;
  if (is_listed(scene, "done_word", t))
    return t + 1 >= count_of(scene) || scene.noun_group_at(t + 1) == kAbsent;
  const Token& token = scene.syntax().tokens[t];
  return token.pos == Pos::kVerb && !folded_word(scene, t).ends_with("ing") &&
         folded_lemma(scene, t) != folded_word(scene, t);
}

void read_with(const Scene& scene, std::vector<Claim>& claims) {
  const std::uint32_t count = count_of(scene);
  for (std::uint32_t t = 0; t + 2 < count; ++t) {
    if (folded_word(scene, t) != "with" || !opens_clause(scene, t)) continue;
    const std::uint32_t done = behind_noun(scene, t + 1), end = end_of_clause(scene, t + 1);
    if (done >= end || !tells_done(scene, done)) continue;
    const std::uint32_t state = is_listed(scene, "by_now", done) && done + 1 < end ? done + 1 : done;
    const bool verb = scene.syntax().tokens[state].pos == Pos::kVerb;
    const std::uint32_t noun = scene.syntax().noun_groups[scene.noun_group_at(t + 1)].head;
    add_sequence(scene, "with", whole_range(verb ? state : noun, t + 1, end), main_beside(scene, t, end),
                 claims);
  }
}

// Whether the sentence opens with a state that something has brought about: "reduced to ten men", "down to
// ten men", "freed".
bool opens_with_state(const Scene& scene, std::uint32_t end) {
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    if (verb.head < end && verb.finite) return false;
  }
  const Token& first = scene.syntax().tokens[0];
  const bool participle = first.pos == Pos::kVerb && !folded_word(scene, 0).ends_with("ing") &&
                          folded_word(scene, 0) != folded_lemma(scene, 0);
  return participle || is_listed(scene, "state_opener", 0);
}

// "Reduced to ten men when Ruiz was sent off, they drew level", "Battered by Friday's storm, the pier
// collapsed": what brought the state about came before what the sentence tells of its holder.
void read_opening_state(const Scene& scene, std::vector<Claim>& claims) {
  const std::uint32_t end = end_of_clause(scene, 0), count = count_of(scene);
  if (end + 2 >= count || scene.word(end) != ",") return;
  for (std::uint32_t t = 1; t + 1 < end; ++t) {
    if (!is_listed(scene, "brings_about", t)) continue;
    std::uint32_t before = end;
    const auto& verbs = scene.syntax().verb_groups;
    const auto governed = std::find_if(verbs.begin(), verbs.end(), [&](const VerbGroup& verb) {
      return verb.head > t && verb.head < end && verb.finite;
    });
    if (governed != verbs.end()) before = t;
    if (!opens_with_state(scene, before)) return;
    const std::uint32_t noun = first_group(scene, t + 1, end);
    Happening inside;
    if (governed != verbs.end()) {
      inside = whole_range(governed->head, t + 1, end);
    } else if (noun != kAbsent && !is_time_group(scene, noun) && noun_tells_event(scene, noun)) {
      inside = noun_happening(scene, noun, end);
    }
    const std::uint32_t main = main_verb(scene, end + 1, end_of_clause(scene, end + 1), true);
    if (!inside || main == kAbsent || !verbs[main].finite || verbs[main].tense != Tense::kPast) return;
    add_sequence(scene, "state", inside, clause_at(scene, main, end + 1, count), claims);
    return;
  }
}

}  // namespace

void read_absolutes(const Scene& scene, std::vector<Claim>& claims) {
  read_having(scene, claims);
  read_with(scene, claims);
  if (count_of(scene) > 0) read_opening_state(scene, claims);
}

}  // namespace gainsay
