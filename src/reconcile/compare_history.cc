#include <algorithm>
#include <optional>

#include "reconcile/conflict.h"
#include "reconcile/pairs.h"
#include "reconcile/series_identity.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// Two reports of one occasion: near in time, or undated.
bool one_occasion(const Claim& a, const Claim& b) {
  constexpr int kNearDays = 10;
  if (!a.published || !b.published) return true;
  const auto apart = *a.published > *b.published ? *a.published - *b.published : *b.published - *a.published;
  return apart.count() <= kNearDays;
}

// The day that both speak from: that of the earlier report, as far as it is known.
std::optional<Day> occasion(const Claim& a, const Claim& b) {
  if (!a.published) return b.published;
  if (!b.published) return a.published;
  return std::min(*a.published, *b.published);
}

bool can_speak(const Claim& claim) {
  if (claim.stance == Stance::kPossible || claim.stance == Stance::kAsked || claim.retracted) return false;
  return claim.stance != Stance::kDenied || claim.slots.contains("never");
}

void add_conflict(const SeriesClaim& a, const SeriesClaim& b, Kinship kinship, SeriesMatch match,
                  std::vector<Conflict>& conflicts) {
  const bool kin = kinship == Kinship::kKin;
  Conflict conflict;
  conflict.a = a.claim;
  conflict.b = b.claim;
  conflict.kind = Kind::kHistory;
  conflict.slot = "history";
  conflict.verdict = match == SeriesMatch::kExcluded && !kin ? Verdict::kContradiction : Verdict::kTension;
  conflict.value_a = conflict.meaning_a = a.constraint.meaning;
  conflict.value_b = conflict.meaning_b = b.constraint.meaning;
  conflict.why = cite(*a.claim) + " has " + a.constraint.meaning + " (“" + a.claim->quote + "”), " +
                 cite(*b.claim) + " has " + b.constraint.meaning + " (“" + b.claim->quote + "”).";
  if (conflict.verdict == Verdict::kTension) {
    conflict.reconciles_if = kin ? "the earlier " + series_head(*a.claim) + " was not also a " +
                                       series_head(*b.claim) + " of the same kind: check where it took place"
                                 : "the earlier one lies outside the time that the other speaks of";
  }
  conflicts.push_back(std::move(conflict));
}

// "That year the quiz was sent from a studio": whether it took place then is a matter of words.
bool was_held_otherwise(const Group& group, const Claim& claim) {
  const WordLists& lists = group.rules.words();
  const auto near = claims_of_article(group.claims, claim);
  return std::any_of(near.begin(), near.end(),
                     [&](const Claim* other) { return holds_phrase(lists, *other, "held_otherwise"); });
}

void compare_pair(const Group& group, const Claim& x, const Claim& y, std::vector<Conflict>& conflicts) {
  if (x.article == y.article || !one_occasion(x, y)) return;
  const std::optional<Day> now = occasion(x, y);
  const ClaimType *first = group.rules.type(x.type), *second = group.rules.type(y.type);
  auto left = series_constraint(*first, x, now), right = series_constraint(*second, y, now);
  if (!left || !right) return;
  const SeriesClaim a{&x, first, std::move(*left)}, b{&y, second, std::move(*right)};
  SeriesMatch match = compare_series(a.constraint, b.constraint);
  // A count without a place, against a gap without a date to measure it from.
  const bool count_and_gap = a.constraint.tells_event() != b.constraint.tells_event() &&
                             (x.slots.contains("gap") || y.slots.contains("gap"));
  if (match == SeriesMatch::kCompatible && !count_and_gap) return;
  // That the first in 20 years is not the first ever is a reader's surmise, no claim.
  const bool both_none = !a.constraint.tells_event() && !b.constraint.tells_event();
  if (match == SeriesMatch::kStrained && both_none && series_head(x) != series_head(y)) return;
  // "The first guest in three years": somebody came three years ago, on whatever visit.
  const auto is_first_in = [](const Claim& claim) { return claim.slots.contains("gap"); };
  const auto is_first = [](const Claim& claim) {
    const auto* nth = value_in<NumberValue>(claim, "nth");
    return nth && nth->told.high && *nth->told.high == 1;
  };
  const bool firsts = is_first(x) && is_first(y) && (is_first_in(x) || is_first_in(y));
  if (firsts && series_head(x) != series_head(y)) return;
  std::string reason;
  const Kinship kin = kinship(group.rules, a, b, reason);
  if (kin == Kinship::kNone || (match == SeriesMatch::kCompatible && kin != Kinship::kKin)) return;
  if (was_held_otherwise(group, x) != was_held_otherwise(group, y)) return;
  add_conflict(a, b, kin, match, conflicts);
}

}  // namespace

void compare_history(const Group& group, std::vector<Conflict>& conflicts) {
  std::vector<const Claim*> claims;
  for (const Claim* claim : group.claims) {
    const ClaimType* type = group.rules.type(claim->type);
    if (!type || !can_speak(*claim)) continue;
    if (std::find(type->compares.begin(), type->compares.end(), "history") != type->compares.end())
      claims.push_back(claim);
  }
  Pairs pairs(claims);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    for (const std::size_t j : pairs.after(i)) compare_pair(group, *claims[i], *claims[j], conflicts);
  }
}

}  // namespace gainsay
