#include <algorithm>
#include <array>
#include <string_view>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/series.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

struct Entry {
  const Claim* claim;
  const ClaimType* type;
  SeriesConstraint constraint;
};

std::string head_of(const Claim& claim) {
  for (const char* slot : {"series", "verb"}) {
    const auto found = claim.slots.find(slot);
    if (found == claim.slots.end() || found->second.empty()) continue;
    if (const auto* word = std::get_if<TextValue>(&found->second.front().value)) return word->lemma;
  }
  return {};
}

enum class Kinship { kNone, kKin, kSame };

// One series: the same head (or class of heads) and nothing that tells them apart; kin: heads that the rule
// file names together.
Kinship kinship(const Group& group, const Entry& a, const Entry& b) {
  // What a claim counts is named by a noun, by a verb, or by what the verb acts on ("had never won the cup").
  for (const char* slot : {"series", "verb", "theme"}) {
    for (const char* other : {"series", "verb", "theme"}) {
      const bool themes = std::string_view(slot) == "theme" && std::string_view(other) == "theme";
      const auto x = a.claim->slots.find(slot), y = b.claim->slots.find(other);
      if (themes || x == a.claim->slots.end() || y == b.claim->slots.end()) continue;
      const Likeness like = likeness(group.rules.lexicon(), x->second, y->second);
      if (like == Likeness::kSame || like == Likeness::kLike) return Kinship::kSame;
    }
  }
  const std::string left = head_of(*a.claim), right = head_of(*b.claim);
  for (const auto& heads : a.type->kin) {
    const auto holds = [&heads](const std::string& head) {
      return std::find(heads.begin(), heads.end(), head) != heads.end();
    };
    if (holds(left) && holds(right)) return Kinship::kKin;
  }
  return Kinship::kNone;
}

bool owners_agree(const Group& group, const Claim& a, const Claim& b, bool& shared) {
  shared = false;
  for (const char* slot : {"agent", "theme", "place"}) {
    const auto x = a.slots.find(slot), y = b.slots.find(slot);
    if (x == a.slots.end() || y == b.slots.end()) continue;
    const Likeness like = likeness(group.rules.lexicon(), x->second, y->second);
    // "The pair" and "the leaders" may be the same two; only names and exclusive classes tell owners apart.
    if (like == Likeness::kDifferent) return false;
    shared |= like == Likeness::kSame;
  }
  return true;
}

// Names say whose series it is, which the owners' slots compare; "only" and the like are the claim itself.
bool narrows(const Claim& claim, const std::string& word) {
  static constexpr std::array<std::string_view, 6> kClaim = {"only", "such", "last", "first", "very", "sole"};
  if (word.find_first_of("-:") != std::string::npos) return false;
  if (std::find(kClaim.begin(), kClaim.end(), word) != kClaim.end()) return false;
  return !std::binary_search(claim.context.begin(), claim.context.end(), "=w:" + word);
}

// Whether all that narrows the series of `wide` is said of `narrow` too: "the first strike" counts every
// strike, "the first fatal accident" no derailment without dead.
bool covers(const Claim& wide, const Claim& narrow) {
  for (const char* slot : {"series", "verb"}) {
    const auto found = wide.slots.find(slot);
    if (found == wide.slots.end() || found->second.empty()) continue;
    const auto* noun = std::get_if<TextValue>(&found->second.front().value);
    if (!noun) continue;
    for (const std::string& word : noun->modifiers) {
      if (!narrows(wide, word)) continue;
      if (!std::binary_search(narrow.context.begin(), narrow.context.end(), word) &&
          !std::binary_search(narrow.context.begin(), narrow.context.end(), "=" + word)) {
        return false;
      }
    }
  }
  return true;
}

bool scopes_agree(const Entry& a, const Entry& b) {
  const bool both_counts = a.constraint.at_least > 0 && b.constraint.at_least > 0;
  if (both_counts) return covers(*a.claim, *b.claim) && covers(*b.claim, *a.claim);
  const bool a_is_window = a.constraint.at_least == 0;
  return a_is_window ? covers(*a.claim, *b.claim) : covers(*b.claim, *a.claim);
}

// Two reports of one occasion: near in time, or undated.
bool one_occasion(const Claim& a, const Claim& b) {
  constexpr int kNearDays = 10;
  if (!a.published || !b.published) return true;
  const auto apart = *a.published > *b.published ? *a.published - *b.published : *b.published - *a.published;
  return apart.count() <= kNearDays;
}

void add_conflict(const Entry& a, const Entry& b, bool kin, bool excluded, std::vector<Conflict>& conflicts) {
  Conflict conflict;
  conflict.a = a.claim;
  conflict.b = b.claim;
  conflict.kind = Kind::kHistory;
  conflict.slot = "history";
  conflict.verdict = excluded && !kin ? Verdict::kContradiction : Verdict::kTension;
  conflict.value_a = conflict.meaning_a = a.constraint.meaning;
  conflict.value_b = conflict.meaning_b = b.constraint.meaning;
  conflict.why = cite(*a.claim) + " has " + a.constraint.meaning + " (“" + a.claim->quote + "”), " +
                 cite(*b.claim) + " has " + b.constraint.meaning + " (“" + b.claim->quote + "”).";
  if (conflict.verdict == Verdict::kTension) {
    conflict.reconciles_if = kin ? "the earlier " + head_of(*a.claim) + " was not also a " +
                                       head_of(*b.claim) + " of the same kind: check where it took place"
                                 : "the earlier one lies outside the time that the other speaks of";
  }
  conflicts.push_back(std::move(conflict));
}

}  // namespace

void compare_history(const Group& group, std::vector<Conflict>& conflicts) {
  std::vector<Entry> entries;
  for (const Claim* claim : group.claims) {
    const ClaimType* type = group.rules.type(claim->type);
    if (!type || claim->stance == Stance::kPossible || claim->stance == Stance::kAsked) continue;
    if (std::find(type->compares.begin(), type->compares.end(), "history") == type->compares.end()) continue;
    if (claim->stance == Stance::kDenied && !claim->slots.contains("never")) continue;
    if (auto constraint = series_constraint(*type, *claim))
      entries.push_back({claim, type, std::move(*constraint)});
  }
  for (std::size_t i = 0; i < entries.size(); ++i) {
    for (std::size_t j = i + 1; j < entries.size(); ++j) {
      const Claim &a = *entries[i].claim, &b = *entries[j].claim;
      if (a.article == b.article || !one_occasion(a, b)) continue;
      const Kinship kin = kinship(group, entries[i], entries[j]);
      if (kin == Kinship::kNone) continue;
      bool shared = false;
      if (kin == Kinship::kSame &&
          (!owners_agree(group, a, b, shared) || !scopes_agree(entries[i], entries[j])))
        continue;
      if (kin == Kinship::kKin && shared_names(a, b) < 2) continue;
      const SharedContext context = shared_context(a, b);
      if (!shared && context.names + context.around < 1) continue;
      SeriesMatch match = compare_series(entries[i].constraint, entries[j].constraint);
      if (match == SeriesMatch::kCompatible && kin == Kinship::kKin) {
        // A count without a place, against a gap without a date to measure it from.
        const bool count_and_gap =
            (entries[i].constraint.at_least > 0) != (entries[j].constraint.at_least > 0) &&
            (a.slots.contains("gap") || b.slots.contains("gap"));
        if (count_and_gap) match = SeriesMatch::kStrained;
      }
      if (match == SeriesMatch::kCompatible) continue;
      add_conflict(entries[i], entries[j], kin == Kinship::kKin, match == SeriesMatch::kExcluded, conflicts);
    }
  }
}

}  // namespace gainsay
