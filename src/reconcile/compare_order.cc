#include <algorithm>

#include "reconcile/conflict.h"
#include "reconcile/narrowing.h"
#include "reconcile/reserve.h"
#include "reconcile/sequences.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

std::string told(const TextValue& earlier, const TextValue& later) {
  return "“" + earlier.text + "” before “" + later.text + "”";
}

// Whether the article of `b` tells the order of `a` as well: then one of the two was misread, or there were
// two of a kind.
bool agrees_elsewhere(const Group& group, const Commonness& common, const Claim& a, const Claim& b,
                      bool few) {
  const auto claims = claims_of_article(group.claims, b);
  return std::any_of(claims.begin(), claims.end(), [&](const Claim* other) {
    return other != &b && other->type == "sequence" &&
           match_order(group.rules, common, a, *other, few).agrees();
  });
}

// Who was first, and no word of when each did it.
bool tells_only_parties(const Claim& claim) {
  return claim.rule == "sequence/rivals" || claim.rule == "sequence/scorers" || claim.rule == "sequence/told";
}

Conflict make_conflict(const Claim& a, const Claim& b) {
  const TextValue *first = happening_of(a, "earlier"), *then = happening_of(a, "later");
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kOrder;
  conflict.slot = "order";
  conflict.value_a = told(*first, *then);
  conflict.value_b = told(*happening_of(b, "earlier"), *happening_of(b, "later"));
  conflict.meaning_a = conflict.value_a;
  conflict.meaning_b = conflict.value_b;
  conflict.why = cite(a) + " puts “" + first->text + "” before “" + then->text + "”; " + cite(b) +
                 " has it the other way round.";
  conflict.reconciles_if = "they speak of two occasions";
  return conflict;
}

}  // namespace

void compare_order(const Group& group, std::vector<Conflict>& conflicts) {
  constexpr std::size_t kFew = 8;
  const Commonness common(group.claims);
  const bool few = group.claims.size() <= kFew;
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != "sequence" || b.type != "sequence" || a.article == b.article || !comparable(a, b))
        continue;
      const bool against =
          are_swapped(group.rules, a, b) ||
          (!tells_only_parties(a) && !tells_only_parties(b) && !tell_other_deeds(group.rules, a, b) &&
           match_order(group.rules, common, a, b, few).reversed() &&
           !agrees_elsewhere(group, common, a, b, few) && !agrees_elsewhere(group, common, b, a, few));
      if (against && !is_done_once_more(group.rules.words(), a, b) &&
          !told_apart(group.rules.issues(), a, b, false) &&
          !are_narrowed_apart_in_order(group.rules.lexicon(), a, b))
        conflicts.push_back(make_conflict(a, b));
    }
  }
}

}  // namespace gainsay
