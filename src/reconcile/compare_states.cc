#include <algorithm>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/narrowing.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

struct State {
  std::string set, name;
};

bool state_of(const Claim& claim, State& state) {
  const auto* word = value_in<TextValue>(claim, "state");
  if (!word || !word->lemma.starts_with("state:")) return false;
  const std::size_t slash = word->lemma.find('/');
  state.set = word->lemma.substr(6, slash - 6);
  state.name = word->lemma.substr(slash + 1);
  return true;
}

bool exclude(const StateSet& set, const std::string& a, const std::string& b) {
  if (a == b) return false;
  if (set.all_exclude) return true;
  return std::any_of(set.excludes.begin(), set.excludes.end(), [&](const auto& pair) {
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
  });
}

// Whether the article has somebody or something in the other's state as well: it tells of a course of things.
bool tells_too(const Group& group, const Claim& own, const State& other) {
  const auto near = claims_of_article(group.claims, own);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    State state;
    return state_of(*claim, state) && state.set == other.set && state.name == other.name;
  });
}

// A state holds for a time: two exclude each other only at one moment, which the words give or two reports of
// one day.
bool one_moment(const Claim& a, const Claim& b) {
  constexpr int kSameNewsDays = 1;
  const auto when_a = a.slots.find("when"), when_b = b.slots.find("when");
  if (when_a != a.slots.end() && when_b != b.slots.end()) {
    const Match match = compare(when_a->second.front().value, when_b->second.front().value);
    if (match == Match::kSame || match == Match::kOverlaps) return true;
  }
  if (!a.published || !b.published || !a.main_event || !b.main_event) return false;
  const auto apart = *a.published > *b.published ? *a.published - *b.published : *b.published - *a.published;
  return apart.count() <= kSameNewsDays;
}

}  // namespace

void compare_states(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.article == b.article || a.type != b.type || !comparable(a, b)) continue;
      if (is_old_plan(group.rules.words(), a) || is_old_plan(group.rules.words(), b)) continue;
      if (is_rumour(group.rules.words(), a) || is_rumour(group.rules.words(), b)) continue;
      State left, right;
      if (!state_of(a, left) || !state_of(b, right) || left.set != right.set) continue;
      const StateSet* set = group.rules.lexicon().state_set(left.set);
      // Two states that exclude each other, both said to hold; or one state, said to hold and said not to.
      const bool denied_a = a.stance == Stance::kDenied, denied_b = b.stance == Stance::kDenied;
      if (!set || (denied_a && denied_b)) continue;
      if (denied_a || denied_b ? left.name != right.name : !exclude(*set, left.name, right.name)) continue;
      const auto x = a.slots.find("holder"), y = b.slots.find("holder");
      if (x == a.slots.end() || y == b.slots.end()) continue;
      const Likeness like = likeness(group.rules.lexicon(), x->second, y->second);
      if (like != Likeness::kSame && !(like == Likeness::kLike && shared_names(a, b) > 0)) continue;
      if (!same_event(group.rules, a, b, "state").same()) continue;
      if (!one_moment(a, b)) continue;
      if (left.name != right.name && (tells_too(group, a, right) || tells_too(group, b, left))) continue;
      if (tell_of_two(group.rules.lexicon(), a, b) || told_apart(group.rules.issues(), a, b, false)) continue;
      const WordLists& lists = group.rules.words();
      if (denies_only_all(lists, a, b) || denies_only_row(lists, a, b) || is_of_one_case(lists, a, b) ||
          (left.name != right.name && are_of_two_charges(lists, a, b)))
        continue;
      Conflict conflict;
      conflict.a = &a;
      conflict.b = &b;
      conflict.kind = Kind::kStatus;
      conflict.slot = "state";
      conflict.value_a = (denied_a ? "not " : "") + words_of_name(left.name);
      conflict.value_b = (denied_b ? "not " : "") + words_of_name(right.name);
      conflict.meaning_a = x->second.front().text + ": " + conflict.value_a;
      conflict.meaning_b = y->second.front().text + ": " + conflict.value_b;
      conflict.why = cite(a) + " has “" + x->second.front().text + "” as " + conflict.value_a + " (“" +
                     a.quote + "”), " + cite(b) + " “" + y->second.front().text + "” as " + conflict.value_b +
                     " (“" + b.quote + "”).";
      conflicts.push_back(std::move(conflict));
    }
  }
}

}  // namespace gainsay
