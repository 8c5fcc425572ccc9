#include "reconcile/excuses.h"

#include <set>
#include <tuple>

#include "reconcile/wording.h"

namespace gainsay {
namespace {

// A toll that is higher in the later article has grown.
void excuse_growth(Conflict& conflict) {
  if (!conflict.grows || !conflict.b || !conflict.a->published || !conflict.b->published) return;
  if (*conflict.a->published == *conflict.b->published) return;
  const bool a_first = *conflict.a->published < *conflict.b->published;
  const auto amount = [&](const Claim& claim) -> double {
    const auto found = claim.slots.find(conflict.slot);
    const auto* number =
        found == claim.slots.end() ? nullptr : std::get_if<NumberValue>(&found->second.front().value);
    return number ? number->amount.hard.low.value_or(0) : 0;
  };
  const double earlier = amount(a_first ? *conflict.a : *conflict.b);
  const double later = amount(a_first ? *conflict.b : *conflict.a);
  if (later < earlier) return;
  conflict.verdict = Verdict::kNote;
  conflict.why = "The figure rose between the two reports; the later one, " +
                 cite(a_first ? *conflict.b : *conflict.a) + ", supersedes the earlier.";
}

using Party = std::tuple<std::string, Kind, std::string>;  // article, kind, slot

}  // namespace

void excuse(const std::vector<const Claim*>& claims, std::vector<Conflict>& conflicts) {
  (void)claims;
  // An article that conflicts with itself over a slot tells both sides of it.
  std::set<Party> both_sides;
  for (const Conflict& conflict : conflicts) {
    if (conflict.b && conflict.a->article == conflict.b->article && conflict.kind != Kind::kArithmetic) {
      both_sides.insert({conflict.a->article, conflict.kind, conflict.slot});
    }
  }
  for (Conflict& conflict : conflicts) {
    excuse_growth(conflict);
    if (!conflict.b || conflict.verdict == Verdict::kNote || conflict.kind == Kind::kArithmetic) continue;
    if (both_sides.contains({conflict.a->article, conflict.kind, conflict.slot}) ||
        both_sides.contains({conflict.b->article, conflict.kind, conflict.slot})) {
      conflict.verdict = Verdict::kNote;
      conflict.why += " One of the articles gives both, so it discusses the difference.";
    }
  }
}

}  // namespace gainsay
