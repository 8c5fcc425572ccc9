#include "claim/sequence_distances.h"

#include "claim/happening.h"
#include "claim/sequence_claims.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool begins_clause(const Scene& scene, std::uint32_t t) {
  return t == 0 || ends_clause(scene, t - 1) || is_listed(scene, "clause_joint", t - 1);
}

// The finite verb, or the perfect one, nearest in front of a token.
std::uint32_t verb_in_front(const Scene& scene, std::uint32_t t) {
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t best = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size() && verbs[v].head < t; ++v) {
    if (verbs[v].finite || verbs[v].perfect) best = v;
  }
  return best;
}

// The joint or the comma in front of a token of a cleft ("and it is | a minute afterwards"); the token itself
// where nothing stands between.
std::uint32_t start_of_clause(const Scene& scene, std::uint32_t t) {
  while (t > 0 && !begins_clause(scene, t)) --t;
  return t;
}

// "Her son was found 40 minutes later.": behind all that the sentence tells, of what came after what the one
// before tells.
bool ends_main(const Scene& scene, std::uint32_t verb, std::uint32_t t) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  return scene.syntax().clauses.front().verb == verb && group.tense == Tense::kPast && !group.negated &&
         group.first > 0 &&
         (t + 1 >= count_of(scene) || ends_clause(scene, t + 1) || scene.word(t + 1) == ".");
}

// "Bought the knife in the weeks that | followed": a time behind what was told before.
bool is_following_time(const Scene& scene, std::uint32_t t) {
  return t > 2 && folded_word(scene, t) == "followed" && is_listed(scene, "relative_word", t - 1) &&
         is_listed(scene, "time_noun", t - 2) &&
         (t + 1 >= count_of(scene) || ends_clause(scene, t + 1) || scene.word(t + 1) == ".");
}

}  // namespace

std::uint32_t start_of_distance(const Scene& scene, std::uint32_t from, std::uint32_t to) {
  std::uint32_t start = to;
  while (start > from) {
    const std::uint32_t t = start - 1;
    const Pos pos = scene.syntax().tokens[t].pos;
    const bool distance = scene.in_figure(t) || is_listed(scene, "time_noun", t) || pos == Pos::kDet ||
                          pos == Pos::kNum || is_listed(scene, "distance_word", t);
    if (!distance) break;
    --start;
  }
  // "On Monday before", "for ten minutes when": no distance.
  if (start == from || scene.syntax().tokens[start - 1].pos != Pos::kAdp) return start;
  // "Broke out | a week later"
  const bool particle =
      start > 1 && scene.verb_group_at(start - 2) != kAbsent && is_listed(scene, "particle", start - 1);
  return particle ? start : to;
}

void read_following(const Scene& scene, std::vector<Claim>& claims) {
  const Syntax& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const std::string lemma = folded_lemma(scene, syntax.verb_groups[v].head);
    const bool follows = lemma == "follow";
    if (!follows && lemma != "precede") continue;
    std::uint32_t subject = group_in_front(scene, v);
    if (subject == kAbsent) subject = scene.related(v, Relation::Type::kSubject);
    std::uint32_t object = scene.related(v, Relation::Type::kObject);
    if (object != kAbsent && is_time_group(scene, object)) object = kAbsent;  // "followed some minutes later"
    if (subject == kAbsent || is_following_time(scene, syntax.verb_groups[v].head)) continue;
    const Happening one = noun_happening(scene, subject, count_of(scene));
    // "The geyser erupted, and the quake followed."
    const std::uint32_t from = syntax.noun_groups[subject].first;
    const std::uint32_t before = main_verb(scene, 0, from, false);
    if (follows && object == kAbsent && before != kAbsent && syntax.verb_groups[before].finite)
      add_sequence(scene, "follow", clause_happening(scene, before, 0, from), one, claims);
    if (object == kAbsent || subject == object) continue;
    const Happening other = noun_happening(scene, object, count_of(scene));
    add_sequence(scene, "follow", follows ? other : one, follows ? one : other, claims);
  }
}

void read_distances(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  const std::uint32_t count = count_of(scene);
  for (std::uint32_t t = 0; t < count; ++t) {
    // "He died in hospital that night."
    const bool dated = t + 1 < count && scene.rules().words().has("day_after", folded_word(scene, t) + " " +
                                                                                   folded_word(scene, t + 1));
    // "And was opened the day after."
    const bool bare = t > 1 && folded_word(scene, t) == "after" && is_listed(scene, "time_noun", t - 1) &&
                      (t + 1 == count || ends_clause(scene, t + 1) || scene.word(t + 1) == ".");
    // "The minister had left the previous evening", "had left the day before."
    const bool previous =
        t + 1 < count &&
        scene.rules().words().has("day_before", folded_word(scene, t) + " " + folded_word(scene, t + 1));
    const bool before_it = t > 1 && folded_word(scene, t) == "before" &&
                           is_listed(scene, "time_noun", t - 1) &&
                           (t + 1 == count || ends_clause(scene, t + 1) || scene.word(t + 1) == ".");
    const bool following = is_following_time(scene, t);
    const std::string_view sort = previous || before_it        ? "earlier"
                                  : dated || bare || following ? "after"
                                                               : scene.word_value("distance_adverb", t);
    if (sort.empty()) continue;
    const std::uint32_t start = following ? t - 2 : dated || previous ? t : start_of_distance(scene, 0, t);
    // "Later" and "then" by themselves say little: it takes a distance, or "only".
    if (start == t && !previous && sort != "after" && sort != "before") continue;
    if (sort == "then" && (t == 0 || folded_word(scene, t - 1) != "only")) continue;
    const bool follows = sort != "before" && sort != "earlier";
    std::uint32_t own_from = 0, own_to = count;
    // "It is a minute afterwards that the fire is reported."
    const bool cleft = t + 1 < count && folded_word(scene, t + 1) == "that";
    if (cleft || begins_clause(scene, start)) {
      own_from = t + 1;
    } else {
      own_to = t;
    }
    const std::uint32_t own =
        own_from > 0 ? main_verb(scene, own_from, own_to, true) : verb_in_front(scene, following ? start : t);
    if (own == kAbsent) continue;
    // The other one stands in front of it: in the sentence, or in the one before.
    const std::uint32_t border =
        own_from > 0 ? start_of_clause(scene, start) : scene.syntax().verb_groups[own].first;
    std::uint32_t other = kAbsent, other_to = border;
    for (std::uint32_t b = border; b-- > 0 && other == kAbsent;) {
      if (!ends_clause(scene, b) && !is_listed(scene, "clause_joint", b)) continue;
      other = main_verb(scene, 0, b, false);
      other_to = b;
    }
    Told mine{&scene, clause_at(scene, own, own_from > 0 ? own_from : other_to, own_to)};
    Told theirs{&scene, {}};
    if (other != kAbsent) {
      theirs.happening = clause_at(scene, other, 0, other_to);
    } else if (before && ((border <= 1 && own_from > 0) || ends_main(scene, own, t))) {
      const std::uint32_t verb = main_verb(*before, 0, count_of(*before), true);
      theirs = {before, clause_at(*before, verb, 0, count_of(*before))};
    }
    add_sequence(scene, "distance", follows ? theirs : mine, follows ? mine : theirs, claims);
    // "Hid the key as soon as she had locked up and took the bus afterwards": behind both.
    const std::uint32_t main = scene.syntax().clauses.front().verb;
    if (!follows || other == kAbsent || main == kAbsent || main >= other || mine.scene != theirs.scene)
      continue;
    const auto& verbs = scene.syntax().verb_groups;
    const ClauseType type = scene.syntax().clauses[scene.clause_at(verbs[other].head)].type;
    if (type == ClauseType::kAdverbial && verbs[main].finite && scene.syntax().verb_groups[own].first < t)
      add_sequence(scene, "distance", clause_at(scene, main, 0, verbs[other].first), mine.happening, claims);
  }
}

}  // namespace gainsay
